package onepoint.paper;

import java.util.List;
import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Farthest;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.model.Expectation;
import onepoint.setting.ShortNumber;

/**
 * T1-MAIN: Theorem 1 with its proof's constants.
 *
 * <p>Symbols: as in {@link ApproachClaim} and {@link StayClaim}.
 *
 * <p>Hypotheses: H1 to H6.
 *
 * <p>Conclusion: P( |y_T1-x*|^2 &lt;= 20 b/lambda and |y_t-x*| &lt;= delta for all T1 &lt;= t &lt;= T1+T2 )
 * &gt;= 1/2.
 *
 * <p>Tightness: unknown; the probability is near 1 on every instance seen.
 *
 * <p>Source: Theorem 1.
 *
 * <p>Not claimed: escape from a minimum outside the target's own ball; see {@link NoFarMinimaClaim}.
 */
public final class MainClaim implements Claim {
    private final double factor;
    private final Promise promise;

    /** The claim with the theorem's constants 20 and 1/2. */
    public MainClaim() {
        this(20, 0.5);
    }

    MainClaim(double factor, double probability) {
        this.factor = factor;
        promise = new Promise(probability, 0.1);
    }

    @Override
    public Card card() {
        return new Card(
                        "T1-MAIN",
                        "Theorem 1: it gets near the target and stays there, with probability 1/2",
                        "$P\\left( \\left|y_{T_1}-x^*\\right|^2 \\le 20 b/\\lambda \\mbox{ and }"
                                + " \\left|y_t-x^*\\right| \\le \\delta \\mbox{ for all } T_1 \\le t \\le"
                                + " T_1+T_2 \\right) \\ge 1/2$",
                        Expectation.HOLDS,
                        "Theorem 1 with the constants of its proof.",
                        Stated.THEOREM_1,
                        Stated.BOTH_SIDES)
                .withGap("H5, that the domain is not left, and H6, that x* is critical or one law"
                        + " of noise serves all states, are unstated. The two public versions differ"
                        + " in H2: with E|w|^2 <= r^2 in the place of |w| <= r,"
                        + " NOISE-SECOND-MOMENT-MAIN fails.");
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(promise);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "20 replaced by 1/2", Stated.parabola(0x1p-6, 16, 8, 8), new MainClaim(0.5, 0.5));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        long approach = premise.approachTime();
        int stay = premise.setting().spec().horizons().stay();
        Optional<String> obstacle = premise.obstacle(
                approach + stay, premise.squaredRadius(factor), premise.squaredDelta());
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double near = premise.squaredRadius(factor).mid();
        double delta = premise.squaredDelta().mid();
        String text = "P( |y_T1-x*|^2 <= " + ShortNumber.text(near) + " and |y_t-x*| <= "
                + ShortNumber.text(StrictMath.sqrt(delta)) + " for all T1 <= t <= T1+" + stay
                + " ) >= "
                + ShortNumber.text(promise.probability()) + ", T1 = " + approach;
        Farthest score = new Farthest(List.of(
                new Farthest.Window(approach, approach, near),
                new Farthest.Window(approach, approach + stay, delta)));
        return new Prediction.Probability(text, promise, score);
    }
}
