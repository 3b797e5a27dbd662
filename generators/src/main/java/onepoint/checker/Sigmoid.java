package onepoint.checker;

import onepoint.interval.Interval;

/** The sigmoid S(u) = u / sqrt(1 + u^2) with S' = (1 + u^2)^(-3/2) and S'' = -3 u (1 + u^2)^(-5/2). */
final class Sigmoid {
    private Sigmoid() {}

    /** Encloses S; it increases, so that the ends decide. */
    static Interval value(Interval u) {
        return Interval.of(at(u.inf()).inf(), at(u.sup()).sup());
    }

    private static Interval at(double u) {
        double size = StrictMath.abs(u);
        if (size == Double.POSITIVE_INFINITY) {
            return Interval.point(StrictMath.signum(u));
        }
        Interval x = Interval.point(size);
        Interval s = size <= 1
                ? x.divide(x.sqr().add(1).sqrt())
                : x.recip().sqr().add(1).sqrt().recip();
        return u < 0 ? s.negate() : s;
    }

    /** Encloses the derivative of an order from 0 to 2. */
    static Interval derivative(int order, Interval u) {
        if (order == 0) {
            return value(u);
        }
        Interval bell = u.sqr().add(1).recip();
        Interval slope = bell.multiply(bell.sqrt());
        return order == 1 ? slope : slope.multiply(bell).multiply(u).multiply(-3);
    }
}
