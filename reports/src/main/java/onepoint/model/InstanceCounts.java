package onepoint.model;

/**
 * What became of the instances that a run drew.
 *
 * @param generated number of instances drawn
 * @param certified those on which every hypothesis was proved or disproved
 * @param undecided those on which some hypothesis stayed undecided
 */
public record InstanceCounts(long generated, long certified, long undecided) {
    /** @throws IllegalArgumentException if a count is negative or the parts exceed the whole */
    public InstanceCounts {
        Require.count("instances.generated", generated);
        Require.count("instances.certified", certified);
        Require.count("instances.undecided", undecided);
        Require.that(
                certified + undecided <= generated,
                "instances.generated",
                generated,
                "at least certified + undecided, " + (certified + undecided));
    }
}
