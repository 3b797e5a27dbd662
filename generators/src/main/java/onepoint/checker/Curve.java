package onepoint.checker;

import onepoint.interval.Interval;

/** A function on the line, known by enclosures of its derivatives. */
interface Curve {
    /** Encloses the derivative of an order from 1 to 3 over {@code s}. */
    Interval derivative(int order, Interval s);

    /** The coefficient a for which h'(s) - a s is bounded, and constant when a is not 0. */
    default Interval growth() {
        return Interval.ZERO;
    }

    /** An upper bound of |h'(s) - a s| on the line, a the {@link #growth}. */
    Interval slopeBound();

    /** Encloses all values of the second derivative. */
    Interval bend();

    /** An upper bound of the modulus of the second derivative where |s| is at least {@code reach}. */
    Interval tailBend(double reach);

    /**
     * Encloses (h'(t) - h'(0)) / t for every t, a mean of the second derivative, for the curve h. An even
     * curve may know better.
     */
    default Interval chord() {
        return bend();
    }
}
