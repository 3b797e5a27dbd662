package onepoint.checker;

/** The text is not the JSON of a certificate; the message is one line that names the field. */
public final class NotACertificate extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotACertificate(String message) {
        super("certificate: " + message);
    }
}
