package onepoint.checker;

/**
 * One statement of a certificate with what became of it.
 *
 * @param name what it is about: {@code c certified}, {@code H3}, ..
 * @param outcome what became of it
 * @param reason how it was confirmed or contradicted, or why neither
 */
public record Statement(String name, Outcome outcome, String reason) {
    /** What became of a statement. */
    public enum Outcome {
        /** Proved again by the checker, or nothing is claimed. */
        CONFIRMED("confirmed"),
        /** The checker proved the opposite. */
        CONTRADICTED("contradicted"),
        /** The checker proved neither. */
        NOT_CONFIRMED("not confirmed");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A statement that the certificate asserts. */
    static Statement asserted(String name, Answer answer) {
        Outcome outcome = switch (answer.truth()) {
            case HOLDS -> Outcome.CONFIRMED;
            case FAILS -> Outcome.CONTRADICTED;
            case OPEN -> Outcome.NOT_CONFIRMED;
        };
        return new Statement(name, outcome, answer.reason());
    }

    /** A statement that the certificate denies. */
    static Statement denied(String name, Answer answer) {
        Outcome outcome = switch (answer.truth()) {
            case HOLDS -> Outcome.CONTRADICTED;
            case FAILS -> Outcome.CONFIRMED;
            case OPEN -> Outcome.NOT_CONFIRMED;
        };
        return new Statement(name, outcome, answer.reason());
    }

    /** A statement on which the certificate leaves the matter open. */
    static Statement silent(String name) {
        return new Statement(name, Outcome.CONFIRMED, "nothing is claimed");
    }

    @Override
    public String toString() {
        return name + " " + outcome + ": " + reason;
    }
}
