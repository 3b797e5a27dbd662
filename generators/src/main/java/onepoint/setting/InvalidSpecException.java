package onepoint.setting;

/** A text that is no spec; the message is one line that names the field, the value and the range. */
public final class InvalidSpecException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** With a one-line message. */
    public InvalidSpecException(String message) {
        super(message);
    }
}
