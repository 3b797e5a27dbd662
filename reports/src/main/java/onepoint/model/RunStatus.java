package onepoint.model;

/** What the gate said about a whole run. */
public enum RunStatus {
    /** The gate found no reason to fail. */
    PASSED,
    /** The gate found at least one reason to fail. */
    FAILED,
    /** The gate has not been asked. */
    UNJUDGED
}
