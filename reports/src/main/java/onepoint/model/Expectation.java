package onepoint.model;

/** What the ledger argues about a claim before any evidence is seen. */
public enum Expectation {
    /** The claim is argued to be true: one refutation fails the gate. */
    HOLDS,
    /** The claim is known to be false: the audit must refute it. */
    FAILS,
    /** Nobody knows: every outcome is news, none fails the gate. */
    OPEN
}
