package onepoint.verdict;

/**
 * How often each outcome was seen.
 *
 * @param successes trials in which the event happened, at least 0
 * @param failures trials in which it did not, at least 0
 * @param undecided trials that could not tell, at least 0
 */
public record TrialCounts(long successes, long failures, long undecided) {
    /** Largest number of trials, the range over which the accuracy of the evidence is stated. */
    public static final long MAX_TOTAL = 1_000_000_000L;

    /** No trials yet. */
    public static final TrialCounts NONE = new TrialCounts(0, 0, 0);

    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a count is negative or the total exceeds {@link #MAX_TOTAL}
     */
    public TrialCounts {
        checkCount("successes", successes);
        checkCount("failures", failures);
        checkCount("undecided", undecided);
        checkCount("total", successes + failures + undecided);
    }

    /**
     * Counts without undecided trials.
     *
     * @param successes trials in which the event happened
     * @param failures trials in which it did not
     * @return the counts
     */
    public static TrialCounts of(long successes, long failures) {
        return new TrialCounts(successes, failures, 0);
    }

    /**
     * All trials, the undecided ones among them.
     *
     * @return the number of trials
     */
    public long total() {
        return successes + failures + undecided;
    }

    /**
     * These counts with one more trial.
     *
     * @param outcome what that trial said
     * @return the new counts
     */
    public TrialCounts plus(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> new TrialCounts(successes + 1, failures, undecided);
            case FAILURE -> new TrialCounts(successes, failures + 1, undecided);
            case UNDECIDED -> new TrialCounts(successes, failures, undecided + 1);
        };
    }

    private static void checkCount(String field, long value) {
        Refuse.unless(value >= 0 && value <= MAX_TOTAL, field, value, "0.." + MAX_TOTAL);
    }
}
