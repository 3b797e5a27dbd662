package onepoint.claim;

import java.util.List;
import java.util.Optional;
import onepoint.setting.Spec;

/** A statement about SGD on an instance that can be judged: proved, supported, or refuted. Stateless. */
public interface Claim {
    /** Its line in the ledger. */
    Card card();

    /** What it says about an instance. */
    Prediction predict(Premise premise);

    /** A wrong version that must come out refuted. */
    FalseTwin twin();

    /** Instances on which it is audited in every run, before any random one. */
    default List<Spec> stated() {
        return List.of();
    }

    /** Random instances of its own, beside those of its populations. */
    default Optional<SpecDraw> own() {
        return Optional.empty();
    }

    /** Whether it speaks of the landscape or of runs, and not of numbers or of the noise alone. */
    default boolean isPictured() {
        return true;
    }

    /** The probability that it promises, for a claim about one. */
    default Optional<Promise> promise() {
        return Optional.empty();
    }
}
