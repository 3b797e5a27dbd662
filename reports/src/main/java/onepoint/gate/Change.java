package onepoint.gate;

/**
 * A difference between a claim's standing in the baseline and in a run.
 *
 * @param claim id of the claim
 * @param direction what it means
 * @param text what changed, from what to what
 */
public record Change(String claim, Direction direction, String text) {
    /** What a difference means. */
    public enum Direction {
        /** The run regressed, which fails the gate. */
        WORSE,
        /** The run is better than the baseline, which should then be renewed. */
        BETTER,
        /** Chance explains it. */
        NOISE,
        /** Different, but neither better nor worse: another plan, or a claim without expectation. */
        OTHER
    }
}
