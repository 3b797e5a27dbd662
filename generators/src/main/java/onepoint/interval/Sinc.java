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
 * as inside, which is sound. Values at critical points are enclosed with less than 10^-7 of their size to
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

    /**
     * Up to here critical points are looked for; beyond, the near end, at most 4 pi below them, is a bound
     * with 4 pi / 2^30 &lt; 10^-7 to spare.
     */
    private static final double RESOLVED = 0x1p30;

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
        if (far <= BELOW_PI) {
            return new Interval(last.inf(), at(near).sup());
        }
        Angle angle = Angle.of(near);
        Interval ends = at(near, angle).hull(last);
        return ends.hull(criticalValues(near, far, angle, ends));
    }

    /**
     * Passes through the quadrants from {@code near} to {@code far} and adds the value at each critical
     * point. The heights decrease, so eight quadrants, which hold a minimum and a maximum in any case, are
     * enough.
     */
    private static Interval criticalValues(double near, double far, Angle angle, Interval start) {
        boolean wide = !(far - near < WIDE);
        Angle end = wide ? angle : Angle.of(far);
        int passed = wide ? 8 : quadrantsBetween(near, far, angle, end);
        Interval values = start;
        for (int i = near < ABOVE_HALF_PI ? 1 : 0; i <= passed && i < 8; i++) {
            int quadrant = angle.quadrant() + i;
            if ((quadrant & 1) == 1) {
                continue;
            }
            boolean over = i == 0 && course(near, angle) > 0;
            boolean ahead = i == passed && course(far, end) < 0;
            if (!over && !ahead) {
                double height = Interval.point(critical(near, angle, i))
                        .sqr()
                        .add(1)
                        .sqrt()
                        .recip()
                        .sup();
                values = values.hull(Interval.point((quadrant & 3) == 2 ? -height : height));
            }
        }
        return values;
    }

    /** The counter modulo 8 is completed by the width: below 4 pi, at most nine quadrants are passed. */
    private static int quadrantsBetween(double near, double far, Angle first, Angle last) {
        int passed = (last.quadrant() - first.quadrant()) & 7;
        return far - near > NARROW && passed < 3 ? passed + 8 : passed;
    }

    /**
     * A number with the sign of |sin x| - |x cos x|, or zero: in an even quadrant but the first, negative
     * before the critical point and positive after it. The leading parts are off by less than 1.01 u, the
     * product by another u, u = 2^-53: 2.1 u of the sum of both; 8 u is asked for.
     */
    private static double course(double x, Angle angle) {
        double sine = Math.abs(leading(angle, 0));
        double product = x * Math.abs(leading(angle, 1));
        double difference = sine - product;
        return Math.abs(difference) > (sine + product) * 0x1p-50 ? difference : 0;
    }

    private static double leading(Angle angle, int shift) {
        return Trigonometry.enclose(angle, shift, Trigonometry.RELATIVE_ERROR).high();
    }

    /**
     * A lower bound of the critical point in the quadrant i steps after that of {@code near}, given that it
     * is not below {@code near}. With the upper end t of that quadrant, tan x = x at
     * t - 1/t - (2/3)/t^3 - (13/15)/t^5 - (146/105)/t^7 - .. (Abramowitz and Stegun 9.5.12, nu = 3/2); one
     * step of Newton's method on cot x = 1/x and one downward give a candidate. It is taken if it lies in
     * the quadrant, less than 1 from its end, and certainly before the critical point; this, not how it was
     * found, makes it a bound.
     */
    private static double critical(double near, Angle angle, int i) {
        if (near > RESOLVED) {
            return near;
        }
        int quarters = i + 1 + (angle.high() < 0 ? -1 : 0);
        double top = near - angle.high() + quarters * Interval.HALF_PI.inf();
        double y = 1 / top;
        double q = y * y;
        double x = top - y * (1 + q * (2.0 / 3 + q * (13.0 / 15 + q * (146.0 / 105))));
        Angle there = Angle.of(x);
        double candidate = (x + leading(there, 1) / leading(there, 0) - 1 / x) * (1 - 0x1p-36);
        Angle reached = Angle.of(candidate);
        boolean below = Math.abs(top - candidate) < 1
                && reached.quadrant() == (angle.quadrant() + i & 7)
                && course(candidate, reached) < 0;
        return below ? candidate : near;
    }

    /** At one point, within one double of the tightest for |x| up to 2^800. */
    private static Interval at(double x) {
        return x <= Double.MAX_VALUE ? at(x, Angle.of(x)) : Interval.ZERO;
    }

    private static Interval at(double x, Angle angle) {
        if (x < TINY) {
            return new Interval(x == 0 ? 1 : Math.nextDown(1.0), 1);
        }
        if (x > HUGE) {
            return Interval.point(x).sin().divide(x);
        }
        Twofold sine = Trigonometry.enclose(angle, 0, Trigonometry.RELATIVE_ERROR);
        double quotient = sine.high() / x;
        double residual = Math.fma(-quotient, x, sine.high());
        double error = Math.abs(quotient) * (2 * Trigonometry.RELATIVE_ERROR);
        Twofold value = Twofold.of(quotient, (residual + sine.low()) / x, error);
        return new Interval(value.down(), Math.min(1, value.up()));
    }
}
