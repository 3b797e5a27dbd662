package onepoint.paper;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.setting.Setting;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/**
 * T3: a full-gradient step that is too long for the curvature along it does not come closer.
 *
 * <p>Symbols: x a point along a run; c' any number with the first condition, here the least, max(0, q),
 * rounded up.
 *
 * <p>Hypotheses: grad f(x) != 0, {@code <grad f(x), x-x*> <= c' |x-x*|^2}, eta' &gt; 2 c' |x-x*|^2 / |grad
 * f(x)|^2.
 *
 * <p>Conclusion: |x - eta' grad f(x) - x*|^2 &gt;= |x-x*|^2. Enclosed at eta' = 9/8 of the threshold and at
 * twice it, or at the spec's step size when c' = 0.
 *
 * <p>Proof: the difference of the two sides is eta'^2 |g|^2 - 2 eta' &lt;g, x-x*&gt;, g = grad f(x),
 * whatever f is. The second is at most 2 eta' c' |x-x*|^2 and the first, eta' times eta' |g|^2, more than
 * that. In units of eta' c' |x-x*|^2, where that is positive, the first is above 2 and the second at most 2,
 * and the enclosure (2, inf) - (-inf, 2] of their difference has no negative number; this is what is
 * executed. Where that unit is not positive, the second is at most 0.
 *
 * <p>Tightness: tight, the two sides are equal at the threshold.
 *
 * <p>Source: Theorem 3.
 *
 * <p>Not claimed: anything about later steps.
 */
public final class FullGradientStepClaim implements Claim {
    private static final int STEPS_LOOKED_AT = 8;
    private final double factor;

    /** The claim with its factor 2. */
    public FullGradientStepClaim() {
        this(2);
    }

    private FullGradientStepClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "T3",
                "A step too long for the curvature along it does not come closer",
                "$\\left\\langle \\nabla f(x), x-x^* \\right\\rangle \\le c'"
                        + " \\left|x-x^*\\right|^2$ and $\\eta > 2c'"
                        + " \\left|x-x^*\\right|^2/\\left|\\nabla f(x)\\right|^2$ imply"
                        + " $\\left|x'-x^*\\right|^2 \\ge \\left|x-x^*\\right|^2$",
                Expectation.HOLDS,
                "Theorem 3, proved for every x by expanding the square. Both distances are also enclosed at"
                        + " points along a run, at 9/8 of the threshold and at twice it.",
                Set.of(),
                EnumSet.allOf(Population.class));
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "2c' replaced by c'", Stated.parabola(0.25, 4, 8, 8), new FullGradientStepClaim(1));
    }

    @Override
    public Prediction predict(Premise premise) {
        String text = "no full-gradient step from " + (STEPS_LOOKED_AT + 1)
                + " points along a run, 9/8 of the threshold long and twice it, comes closer";
        return new Prediction.Exact(text, trials -> alongRun(premise.setting(), trials));
    }

    private Exactly alongRun(Setting setting, Trials trials) {
        Trial trial = trials.trial(0);
        String none = "at every point looked at the gradient may vanish";
        Exactly worst = general().and(new Exactly(Conclusion.HELD, true, Optional.empty(), none));
        for (int t = 0; t <= STEPS_LOOKED_AT; t++) {
            trial.advanceTo(t);
            for (double length : new double[] {1.125, 2}) {
                worst = worst.and(at(setting, Steps.points(trial.x()), length));
            }
        }
        return worst;
    }

    /** The difference of the sides in units of eta' c' |x-x*|^2; undecided where it may be negative. */
    private Exactly general() {
        Interval gained = Interval.of(factor, Double.POSITIVE_INFINITY);
        Interval lost = Interval.of(Double.NEGATIVE_INFINITY, 2);
        String text = "eta'^2 |g|^2 against 2 eta' <g, x-x*>, for every x";
        return Exactly.atMost(Interval.ZERO, gained.subtract(lost), true, text);
    }

    private Exactly at(Setting setting, Interval[] x, double length) {
        Interval[] gradient = setting.landscape().gradient(x);
        Interval inner = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            inner = inner.add(gradient[i].multiply(x[i].subtract(setting.target()[i])));
            squared = squared.add(gradient[i].sqr());
        }
        Interval before = Steps.squaredDistance(setting, x);
        if (!(squared.inf() > 0 && before.inf() > 0)) {
            return new Exactly(
                    Conclusion.HELD, true, Optional.empty(), "the claim says nothing here");
        }
        double bend = StrictMath.max(0, inner.divide(before).sup());
        Interval threshold = before.multiply(bend).multiply(factor).divide(squared);
        double step = bend > 0 ? threshold.multiply(length).sup() : setting.stepSize();
        Interval after = Steps.squaredDistance(setting, Steps.minus(x, step, gradient));
        return Exactly.atMost(
                before,
                after,
                true,
                "both distances enclosed along a run, where they are nearest to each other");
    }
}
