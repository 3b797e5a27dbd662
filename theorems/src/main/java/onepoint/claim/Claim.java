package onepoint.claim;

import java.util.List;
import java.util.Optional;
import onepoint.model.Expectation;
import onepoint.model.Picture;
import onepoint.model.SharpConstant;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Algorithm;
import onepoint.sgd.PlainSgd;
import onepoint.sgd.Trials;

/** A statement about SGD on an instance that can be judged: proved, supported, or refuted. Stateless. */
public interface Claim {
    /** Its line in the ledger. */
    Card card();

    /** What it says about an instance. */
    Prediction predict(Premise premise);

    /**
     * What runs it is about follow. Hypotheses and predictions speak of plain SGD's y_t: a claim about another
     * algorithm has to say what holds of its own.
     */
    default Algorithm algorithm() {
        return new PlainSgd();
    }

    /** Its trials on an instance under a seed. */
    default Trials trials(Setting setting, long seed) {
        return Trials.of(setting, algorithm(), seed);
    }

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

    /**
     * Whether an adversarial search for the instance on which it is nearest to failing makes sense. Not for a
     * claim about numbers or noise alone, one that holds of everything, one that is expected to fail and has
     * its counterexample, or one that no random instance is asked about.
     */
    default boolean isSearched() {
        return isPictured()
                && card().expected() != Expectation.FAILS
                && !card().hypotheses().isEmpty()
                && !card().populations().isEmpty();
    }

    /** A constant that its bound is a multiple of, so that tightness says how sharp it could be. */
    default Optional<SharpConstant> constant() {
        return Optional.empty();
    }

    /** Pictures of the claim itself, beside those of its findings; a function of the seed. */
    default List<Picture> figures(long seed) {
        return List.of();
    }

    /** The probability that it promises, for a claim about one. */
    default Optional<Promise> promise() {
        return Optional.empty();
    }
}
