package onepoint.certificate;

/** What interval arithmetic says about a statement. */
public sealed interface Proof {
    /** One line for the reader: how it was proved, where it fails, or what was tried. */
    String detail();

    /**
     * The statement holds.
     *
     * @param detail how it was proved
     */
    record Proved(String detail) implements Proof {}

    /**
     * The statement fails.
     *
     * @param detail the witness and by how much it violates the statement
     */
    record Disproved(String detail) implements Proof {}

    /**
     * Neither was shown.
     *
     * @param detail what was tried
     */
    record Undecided(String detail) implements Proof {}
}
