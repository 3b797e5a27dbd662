package onepoint.audit;

/**
 * What was asked for makes no sense; the message is one line that names the field, the value and the range.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a one-line message. */
    public BadInput(String message) {
        super(message);
    }

    /** With a one-line message and its cause. */
    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
