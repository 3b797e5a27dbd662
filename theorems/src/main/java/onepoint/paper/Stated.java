package onepoint.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.instance.Population;
import onepoint.landscape.Bumps;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.model.SharpConstant;
import onepoint.noise.FiniteSupport;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Spec;

/**
 * What the claim files share: the hypotheses of Theorem 1, where it is audited, and the instances stated
 * for false twins.
 */
final class Stated {
    /** Every hypothesis. */
    static final Set<Hypothesis> THEOREM_1 = Set.of(Hypothesis.values());

    /** Every hypothesis but the condition on the step size. */
    static final Set<Hypothesis> WITHOUT_STEP_SIZE = Set.of(
            Hypothesis.SMOOTHNESS,
            Hypothesis.BOUNDED_NOISE,
            Hypothesis.ONE_POINT_CONVEXITY,
            Hypothesis.DOMAIN,
            Hypothesis.TARGET);

    /** Both sides of one-point convexity, and its boundary. */
    static final Set<Population> BOTH_SIDES =
            Set.of(Population.SATISFYING, Population.VIOLATING, Population.BOUNDARY);

    /** For bounds with several constants: all of them together, as a factor of the bound. */
    static final SharpConstant WHOLE_BOUND =
            new SharpConstant("the factor 1 of the bound", 1, false);

    private Stated() {}

    /** f = x^2/2 under w = +1 or -1. */
    static Spec parabola(double stepSize, double start, int time, int stay) {
        return new Spec(
                new Quadratic(List.of(1.0)),
                new TwoPoint(List.of(1.0)),
                stepSize,
                List.of(0.0),
                List.of(start),
                new Spec.Horizons(time, stay),
                Optional.empty());
    }

    /** f = x^2/2 under noise with two values and their weights. */
    static Spec withTwoValues(int one, int weight, int other, int otherWeight) {
        return parabola(0.0625, 4, 8, 8)
                .withNoise(new FiniteSupport(List.of(
                        new FiniteSupport.WeightedPoint(weight, List.of((double) one)),
                        new FiniteSupport.WeightedPoint(otherWeight, List.of((double) other)))));
    }

    /** The parabola with constants c = L = r = 1 declared, for step sizes at which none could be derived. */
    static Spec declaredParabola(double stepSize, double start, int time, int stay) {
        return parabola(stepSize, start, time, stay)
                .withDeclared(Optional.of(new Constants(1, 1, 1)));
    }

    /**
     * f = x^2/2 + 2 cos x under w = +r or -r with eta r = 201/128, about pi/2, where the noise averages the
     * ripple away: 0 is a maximum of f, and its minima at +-1.895494 (the positive root of x = 2 sin x;
     * mpmath findroot) lie in the noise ball.
     */
    static Spec smoothedRipple() {
        return new Spec(
                new Ripples(List.of(1.0), List.of(new Ripples.Wave(2, List.of(1.0), 0))),
                new TwoPoint(List.of(25.125)),
                0.0625,
                List.of(0.0),
                List.of(4.0),
                new Spec.Horizons(16, 8),
                Optional.empty());
    }

    /**
     * f = x^2/2 - depth exp(-x^2/(2 width^2)) under w = +r or -r: the averaged slope per distance is
     * largest at the target and falls to 1 far away.
     */
    static Spec dented(double width, double depth, double stepSize, double r, double start) {
        return new Spec(
                new Bumps(1, List.of(new Bumps.Bump(0, width, -depth))),
                new TwoPoint(List.of(r)),
                stepSize,
                List.of(0.0),
                List.of(start),
                new Spec.Horizons(8, 8),
                Optional.empty());
    }
}
