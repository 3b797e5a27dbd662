package onepoint.model;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * What was measured or computed about a conclusion on one instance.
 *
 * @param kind {@link #EXACT}, {@link #PROBABILITY} or {@link #MEAN}
 * @param trials number of trials that were run
 * @param successes trials in which the event happened
 * @param failures trials in which it did not
 * @param undecided trials that count against whichever conclusion is drawn
 * @param logSupport natural logarithm of the e-value for the conclusion
 * @param logAgainst natural logarithm of the e-value against the conclusion
 * @param estimate an interval for the probability, mean or exact quantity
 * @param epsStar no violation larger than this is left possible, at least 0
 * @param detail how the evidence came about; may be empty
 */
public record Evidence(
        String kind,
        long trials,
        long successes,
        long failures,
        long undecided,
        double logSupport,
        double logAgainst,
        Optional<Range> estimate,
        double epsStar,
        String detail) {
    /** A finite sum or closed form enclosed by interval arithmetic, or a proof. */
    public static final String EXACT = "exact";
    /** Successes among independent trials. */
    public static final String PROBABILITY = "probability";
    /** The mean of a bounded quantity over trials. */
    public static final String MEAN = "mean";

    private static final Set<String> KINDS = Set.of(EXACT, PROBABILITY, MEAN);

    /**
     * @throws IllegalArgumentException if the kind is unknown, a count is negative, the parts exceed the
     *     trials (or, for a probability, do not add up to them), a number is not finite, or a probability
     *     leaves [0, 1]
     */
    public Evidence {
        Require.that(
                KINDS.contains(Require.nonBlank("evidence.kind", kind)),
                "evidence.kind",
                kind,
                "one of exact, mean, probability");
        Require.count("evidence.trials", trials);
        Require.count("evidence.successes", successes);
        Require.count("evidence.failures", failures);
        Require.count("evidence.undecided", undecided);
        boolean probability = kind.equals(PROBABILITY);
        long parts = Math.addExact(Math.addExact(successes, failures), undecided);
        Require.that(
                probability ? parts == trials : parts <= trials,
                "evidence.trials",
                trials,
                (probability ? "" : "at least ") + "successes + failures + undecided, " + parts);
        Require.finite("evidence.logSupport", logSupport);
        Require.finite("evidence.logAgainst", logAgainst);
        Require.present("evidence.estimate", estimate);
        Require.that(
                !probability || estimate.map(e -> e.lo() >= 0 && e.hi() <= 1).orElse(true),
                "evidence.estimate",
                estimate,
                "within [0, 1] for a probability");
        Require.nonNegative("evidence.epsStar", epsStar);
        Require.that(
                !probability || epsStar <= 1,
                "evidence.epsStar",
                epsStar,
                "in [0, 1] for a probability");
        Require.text("evidence.detail", detail);
    }

    /** In a few words; empty when nothing was measured or computed. */
    public String text() {
        if (kind.equals(EXACT)) {
            return detail;
        }
        String found = kind.equals(PROBABILITY)
                ? successes + " successes, " + failures + " failures, " + undecided + " undecided"
                : "mean over its bound"
                        + estimate.map(e -> " in [" + Limit.text(e.lo(), RoundingMode.FLOOR) + ", "
                                        + Limit.text(e.hi(), RoundingMode.CEILING) + "]")
                                .orElse(" not bounded")
                        + ", " + undecided + " undecided";
        return trials + " trials: " + found + "; ln e-value for "
                + Limit.text(logSupport, RoundingMode.HALF_EVEN) + ", against "
                + Limit.text(logAgainst, RoundingMode.HALF_EVEN);
    }
}
