package onepoint.landscape;

import onepoint.interval.Interval;

/**
 * A distance-preserving map z = S(x - m) of R^d, from a landscape's own coordinates to those of the
 * landscape it moves.
 */
public sealed interface Isometry permits Reflection, Translation {
    /** Writes the image of the point {@code x} to {@code out}, not the same array. */
    void apply(double[] x, double[] out);

    /** Turns the vector {@code v}, a gradient in the image's coordinates, back in place. */
    void turnBack(double[] v);

    /** Writes the images of the points in n lanes to {@code out}, the same bits. */
    void apply(double[][] x, double[][] out, int n);

    /** Turns the vectors in n lanes back in place, the same bits. */
    void turnBack(double[][] v, int n);

    /** Encloses the image of the box {@code x}. */
    Interval[] apply(Interval[] x);

    /** Encloses the point whose image is in the box {@code z}. */
    Interval[] invert(Interval[] z);

    /**
     * Encloses the image of the box of vectors {@code v} under the linear part S, which is its own inverse.
     */
    Interval[] turn(Interval[] v);
}
