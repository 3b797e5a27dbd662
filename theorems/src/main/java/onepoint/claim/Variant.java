package onepoint.claim;

import java.util.List;
import java.util.Optional;
import onepoint.model.SharpConstant;
import onepoint.setting.Spec;
import onepoint.sgd.Algorithm;

/**
 * A claim that says the same about an instance as another, under other hypotheses or with a sharper constant.
 *
 * @param card its own line in the ledger
 * @param base what it says about an instance
 * @param twin its false twin
 * @param stated where it is audited first
 */
public record Variant(Card card, Claim base, FalseTwin twin, List<Spec> stated) implements Claim {
    /** Copies the list. */
    public Variant {
        stated = List.copyOf(stated);
    }

    @Override
    public Optional<Promise> promise() {
        return base.promise();
    }

    @Override
    public Optional<SharpConstant> constant() {
        return base.constant();
    }

    @Override
    public Algorithm algorithm() {
        return base.algorithm();
    }

    @Override
    public Prediction predict(Premise premise) {
        return base.predict(premise);
    }
}
