package onepoint.model;

/** Whether a claim could be judged on an instance. */
public enum Status {
    /** The claim was judged; the finding has a grade. */
    JUDGED,
    /** Some hypothesis is proved to fail: the conclusion is recorded, no grade is given. */
    HYPOTHESIS_DISPROVED,
    /** Some hypothesis is neither proved nor disproved: the conclusion is recorded, no grade is given. */
    HYPOTHESIS_UNDECIDED,
    /** The claim says nothing about such an instance. */
    NOT_APPLICABLE
}
