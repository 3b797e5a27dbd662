package onepoint.claim;

import java.util.OptionalDouble;
import java.util.function.Function;
import onepoint.sgd.Trials;

/** What a claim says about one instance. */
public sealed interface Prediction {
    /** The prediction in a sentence, with its numbers. */
    String text();

    /**
     * P(score &lt;= 1) is at least what is promised.
     *
     * @param text in a sentence
     * @param promise the probability, and the violation that the trials are to detect
     * @param score the quantity over its bound
     */
    record Probability(String text, Promise promise, Score score) implements Prediction {}

    /**
     * E[score] is at most 1.
     *
     * @param text in a sentence
     * @param gap the excess that may stay open when the trials are spent
     * @param score the quantity over its bound, at least 0
     * @param upper a proved upper end of the score; without one the claim can be refuted but not supported
     */
    record Mean(String text, double gap, Score score, OptionalDouble upper) implements Prediction {}

    /**
     * A statement that is enclosed or proved.
     *
     * @param text in a sentence
     * @param check computes the enclosure; the trials serve checks that look at runs
     */
    record Exact(String text, Function<Trials, Exactly> check) implements Prediction {}

    /**
     * The claim says nothing about this instance.
     *
     * @param text why
     */
    record NotApplicable(String text) implements Prediction {}
}
