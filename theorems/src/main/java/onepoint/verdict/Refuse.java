package onepoint.verdict;

/** Refusals that name the field, the value and the range. */
final class Refuse {
    /**
     * Largest error rate a single test may declare. Below 1/e the inverted processes are monotone in the null
     * (see {@link BernoulliEvidence#lowerBound}); a quarter is a round number under it that no serious test
     * needs.
     */
    static final double MAX_ALPHA = 0.25;

    private Refuse() {}

    static void unless(boolean inRange, String field, Object value, String range) {
        if (!inRange) {
            throw new IllegalArgumentException(field + " = " + value + " is outside " + range);
        }
    }

    static void unlessProbability(String field, double value) {
        unless(value > 0 && value < 1, field, value, "(0, 1)");
    }

    static void unlessAlpha(String field, double value) {
        boolean inRange = value >= Double.MIN_NORMAL && value <= MAX_ALPHA;
        unless(inRange, field, value, "[2.3e-308, " + MAX_ALPHA + "]");
    }

    static void unlessBudget(String field, long value) {
        unless(
                value >= 1 && value <= TrialCounts.MAX_TOTAL,
                field,
                value,
                "1.." + TrialCounts.MAX_TOTAL);
    }
}
