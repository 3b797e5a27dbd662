package onepoint.model;

/** Whether the conclusion of a claim was seen to hold on one instance, whatever its hypotheses. */
public enum Conclusion {
    /** The evidence supports the conclusion. */
    HELD,
    /** The evidence contradicts the conclusion. */
    FAILED,
    /** The evidence decides neither. */
    UNDECIDED
}
