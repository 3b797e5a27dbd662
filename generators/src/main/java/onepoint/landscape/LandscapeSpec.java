package onepoint.landscape;

import java.util.List;
import java.util.function.ToDoubleFunction;

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

    /** How far from the origin the points lie from which its terms are measured. */
    double reach();

    /**
     * G, how large the numbers are that add up to a component of the gradient, however much they cancel.
     * Trials in doubles rest on it: where no coordinate is larger than m, a component of the gradient in
     * doubles is off by at most 2^-47 d G. Terms count with the largest second derivative they have by
     * themselves, times m, and n of them with 1 + n/16, for the n roundings of their sum.
     *
     * @param m at least {@link #reach}
     */
    double gradientSize(double m);

    /** The sum of the sizes of n terms, times 1 + n/16. */
    static <T> double sizes(List<T> terms, ToDoubleFunction<T> size) {
        return terms.stream().mapToDouble(size).sum() * (1 + terms.size() / 16.0);
    }

    /** |v|^2. */
    static double squares(List<Double> vector) {
        return vector.stream().mapToDouble(k -> k * k).sum();
    }

    /** The largest modulus of some coordinates, of which there is at least one. */
    static double largest(List<Double> coordinates) {
        return coordinates.stream().mapToDouble(StrictMath::abs).max().orElseThrow();
    }

    /** The live function that this data describes. */
    Landscape landscape();
}
