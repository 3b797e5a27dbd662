package onepoint.checker;

import onepoint.interval.Interval;

/** A landscape, known by enclosures over boxes. Its gradient is A x plus a rest. */
interface Surface {
    int dimension();

    /** Encloses the gradient over a box. */
    Interval[] gradient(Interval[] x);

    /** Encloses the Hessian over a box, which may be unbounded. */
    Interval[][] hessian(Interval[] x);

    /** Whether all eigenvalues of the Hessian are proved to be in [-limit, limit] over a box. */
    default boolean bendsWithin(double limit, Interval[] x) {
        Interval[][] h = hessian(x);
        return Matrix.notNegative(1, h, limit) && Matrix.notNegative(-1, h, limit);
    }

    /** Encloses A, symmetric. */
    Interval[][] growth();

    /** An upper bound of the length of the rest; infinite when it has none. */
    double rest();

    /** Whether the rest is constant. */
    default boolean affine() {
        return false;
    }

    /** Whether the surface is proved to be even about a point. */
    boolean evenAbout(double[] point);
}
