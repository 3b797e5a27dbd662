package onepoint.landscape;

import onepoint.interval.Interval;

/**
 * G(t) = (sinc t - cos t) / t^2 = j_1(t) / t with the spherical Bessel function j_1, and G(0) = 1/3.
 *
 * <p>From j_1 (Abramowitz and Stegun 10.1.14), G(t) = 1/2 int_0^1 (1 - u^2) cos(tu) du: it is even, its
 * modulus is at most 1/3, and integrating the cosine's series gives sum_m (-1)^m t^2m / ((2m+1)! (2m+3)). Its
 * derivative is -j_2(t) / t = (sinc t - 3 G(t)) / t (10.1.22 with n = 1), negative up to the first zero of
 * j_2 at 5.7634.. (table 10.6).
 */
final class BesselQuotient {
    /** Below the first zero of j_2. */
    private static final double DECREASING = 5.75;

    private static final Interval BOUNDS = Interval.parse("-1/3").hull(Interval.parse("1/3"));

    /**
     * The series is cut behind this power of t^2; for |t| at most 1 its terms decrease, so the rest has the
     * sign of the first term left out and is at most that.
     */
    private static final int LAST = 8;

    private static final Interval[] COEFFICIENTS = coefficients();

    private BesselQuotient() {}

    private static Interval[] coefficients() {
        Interval[] out = new Interval[LAST + 2];
        Interval factorial = Interval.ONE;
        for (int m = 0; m < out.length; m++) {
            factorial = m == 0 ? factorial : factorial.multiply(2.0 * m * (2 * m + 1));
            Interval term = factorial.multiply(2.0 * m + 3).recip();
            out[m] = m % 2 == 0 ? term : term.negate();
        }
        return out;
    }

    /** The values of G over an interval, which may be unbounded. */
    static Interval range(Interval t) {
        double near = t.mig();
        double far = t.mag();
        if (far <= DECREASING) {
            return Interval.of(at(far).inf(), at(near).sup());
        }
        if (near < DECREASING) {
            Interval start = Interval.of(at(DECREASING).inf(), at(near).sup());
            return start.hull(beyond(Interval.of(DECREASING, far)));
        }
        return beyond(Interval.of(near, far));
    }

    private static Interval at(double t) {
        return t <= 1 ? series(Interval.point(t).sqr()) : quotient(Interval.point(t));
    }

    private static Interval series(Interval squared) {
        Interval rest = COEFFICIENTS[LAST + 1].hull(Interval.ZERO);
        Interval sum = rest;
        for (int m = LAST; m >= 0; m--) {
            sum = sum.multiply(squared).add(COEFFICIENTS[m]);
        }
        return sum;
    }

    private static Interval quotient(Interval t) {
        return t.sinc().subtract(t.cos()).divide(t.sqr());
    }

    /** The quotient itself and, for bounded intervals, the mean value form. */
    private static Interval beyond(Interval t) {
        Interval plain = quotient(t).intersection(BOUNDS).orElseThrow();
        if (!t.isBounded()) {
            return plain;
        }
        Interval middle = Interval.point(t.mid());
        Interval slope = t.sinc().subtract(plain.multiply(3)).divide(t);
        return quotient(middle)
                .add(slope.multiply(t.subtract(middle)))
                .intersection(plain)
                .orElseThrow();
    }
}
