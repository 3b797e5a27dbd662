package onepoint.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Certificate;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.landscape.Quadratic;
import onepoint.model.Expectation;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * A claim whose truth is known: the first noise of a trial, which is +1 or -1 with equal probability, is
 * positive with at least some probability. It goes the whole way of a claim of the paper.
 *
 * @param claimed the probability that is claimed; true up to 1/2
 */
record Coin(Promise claimed) implements Claim {
    private static final String ID = "COIN";

    /** The case of coin {@code index}; coins have different specs, and so different trials. */
    Case toss(int index) {
        Spec spec = new Spec(
                new Quadratic(List.of(1.0)),
                new TwoPoint(List.of(1.0)),
                0.0625,
                List.of(0.0),
                List.of(1.0 + index),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Subject subject = Subject.unchecked("coins", Certificate.of(Setting.of(spec)));
        return new Case(ID + "-" + index, ID, this, index, subject);
    }

    @Override
    public Card card() {
        return new Card(
                ID,
                "A coin",
                "P(heads) >= " + claimed.probability(),
                Expectation.HOLDS,
                "",
                Set.of(),
                Set.of());
    }

    @Override
    public Prediction predict(Premise premise) {
        return new Prediction.Probability(card().statement(), claimed, trial -> {
            trial.advance();
            return trial.noise()[0] > 0 ? 0.5 : 2;
        });
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(claimed);
    }

    /** Itself where it is false, at a promise above 1/2; a coin is not in the ledger and needs no other. */
    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "a fair coin promised to show heads more often",
                toss(0).subject().certificate().setting().spec(),
                new Coin(new Promise(0.75, 0.25)));
    }
}
