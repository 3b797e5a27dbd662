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
 * T1-APPROACH: at any fixed time from T1 on the iterate is near the target with probability 0.9.
 *
 * <p>Symbols: as in {@link DriftClaim}; T1 = max(0, ceil(log(lambda |y_0-x*|^2 / b) / lambda)).
 *
 * <p>Hypotheses: H1 to H6; of H2 only E|w|^2 &lt;= r^2 is used.
 *
 * <p>Conclusion: P( |y_t-x*|^2 &lt;= 20 b/lambda ) &gt;= 0.9 for t = max(T1, the spec's time).
 *
 * <p>Tightness: 20 could not be 4 (the false twin's instance gives about 0.84).
 *
 * <p>Source: proof of Theorem 1, Step 2, by Markov's inequality from {@link MeanClaim}.
 *
 * <p>Not claimed: that a run stays there; see {@link StayClaim}.
 */
public final class ApproachClaim implements Claim {
    private final double factor;
    private final Promise promise;

    /** The claim with the theorem's constants 20 and 0.9. */
    public ApproachClaim() {
        this(20, 0.9);
    }

    ApproachClaim(double factor, double probability) {
        this.factor = factor;
        promise = new Promise(probability, 0.05);
    }

    @Override
    public Card card() {
        return new Card(
                "T1-APPROACH",
                "Near the target at a fixed time, with probability 0.9",
                "$P\\left( \\left|y_t-x^*\\right|^2 \\le 20 b/\\lambda \\right) \\ge 0.9$ for"
                        + " a fixed $t \\ge T_1$",
                Expectation.HOLDS,
                "Theorem 1, Step 2, by Markov's inequality from T1-MEAN.",
                Stated.THEOREM_1,
                Stated.BOTH_SIDES);
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(promise);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "20 replaced by 4", Stated.parabola(0x1p-6, 16, 8, 8), new ApproachClaim(4, 0.9));
    }

    @Override
    public Optional<SharpConstant> constant() {
        return Optional.of(new SharpConstant(ShortNumber.text(factor), factor, false));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        long t = StrictMath.max(
                premise.approachTime(), premise.setting().spec().horizons().time());
        Interval radius = premise.squaredRadius(factor);
        Optional<String> obstacle = premise.obstacle(t, radius);
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double bound = radius.mid();
        String text = "P( |y_t-x*|^2 <= " + ShortNumber.text(bound) + " ) >= "
                + ShortNumber.text(promise.probability()) + " at t = " + t;
        return new Prediction.Probability(text, promise, Farthest.at(t, bound));
    }
}
