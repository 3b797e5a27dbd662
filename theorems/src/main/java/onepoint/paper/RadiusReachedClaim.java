package onepoint.paper;

import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Farthest;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.setting.ShortNumber;

/**
 * R-RADIUS-REACHED: runs stay within an envelope of the order eta r^2/c, up to a logarithm, over a horizon.
 *
 * <p>Symbols: as in {@link MainClaim}.
 *
 * <p>Hypotheses: H1 to H6.
 *
 * <p>Conclusion: P( |y_t-x*|^2 &lt;= max{144, 3969 log(9 T2/4)} eta r^2/c for all T1 &lt;= t &lt;= T1+T2 )
 * &gt;= 1/2.
 *
 * <p>Tightness: loose, as {@link StayClaim} is; the measured ratio is that of the largest |y_t-x*|^2 to the
 * envelope.
 *
 * <p>Source: the paper's remarks on Theorem 1. Follows from {@link MainClaim} because delta^2 is at most
 * the envelope, by {@link RadiusRateClaim}.
 *
 * <p>Not claimed: that the radius grows with eta, r or 1/c; this is a bound from above, not a fitted slope.
 */
public final class RadiusReachedClaim implements Claim {
    private static final Promise EVEN = new Promise(0.5, 0.1);

    private final Optional<Double> envelope;

    /** The claim with the envelope that follows from Theorem 1. */
    public RadiusReachedClaim() {
        this(Optional.empty());
    }

    private RadiusReachedClaim(Optional<Double> envelope) {
        this.envelope = envelope;
    }

    @Override
    public Card card() {
        return new Card(
                "R-RADIUS-REACHED",
                "Runs stay within an envelope of the order eta r^2/c up to a logarithm",
                "$P\\left( \\left|y_t-x^*\\right|^2 \\le \\max\\left\\{144, 3969 \\log(9"
                        + " T_2/4)\\right\\} \\eta r^2/c \\mbox{ for all } T_1 \\le t \\le T_1+T_2"
                        + " \\right) \\ge 1/2$",
                Expectation.HOLDS,
                "Follows from T1-MAIN and R-RADIUS: delta^2 is at most the envelope.",
                Stated.THEOREM_1,
                Stated.BOTH_SIDES);
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(EVEN);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "the envelope replaced by eta r^2/(16 c)",
                Stated.parabola(0x1p-6, 16, 8, 8),
                new RadiusReachedClaim(Optional.of(0x1p-4)));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        Interval logarithmic = premise.logZeta().multiply(42.0 * 42);
        Interval factor = envelope.map(Interval::point)
                .orElse(logarithmic.max(Interval.point(64)).multiply(RadiusRateClaim.MOST));
        Interval squared = RadiusRateClaim.unit(premise).multiply(factor);
        long approach = premise.approachTime();
        long end = approach + premise.setting().spec().horizons().stay();
        Optional<String> obstacle = premise.obstacle(end, squared);
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double bound = squared.mid();
        String text = "P( |y_t-x*|^2 <= " + ShortNumber.text(bound) + " for all " + approach
                + " <= t <= " + end + " ) >= 0.5";
        return new Prediction.Probability(text, EVEN, Farthest.within(approach, end, bound));
    }
}
