package onepoint.model;

import java.util.Collection;

/** What interval arithmetic proved about a hypothesis. */
public enum Proof {
    /** Proved to hold. */
    PROVED,
    /** Proved to fail, by a witness. */
    DISPROVED,
    /** Neither was proved. */
    UNDECIDED;

    /**
     * The proof of a conjunction: disproved if any part is, proved if all are (so also when there is none),
     * else undecided.
     */
    public static Proof ofAll(Collection<Proof> parts) {
        if (parts.contains(DISPROVED)) {
            return DISPROVED;
        }
        return parts.contains(UNDECIDED) ? UNDECIDED : PROVED;
    }
}
