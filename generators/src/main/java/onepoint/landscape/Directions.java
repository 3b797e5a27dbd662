package onepoint.landscape;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * Enclosures of the length s = |x| of vectors and of their directions x / s over boxes, also unbounded ones.
 */
public final class Directions {
    private static final Interval HALVES = Interval.of(-0.5, 0.5);

    private Directions() {}

    /** The lengths of the vectors in a box; tight, as each coordinate occurs once. */
    public static Interval length(Interval[] x) {
        return squares(x, -1).sqrt();
    }

    /** The sum of the squares of the coordinates but one; of all when {@code without} is no index. */
    private static Interval squares(Interval[] x, int without) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = i == without ? sum : sum.add(x[i].sqr());
        }
        return sum;
    }

    /**
     * The values of x_i / s over the box without the origin. With q the other squares, x_i / sqrt(x_i^2 + q)
     * increases in x_i, and its modulus decreases in q.
     */
    public static Interval[] unit(Interval[] x) {
        Interval[] out = new Interval[x.length];
        Arrays.setAll(out, i -> {
            Interval others = squares(x, i);
            return Interval.of(-most(x[i].negate(), others), most(x[i], others));
        });
        return out;
    }

    /** An upper bound of u / sqrt(u^2 + q). */
    private static double most(Interval u, Interval q) {
        double end = u.sup();
        if (end == 0) {
            return 0;
        }
        double other = end > 0 ? q.inf() : q.sup();
        if (other == 0 || end == Double.POSITIVE_INFINITY) {
            return StrictMath.signum(end);
        }
        if (other == Double.POSITIVE_INFINITY) {
            return 0;
        }
        Interval squared = Interval.point(end).sqr();
        if (squared.inf() == 0) {
            return end > 0 ? 1 : 0;
        }
        Interval size = Interval.point(other).divide(squared).add(1).sqrt().recip();
        return end > 0 ? StrictMath.min(1, size.sup()) : -size.inf();
    }

    /**
     * The values of x_i x_j / s^2 over the box without the origin, between -1/2 and 1/2 off the diagonal as
     * 2 |x_i x_j| is at most x_i^2 + x_j^2.
     */
    static Interval[][] products(Interval[] x) {
        Interval[] unit = unit(x);
        Interval[][] out = new Interval[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            out[i][i] = unit[i].sqr();
            for (int j = 0; j < i; j++) {
                out[i][j] = unit[i].multiply(unit[j]).intersection(HALVES).orElseThrow();
                out[j][i] = out[i][j];
            }
        }
        return out;
    }
}
