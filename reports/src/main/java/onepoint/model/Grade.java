package onepoint.model;

/** What the evidence says about a claim on one instance. */
public enum Grade {
    /** Proved by interval arithmetic, every hypothesis proved. */
    CERTIFIED,
    /** Supported by its evidence process, or no violation larger than the declared gap is left possible. */
    CONSISTENT,
    /** The budget ended before the evidence decided. */
    INCONCLUSIVE,
    /** Contradicted, with every hypothesis proved on that very instance. */
    REFUTED
}
