package onepoint.checker;

import onepoint.interval.Interval;

/** A term of a landscape as a function on the line. */
sealed interface Shape extends Curve permits Ripple, Bump, Loss {
    /** The function of -s. */
    Shape mirrored();

    /** Encloses the function itself over {@code s}. */
    Interval value(Interval s);

    /** Encloses the derivative of an order from 0, the function itself, to 3. */
    default Interval from(int order, Interval s) {
        return order == 0 ? value(s) : derivative(order, s);
    }
}
