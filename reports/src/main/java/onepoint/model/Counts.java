package onepoint.model;

/**
 * How often a conclusion held, failed or stayed undecided.
 *
 * @param held number of findings whose conclusion held
 * @param failed number of findings whose conclusion failed
 * @param undecided number of findings that decided neither
 */
public record Counts(long held, long failed, long undecided) {
    /** @throws IllegalArgumentException if a count is negative */
    public Counts {
        Require.count("counts.held", held);
        Require.count("counts.failed", failed);
        Require.count("counts.undecided", undecided);
    }

    /** The sum of the three. */
    public long total() {
        return held + failed + undecided;
    }
}
