package onepoint.checker;

import java.math.BigDecimal;
import onepoint.interval.Interval;

/** The law of the noise w in R^d, in the coordinates of the spec. */
sealed interface Law permits Atoms, Box, Round, CutGaussian {
    /** The square of the largest |w|, exactly. */
    BigDecimal squaredRadius();

    /**
     * Encloses the largest |w_i|. Of a law without atoms, w_i comes arbitrarily close to it on both
     * sides.
     */
    Interval reach(int i);

    /** Whether E w = 0 exactly. */
    default boolean centred() {
        return true;
    }

    /** Whether w and -w have the same law. */
    default boolean symmetric() {
        return true;
    }

    /** Whether only |v| matters to the law of v . w. */
    default boolean isotropic() {
        return false;
    }

    /** Encloses E cos(v . w). */
    Interval cosine(Interval[] v);

    /** Encloses E sin(v . w). */
    default Interval sine(Interval[] v) {
        return Interval.ZERO;
    }

    /**
     * The average of {@code shape} over v . w, a function of s: E shape(s - v . w).
     *
     * @throws UnknownPart when there is no method for it
     */
    Curve average(Shape shape, Interval[] v);
}
