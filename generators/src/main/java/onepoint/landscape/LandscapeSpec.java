package onepoint.landscape;

/**
 * A loss landscape f: R^d -> R as pure data: a family name and short exact numbers.
 *
 * <p>Implementations are records that validate in their canonical constructor; the message of the
 * {@link IllegalArgumentException} names the field, the value and the range.
 */
public interface LandscapeSpec {
    /** The largest dimension that a landscape may have. */
    int MAX_DIMENSION = 1000;

    /** The family's name in a spec's JSON, for example {@code ripples}. */
    String family();

    /** The dimension d, from 1 to {@link #MAX_DIMENSION}. */
    int dimension();

    /** The live function that this data describes. */
    Landscape landscape();
}
