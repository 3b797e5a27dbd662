package onepoint.landscape;

import java.util.List;
import onepoint.interval.Interval;

/**
 * The ranges of He_n(u) exp(-u^2 / 2) for n up to 4 over intervals, also unbounded ones, with the Hermite
 * polynomials He_1 = u, He_2 = u^2 - 1, He_3 = u^3 - 3u, He_4 = (u^2 - 3)^2 - 6 (Abramowitz and Stegun
 * 22.11.8). The derivative of the n-th function is minus the next, so its critical points are the zeros of
 * He_{n+1}: 0; 1; 0 and sqrt 3; sqrt(3 +- sqrt 6); 0 and sqrt(5 +- sqrt 10), each with both signs.
 */
final class Bell {
    private static final List<List<Interval>> CRITICAL = List.of(
            List.of(Interval.ZERO),
            List.of(Interval.ONE),
            List.of(Interval.ZERO, root(3, 0)),
            List.of(root(3, -6), root(3, 6)),
            List.of(Interval.ZERO, root(5, -10), root(5, 10)));

    private Bell() {}

    /** sqrt(a + sign(b) sqrt |b|). */
    private static Interval root(double a, double b) {
        Interval inner = Interval.point(StrictMath.abs(b)).sqrt();
        return (b < 0 ? inner.negate() : inner).add(a).sqrt();
    }

    /** The range, tight up to rounding: from the ends and the critical points inside. */
    static Interval range(int order, Interval u) {
        Interval range = end(order, u.inf()).hull(end(order, u.sup()));
        for (Interval positive : CRITICAL.get(order)) {
            for (Interval critical : List.of(positive, positive.negate())) {
                if (u.meets(critical)) {
                    range = range.hull(product(order, critical));
                }
            }
        }
        return range;
    }

    private static Interval end(int order, double u) {
        return StrictMath.abs(u) == Double.POSITIVE_INFINITY
                ? Interval.ZERO
                : product(order, Interval.point(u));
    }

    /** The product of the two factors, for narrow u. */
    private static Interval product(int order, Interval u) {
        return hermite(order, u).multiply(u.sqr().divide(-2.0).exp());
    }

    private static Interval hermite(int order, Interval u) {
        return switch (order) {
            case 0 -> Interval.ONE;
            case 1 -> u;
            case 2 -> u.sqr().subtract(1);
            case 3 -> u.multiply(u.sqr().subtract(3));
            case 4 -> u.sqr().subtract(3).sqr().subtract(6);
            default -> throw new IllegalArgumentException("order: " + order + " is outside [0, 4]");
        };
    }
}
