package onepoint.model;

/**
 * What became of the instances that a run drew.
 *
 * @param generated number of instances drawn
 * @param certified those on which every hypothesis was proved or disproved
 * @param undecided those on which some hypothesis stayed undecided
 * @param checked those whose certificate was verified again by the independent checker
 * @param confirmed those of the checked ones of which every statement was confirmed
 */
public record InstanceCounts(
        long generated, long certified, long undecided, long checked, long confirmed) {
    /** @throws IllegalArgumentException if a count is negative or the parts exceed the whole */
    public InstanceCounts {
        Require.count("instances.generated", generated);
        Require.count("instances.certified", certified);
        Require.count("instances.undecided", undecided);
        Require.count("instances.checked", checked);
        Require.count("instances.confirmed", confirmed);
        Require.that(
                certified + undecided <= generated,
                "instances.generated",
                generated,
                "at least certified + undecided, " + (certified + undecided));
        Require.that(
                confirmed <= checked && checked <= generated,
                "instances.checked",
                checked,
                "in [" + confirmed + ", " + generated + "]");
    }
}
