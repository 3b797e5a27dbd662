package onepoint.landscape;

import onepoint.interval.Interval;

/** One ripple or bump of a one-dimensional landscape. */
public sealed interface Term permits WaveTerm, BumpTerm {
    /** The term at x. */
    double value(double x);

    /** Its derivative at x. */
    double slope(double x);

    /** Adds the derivatives at the first n elements of {@code x}, the same bits, to those of {@code sum}. */
    void addSlopes(double[] x, double[] sum, int n);

    /**
     * An enclosure of a derivative.
     *
     * @param order 0 for the term itself, up to 4
     * @param x where
     */
    Interval derivative(int order, Interval x);

    /** An upper bound of |term'| over R. */
    double slopeBound();
}
