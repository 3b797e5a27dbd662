package onepoint.audit;

/** The harness itself failed; never a finding about a theorem. */
public final class AuditFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With one line that says what failed, and its cause. */
    public AuditFault(String message, Throwable cause) {
        super(message, cause);
    }
}
