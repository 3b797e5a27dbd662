package onepoint.verdict;

/** What a test has decided about its claim so far. */
public enum Decision {
    /** The evidence for the claim crossed its threshold first. */
    SUPPORTED,
    /** The evidence against the claim crossed its threshold first. */
    REFUTED,
    /** Neither has crossed. */
    OPEN
}
