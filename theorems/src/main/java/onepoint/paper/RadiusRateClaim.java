package onepoint.paper;

import java.util.EnumSet;
import java.util.Optional;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.setting.ShortNumber;

/**
 * R-RADIUS: the squared radius that Theorem 1 promises is of the order eta r^2/c up to logarithms.
 *
 * <p>Symbols: as in {@link StayClaim}; u = eta L, v = eta c, k = eta L^2/c.
 *
 * <p>Hypotheses: H4, that is u &lt; 1/2 and k &lt; 1.
 *
 * <p>Conclusion: (1/2) eta r^2/c &lt;= b/lambda &lt;= (9/4) eta r^2/c. So delta^2 = mu^2 b/lambda &lt;=
 * max{144, 3969 log(9 T2/4)} eta r^2/c.
 *
 * <p>Tightness: both constants are limits, 1/2 at u = k = 0 and 9/4 at u = 1/2, k = 1.
 *
 * <p>Source: the paper's remarks on Theorem 1 say that the radius is of this order; the constants are this
 * audit's. As u^2 = k v, lambda = 2v - u^2 = v (2 - k), so b/lambda = (eta r^2/c) (1+u)^2/(2-k). What is
 * executed is {@link #UPPER}, an enclosure over all u and k under H4.
 *
 * <p>Not claimed: that a run goes as far as delta; see {@link RadiusReachedClaim}.
 */
public final class RadiusRateClaim implements Claim {
    /** The largest b/lambda under H4 in the unit eta r^2/c. */
    static final double MOST = 9.0 / 4;

    private static final double LEAST = 0.5;

    /** (1+u)^2/(2-k) &lt;= 9/4 for every u in [0, 1/2] and k in [0, 1]. */
    static final Optional<RangeProof> UPPER = proof(1, MOST);

    /** Its negative is at most -1/2 there. */
    static final Optional<RangeProof> LOWER = proof(-1, -LEAST);

    private final double most;

    /** The claim. */
    public RadiusRateClaim() {
        this(MOST);
    }

    private RadiusRateClaim(double most) {
        this.most = most;
    }

    private static Optional<RangeProof> proof(double sign, double bound) {
        return RangeProof.of(
                box -> Optional.of(share(box[0], box[1]).multiply(sign)),
                bound,
                Interval.of(0, 0.5),
                Interval.of(0, 1));
    }

    @Override
    public Card card() {
        return new Card(
                "R-RADIUS",
                "The squared radius is of the order eta r^2/c up to logarithms",
                "$(1/2) \\eta r^2/c \\le b/\\lambda \\le (9/4) \\eta r^2/c$, so that"
                        + " $\\delta^2 \\le \\max\\left\\{144, 3969 \\log(9 T_2/4)\\right\\} \\eta"
                        + " r^2/c$",
                Expectation.HOLDS,
                "A statement about numbers, proved for all of them under H4: b/lambda = (eta r^2/c)"
                        + " (1+u)^2/(2-k) with u = eta L < 1/2 and k = eta L^2/c < 1. The findings evaluate"
                        + " it at each instance's own numbers.",
                EnumSet.of(Hypothesis.STEP_SIZE),
                Stated.BOTH_SIDES);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "9/4 replaced by 1/2", Stated.parabola(0x1p-4, 4, 8, 8), new RadiusRateClaim(0.5));
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        Interval unit = unit(premise);
        return new Prediction.Exact(
                "b/lambda is from 1/2 to " + most + " times " + ShortNumber.text(unit.sup()),
                trials -> here(premise, unit));
    }

    private Exactly here(Premise premise, Interval unit) {
        Interval radius = premise.squaredRadius(1);
        return Exactly.atMost(
                        radius, unit.multiply(most), true, "b/lambda against the upper envelope")
                .and(Exactly.atMost(
                        unit.multiply(LEAST), radius, true, "b/lambda against the lower one"))
                .and(general());
    }

    private static Exactly general() {
        boolean proved = UPPER.isPresent() && LOWER.isPresent();
        return new Exactly(
                proved ? Conclusion.HELD : Conclusion.UNDECIDED,
                true,
                Optional.empty(),
                "(1+u)^2/(2-k) against 9/4 and 1/2 under H4");
    }

    /** Encloses eta r^2/c. */
    static Interval unit(Premise premise) {
        return Interval.point(premise.setting().stepSize())
                .multiply(Interval.point(premise.constants().noiseRadius()).sqr())
                .divide(premise.constants().convexity());
    }

    /** (1+u)^2/(2-k), which is b/lambda in the unit eta r^2/c. */
    static Interval share(Interval u, Interval k) {
        return u.add(1).sqr().divide(Interval.point(2).subtract(k));
    }
}
