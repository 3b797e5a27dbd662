package onepoint.interval;

/**
 * The range of sinc x = sin(x)/x, sinc 0 = 1, over an interval.
 *
 * <p>sinc is even, so only |x| matters. Its derivative has the sign of x cos x - sin x = cos x (x - tan x).
 * In the first quadrant tan x &gt; x; in the odd quadrants (counted from 0) tan is negative; in the even
 * quadrants from the third on tan x - x increases from below 0 to infinity. Hence sinc has exactly one
 * critical point in each of the quadrants 2, 4, 6, ..., a minimum in 2, 6, .. and a maximum in 4, 8, ..,
 * and there |sinc x| = 1/sqrt(1 + x^2). Whether an end point lies before or after the critical point of its
 * quadrant is decided by the sign of the derivative; if that sign is not certain, the critical point counts
 * as inside, which is sound. Values at critical points are enclosed with less than 10^-6 of their size to
 * spare; values at end points of size up to 2^800 are at most one double beyond the tightest.
 */
final class Sinc {

    /** Up to here 1 - x^2/6 is above the neighbour of 1. */
    private static final double TINY = 0x1p-26;

    /** Beyond, the pair quotient could underflow; plain directed division remains. */
    private static final double HUGE = 0x1p800;

    /** Above 4 pi = 12.566.. ({@code echo '16*a(1)' | bc -l}): at least seven quadrants are passed. */
    private static final double WIDE = 12.6;

    /**
     * Below 2 pi = 6.283.. ({@code echo '8*a(1)' | bc -l}): at most four quadrants are passed, above at
     * least three.
     */
    private static final double NARROW = 6.2;

    /**
     * Above pi / 2 = 1.5707.. ({@code echo '2*a(1)' | bc -l}): below lie the quadrants without a critical
     * point.
     */
    private static final double ABOVE_HALF_PI = 1.58;

    /** Below pi = 3.14159.. ({@code echo '4*a(1)' | bc -l}); up to there sinc decreases. */
    private static final double BELOW_PI = 3.1415;

    private Sinc() {}

    static Interval range(Interval x) {
        double near = x.mig();
        double far = x.mag();
        Interval last = at(far);
        if (near == far) {
            return last;
        }
        Interval first = at(near);
        if (far <= BELOW_PI) {
            return new Interval(last.inf(), first.sup());
        }
        return first.hull(last).hull(criticalValues(near, far, first));
    }

    /**
     * Passes through the quadrants from {@code near} to {@code far} and adds the value at each critical
     * point. The heights decrease, so eight quadrants, which hold a minimum and a maximum in any case, are
     * enough.
     */
    private static Interval criticalValues(double near, double far, Interval start) {
        Angle angle = Angle.of(near);
        int passed = far - near < WIDE ? quadrantsBetween(near, far, angle) : 8;
        Interval values = start;
        for (int i = near < ABOVE_HALF_PI ? 1 : 0; i <= passed && i < 8; i++) {
            int quadrant = angle.quadrant() + i;
            if ((quadrant & 1) == 1) {
                continue;
            }
            boolean over = i == 0 && course(near, quadrant).certainlyGreater(Interval.ZERO);
            boolean ahead = i == passed && course(far, quadrant).certainlyLess(Interval.ZERO);
            if (!over && !ahead) {
                double height =
                        critical(near, angle, i).sqr().add(1).sqrt().recip().sup();
                values = values.hull(Interval.point((quadrant & 3) == 2 ? -height : height));
            }
        }
        return values;
    }

    /** The counter modulo 8 is completed by the width: below 4 pi, at most nine quadrants are passed. */
    private static int quadrantsBetween(double near, double far, Angle first) {
        int passed = (Angle.of(far).quadrant() - first.quadrant()) & 7;
        return far - near > NARROW && passed < 3 ? passed + 8 : passed;
    }

    /** A number that is negative before the critical point of an even quadrant and positive after it. */
    private static Interval course(double x, int quadrant) {
        Interval point = Interval.point(x);
        Interval slope = point.multiply(point.cos()).subtract(point.sin());
        return (quadrant & 3) == 2 ? slope : slope.negate();
    }

    /**
     * A lower bound of the critical point in the quadrant i steps after that of {@code near}. With the
     * upper end t of that quadrant, x = tan x means x = t - atan(1/x), and atan y is at most
     * y - y^3/3 + y^5/5; start from x above t - pi/2.
     */
    private static Interval critical(double near, Angle angle, int i) {
        Interval rest = Interval.point(angle.high()).add(angle.low());
        int quarters = i + 1 + (angle.high() < 0 ? -1 : 0);
        Interval top = Interval.point(near).subtract(rest).add(Interval.HALF_PI.multiply(quarters));
        Interval bound = top.subtract(Interval.HALF_PI);
        for (int step = 0; step < 5; step++) {
            Interval y = bound.recip();
            Interval square = y.sqr();
            Interval cofactor = square.divide(5).subtract(Interval.ONE.divide(3));
            Interval arc = y.multiply(square.fma(cofactor, Interval.ONE));
            bound = Interval.point(top.subtract(arc).inf());
        }
        return bound;
    }

    /** At one point, within one double of the tightest for |x| up to 2^800. */
    private static Interval at(double x) {
        if (x < TINY) {
            return new Interval(x == 0 ? 1 : Math.nextDown(1.0), 1);
        }
        if (!(x <= HUGE)) {
            return x <= Double.MAX_VALUE ? Interval.point(x).sin().divide(x) : Interval.ZERO;
        }
        Twofold sine = Trigonometry.enclose(Angle.of(x), 0, Trigonometry.RELATIVE_ERROR);
        double quotient = sine.high() / x;
        double residual = Math.fma(-quotient, x, sine.high());
        double error = Math.abs(quotient) * (2 * Trigonometry.RELATIVE_ERROR);
        Twofold value = Twofold.of(quotient, (residual + sine.low()) / x, error);
        return new Interval(value.down(), Math.min(1, value.up()));
    }
}
