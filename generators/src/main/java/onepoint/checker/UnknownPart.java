package onepoint.checker;

/** The certificate speaks of something that the checker has no method for; nothing is confirmed then. */
final class UnknownPart extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownPart(String what) {
        super("the checker does not know " + what);
    }
}
