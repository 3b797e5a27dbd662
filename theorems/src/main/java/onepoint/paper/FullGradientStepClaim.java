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
import onepoint.model.Expectation;
import onepoint.setting.Setting;

/**
 * T3: a full-gradient step that is too long for the curvature along it does not come closer.
 *
 * <p>Symbols: x the spec's start; c' any number with the first condition, here the least, max(0, q), rounded
 * up.
 *
 * <p>Hypotheses: grad f(x) != 0, {@code <grad f(x), x-x*> <= c' |x-x*|^2}, eta' &gt; 2 c' |x-x*|^2 / |grad
 * f(x)|^2.
 *
 * <p>Conclusion: |x - eta' grad f(x) - x*|^2 &gt;= |x-x*|^2. Enclosed at eta' = 9/8 of the threshold, or at
 * the spec's step size when c' = 0.
 *
 * <p>Tightness: tight, the two sides are equal at the threshold.
 *
 * <p>Source: Theorem 3.
 *
 * <p>Not claimed: anything about later steps.
 */
public final class FullGradientStepClaim implements Claim {
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
                "<grad f(x), x-x*> <= c'|x-x*|^2 and eta > 2c'|x-x*|^2/|grad f(x)|^2 imply |x'-x*|^2 >= |x-x*|^2",
                Expectation.HOLDS,
                "Theorem 3, by expanding the square. Judged at the spec's start and its own step size, 9/8 of the threshold.",
                Set.of(),
                EnumSet.allOf(Population.class));
    }

    @Override
    public Optional<FalseTwin> twin() {
        return Optional.of(new FalseTwin(
                "2c' replaced by c'",
                Stated.parabola(0.25, 4, 8, 8),
                new FullGradientStepClaim(1)));
    }

    @Override
    public Prediction predict(Premise premise) {
        Setting setting = premise.setting();
        Interval[] x = Steps.points(setting.start());
        Interval[] gradient = setting.landscape().gradient(x);
        Interval inner = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            inner = inner.add(gradient[i].multiply(x[i].subtract(setting.target()[i])));
            squared = squared.add(gradient[i].sqr());
        }
        Interval before = Steps.squaredDistance(setting, x);
        if (!(squared.inf() > 0 && before.inf() > 0)) {
            return new Prediction.NotApplicable(
                    "the start is the target, or its gradient may vanish");
        }
        double bend = StrictMath.max(0, inner.divide(before).sup());
        Interval threshold = before.multiply(bend).multiply(factor).divide(squared);
        double step = bend > 0 ? threshold.multiply(1.125).sup() : setting.stepSize();
        Interval after = Steps.squaredDistance(setting, Steps.minus(x, step, gradient));
        return new Prediction.Exact(
                "a full-gradient step from the start, 9/8 of the threshold long, does not come closer",
                trials -> Exactly.atMost(before, after, true, "both distances enclosed"));
    }
}
