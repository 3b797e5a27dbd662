package onepoint.landscape;

import onepoint.interval.Interval;

/**
 * The algebraic sigmoid S(u) = u / sqrt(1 + u^2), which needs square roots only. S' = (1 + u^2)^(-3/2), and S
 * increases from -1 to 1.
 */
public final class Sigmoid {
    private Sigmoid() {}

    /** S(u), within a few units in the last place. */
    public static double value(double u) {
        return u / Math.sqrt(1 + u * u);
    }

    /** S'(u), within a few units in the last place. */
    public static double slope(double u) {
        double squared = 1 + u * u;
        return 1 / (squared * Math.sqrt(squared));
    }

    /** The values of S, which decide at the ends; for |u| above 1 as sign(u) / sqrt(1 + 1 / u^2). */
    public static Interval value(Interval u) {
        return Interval.of(-up(-u.inf()), up(u.sup()));
    }

    /** An upper bound of S(u), also for infinite u. */
    private static double up(double u) {
        if (StrictMath.abs(u) == Double.POSITIVE_INFINITY) {
            return StrictMath.signum(u);
        }
        Interval squared = Interval.point(u).sqr();
        if (squared.inf() <= 1) {
            return Interval.point(u).divide(squared.add(1).sqrt()).sup();
        }
        Interval size = squared.recip().add(1).sqrt().recip();
        return u > 0 ? StrictMath.min(1, size.sup()) : -size.inf();
    }

    /** The values of 1 - S(u)^2 = 1 / (1 + u^2); u occurs once. */
    static Interval complement(Interval u) {
        return u.sqr().add(1).recip();
    }

    /** The values of S', decreasing in |u|. */
    public static Interval slope(Interval u) {
        Interval squared = u.sqr().add(1);
        return squared.multiply(squared.sqrt()).recip();
    }
}
