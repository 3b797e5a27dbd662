package onepoint.certificate;

import java.util.Optional;
import onepoint.interval.Interval;

/**
 * The averaged gradient as a field over boxes of a variable z: at each z there is a point y and the gradient
 * G averaged around it. Where the law of the noise is the same everywhere z is y itself; else it is the
 * state x.
 */
interface Field {
    /** Encloses y. */
    Interval[] position(Interval[] z);

    /** Encloses the Jacobian of y. */
    Interval[][] positionSlope(Interval[] z);

    /** Encloses G. */
    Interval[] gradient(Interval[] z);

    /** Encloses the Jacobian of G; empty when that of the noise is not known. */
    Optional<Interval[][]> gradientSlope(Interval[] z);

    /** Encloses G - A y, A the landscape's growth. */
    Interval[] remainder(Interval[] z);
}
