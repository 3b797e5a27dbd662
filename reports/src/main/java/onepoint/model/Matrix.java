package onepoint.model;

/**
 * Hypotheses against conclusions, over the claims expected to hold. The cell {@code satisfied.failed} must
 * stay empty; {@code violated.held} shows how far the hypotheses are from necessary.
 *
 * @param satisfied findings with every hypothesis proved
 * @param violated findings with some hypothesis disproved
 * @param undecided findings with neither
 */
public record Matrix(Counts satisfied, Counts violated, Counts undecided) {
    /** @throws NullPointerException if a row is missing */
    public Matrix {
        Require.present("matrix.satisfied", satisfied);
        Require.present("matrix.violated", violated);
        Require.present("matrix.undecided", undecided);
    }
}
