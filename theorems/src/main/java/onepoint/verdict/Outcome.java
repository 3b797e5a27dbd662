package onepoint.verdict;

/** What one trial said about the event of a claim. */
public enum Outcome {
    /** The event happened. */
    SUCCESS,
    /** The event did not happen. */
    FAILURE,
    /**
     * The trial could not tell (numerical margin, truncated horizon, step budget). It counts against
     * whichever conclusion is being drawn: as a failure for support, as a success for refutation.
     */
    UNDECIDED
}
