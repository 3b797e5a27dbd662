package onepoint.landscape;

import java.util.List;

/**
 * A loss landscape f: R^d -> R as pure data: a family name and short exact numbers.
 *
 * <p>Implementations are records that validate in their canonical constructor; the message of the
 * {@link IllegalArgumentException} names the field, the value and the range.
 */
public interface LandscapeSpec {
    /** The largest dimension that a landscape may have. */
    int MAX_DIMENSION = 1000;

    /** The largest number of isometries around each other. */
    int MAX_LEVELS = 16;

    /** How many isometries are around each other here. */
    default int levels() {
        return 0;
    }

    /** Refuses a landscape that may not be moved once more. */
    static void requireLevels(LandscapeSpec inner) {
        if (inner.levels() >= MAX_LEVELS) {
            throw new IllegalArgumentException(
                    "inner: is nested in more than " + MAX_LEVELS + " levels");
        }
    }

    /** The family's name in a spec's JSON, for example {@code ripples}. */
    String family();

    /** The dimension d, from 1 to {@link #MAX_DIMENSION}. */
    int dimension();

    /**
     * R, how far from the origin the points lie from which its terms are measured. Trials in doubles rest on
     * it: with M the largest of R and |x_1|, .., |x_d|, a component of eta grad f(x) in doubles is off by at
     * most 2^-48 d M for a step size eta of about 1/L or less, L the Lipschitz constant of grad f.
     */
    double reach();

    /** The largest modulus of some coordinates, of which there is at least one. */
    static double largest(List<Double> coordinates) {
        return coordinates.stream().mapToDouble(StrictMath::abs).max().orElseThrow();
    }

    /** The live function that this data describes. */
    Landscape landscape();
}
