package onepoint.paper;

import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;

/**
 * A claim without H3, where some noise might make H3 true: the averaged gradient vanishes at x* and is as
 * Lipschitz as the gradient, so that no c above the least L ever does.
 *
 * @param base the claim
 */
record AtPossibleConstants(Claim base) implements Claim {
    @Override
    public Card card() {
        return base.card();
    }

    @Override
    public Optional<Promise> promise() {
        return base.promise();
    }

    @Override
    public FalseTwin twin() {
        return base.twin();
    }

    @Override
    public Prediction predict(Premise premise) {
        double least = premise.certificate().smoothness().certified();
        return premise.constants().convexity() <= least
                ? base.predict(premise)
                : new Prediction.NotApplicable(
                        "no noise could give this landscape the declared c, above its least L");
    }
}
