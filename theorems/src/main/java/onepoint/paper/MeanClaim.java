package onepoint.paper;

import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.SharpConstant;
import onepoint.setting.ShortNumber;

/**
 * T1-MEAN: the mean squared distance decays geometrically to what the noise sustains.
 *
 * <p>Symbols: as in {@link DriftClaim}; t is the spec's
 * {@code horizons.time}, or T1 where that is later and at most 256.
 *
 * <p>Hypotheses: H1 to H6; of H2 only E|w|^2 &lt;= r^2 is used.
 *
 * <p>Conclusion: E|y_t-x*|^2 &lt;= b/lambda + (1-lambda)^t |y_0-x*|^2 for every t, hence &lt;= 2 b/lambda
 * for t &gt;= T1.
 *
 * <p>Tightness: nearly tight for small eta L at curvature c = L.
 *
 * <p>Source: proof of Theorem 1, Step 2.
 *
 * <p>Not claimed: a rate at which single runs approach.
 */
public final class MeanClaim implements Claim {
    private static final long CHEAP = 256;
    private final double factorAtApproach;

    /** The claim at the time that the spec names. */
    public MeanClaim() {
        this(0);
    }

    /** E|y_T1-x*|^2 at most {@code factorAtApproach} b/lambda at the approach time; the theorem has 2. */
    MeanClaim(double factorAtApproach) {
        this.factorAtApproach = factorAtApproach;
    }

    @Override
    public Card card() {
        return new Card(
                        "T1-MEAN",
                        "The mean squared distance decays to what the noise sustains",
                        "$E\\left|y_t-x^*\\right|^2 \\le b/\\lambda + (1-\\lambda)^t"
                                + " \\left|y_0-x^*\\right|^2$ for every $t$, hence $\\le 2b/\\lambda$ for $t"
                                + " \\ge T_1$",
                        Expectation.HOLDS,
                        "Theorem 1, Step 2. Every t for quadratics; elsewhere trials at one time, T1 where"
                                + " that is cheap.",
                        Stated.THEOREM_1,
                        Stated.BOTH_SIDES)
                .withGap("T1 is a time only as max(0, ceil(log(lambda |y_0-x*|^2/b)/lambda)), and 0"
                        + " where y_0 = x*; it counts from y_0, not from the x_0 where a run"
                        + " starts.");
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "2 b/lambda at T1 replaced by 1.8 b/lambda",
                Stated.parabola(0x1p-9, 4, 8, 8),
                new MeanClaim(1.8));
    }

    @Override
    public Optional<SharpConstant> constant() {
        return Optional.of(
                factorAtApproach > 0
                        ? new SharpConstant(
                                ShortNumber.text(factorAtApproach), factorAtApproach, false)
                        : Stated.WHOLE_BOUND);
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        int t = time(premise);
        Interval bound =
                factorAtApproach > 0 ? premise.squaredRadius(factorAtApproach) : bound(premise, t);
        String text = "E|y_t-x*|^2 <= " + ShortNumber.text(bound.sup()) + " at t = " + t;
        Optional<Exactly> closed =
                LinearGradient.of(premise).map(linear -> closed(premise, linear, t, bound));
        if (closed.isPresent() && closed.get().conclusion() != Conclusion.UNDECIDED) {
            return new Prediction.Exact(text, trials -> closed.get());
        }
        return ConfinedMean.at(premise, t, bound, text);
    }

    /** For a quadratic: every t by induction from the drift on all of R^d, else this t by its closed form. */
    private Exactly closed(Premise premise, LinearGradient linear, int t, Interval bound) {
        Interval mean = linear.meanSquare(premise, t);
        Exactly here = Exactly.atMost(mean, bound, false, "closed form for a quadratic, at this t");
        boolean always = factorAtApproach == 0
                && linear.drift(premise, true).conclusion() == Conclusion.HELD;
        return always
                ? new Exactly(
                        Conclusion.HELD,
                        true,
                        here.ratio(),
                        "every t, by induction from the drift on all of R^d")
                : here;
    }

    /** The spec's time, or T1 where that is later and runs of its length are cheap. */
    private int time(Premise premise) {
        int asked = premise.setting().spec().horizons().time();
        long approach = premise.approachTime();
        boolean later = approach > asked && (factorAtApproach > 0 || approach <= CHEAP);
        return later ? (int) approach : asked;
    }

    private static Interval bound(Premise premise, int t) {
        Interval kept = Interval.ONE.subtract(premise.rates().lambda());
        return premise.squaredRadius(1).add(kept.pow(t).multiply(premise.startDistance()));
    }
}
