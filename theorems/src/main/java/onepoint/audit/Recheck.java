package onepoint.audit;

/**
 * Which certificates of random instances an audit has verified again by the independent checker; those of
 * stated instances are all verified. Without influence on any finding.
 */
public enum Recheck {
    /** Every third one, which meets every population: the pattern of populations has 20 places. */
    SAMPLE,
    /** All. */
    ALL;

    private static final int STRIDE = 3;

    boolean includes(int index) {
        return this == ALL || index % STRIDE == 0;
    }
}
