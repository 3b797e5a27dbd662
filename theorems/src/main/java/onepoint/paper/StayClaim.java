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
import onepoint.model.SharpConstant;
import onepoint.setting.ShortNumber;

/**
 * T1-STAY: a run that starts near the target stays in a larger ball for T2 steps.
 *
 * <p>Symbols: as in {@link DriftClaim}; zeta = 9 T2/4, mu = max{8, 42 sqrt(log zeta)}, delta = mu
 * sqrt(b/lambda); T2 is the spec's {@code horizons.stay}.
 *
 * <p>Hypotheses: H1 to H6, and |y_0-x*|^2 &lt;= 20 b/lambda.
 *
 * <p>Conclusion: P( |y_t-x*| &lt;= delta for all t &lt;= T2 ) &gt;= 5/9.
 *
 * <p>Tightness: unknown, loose on every instance seen; 42 is far from attained.
 *
 * <p>Source: proof of Theorem 1, Step 3, by Azuma's inequality.
 *
 * <p>Not claimed: that it stays in the ball of radius^2 20 b/lambda in which it starts.
 */
public final class StayClaim implements Claim {
    private final Optional<Double> mu;
    private final Promise promise;

    /** The claim with the theorem's constants. */
    public StayClaim() {
        this(Optional.empty(), 5.0 / 9);
    }

    StayClaim(Optional<Double> mu, double probability) {
        this.mu = mu;
        promise = new Promise(probability, 0.1);
    }

    @Override
    public Card card() {
        return new Card(
                        "T1-STAY",
                        "From near the target it stays in a larger ball, with probability 5/9",
                        "$\\left|y_0-x^*\\right|^2 \\le 20 b/\\lambda$ implies $P\\left("
                                + " \\left|y_t-x^*\\right| \\le \\delta \\mbox{ for all } t \\le T_2 \\right)"
                                + " \\ge 5/9$, $\\delta = \\max\\left\\{8, 42 \\sqrt{\\log(9"
                                + " T_2/4)}\\right\\}"
                                + " \\sqrt{b/\\lambda}$",
                        Expectation.HOLDS,
                        "Theorem 1, Step 3, by Azuma's inequality. Far starts are left out: the claim says"
                                + " nothing about them.",
                        Stated.THEOREM_1,
                        Stated.BOTH_SIDES)
                .withGap("The hypotheses are asked for on a domain, and nothing is said about"
                        + " leaving it: H5 is unstated, and without it DOMAIN-NOT-INVARIANT-STAY"
                        + " fails. With the noise bounded in second moment only, as in arXiv v1,"
                        + " NOISE-SECOND-MOMENT-STAY fails.");
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(promise);
    }

    @Override
    public FalseTwin twin() {
        StayClaim wrong = new StayClaim(Optional.of(0.5), 5.0 / 9);
        return new FalseTwin(
                "delta = sqrt(b/lambda) / 2", Stated.parabola(0x1p-4, 0.5, 8, 64), wrong);
    }

    @Override
    public Optional<SharpConstant> constant() {
        return Optional.of(new SharpConstant("the factor 1 of delta", 1, true));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        if (!premise.startDistance().certainlyLessOrEqual(premise.squaredRadius(20))) {
            return new Prediction.NotApplicable(
                    "the start is not within 20 b/lambda of the target");
        }
        int stay = premise.setting().spec().horizons().stay();
        Interval squared = mu.isPresent()
                ? premise.squaredRadius(mu.get() * mu.get())
                : premise.squaredDelta();
        Optional<String> obstacle = premise.obstacle(stay, squared);
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double bound = squared.mid();
        String text = "P( |y_t-x*| <= " + ShortNumber.text(StrictMath.sqrt(bound))
                + " for all t <= " + stay + " ) >= " + ShortNumber.text(promise.probability());
        return new Prediction.Probability(text, promise, Farthest.within(0, stay, bound));
    }
}
