package onepoint.noise;

import java.util.Optional;
import onepoint.interval.Interval;

/** The law of one coordinate u of the noise. */
public interface Marginal {
    /** Encloses E cos(k u). */
    Interval cosine(Interval k);

    /** Encloses E sin(k u). */
    Interval sine(Interval k);

    /** Encloses E u sin(k u). */
    Interval sineMoment(Interval k);

    /** Encloses E u^2. */
    Interval secondMoment();

    /** Whether u and -u have the same law. */
    boolean symmetric();

    /** An upper bound of |u|. */
    double bound();

    /**
     * Encloses E h^(order)(y - step u) for every y in an interval; empty when this law has no method for it.
     *
     * @param h the function
     * @param order 1 or 2
     * @param y where
     * @param step the factor of the noise, positive
     */
    Optional<Interval> average(Derivatives h, int order, Interval y, double step);

    /**
     * Encloses E q(u) for a function that is enclosed on intervals; empty when this law has no method for it.
     */
    Optional<Interval> expectation(java.util.function.UnaryOperator<Interval> q);
}
