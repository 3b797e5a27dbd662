package onepoint.interval;

/**
 * The range of psi_n(u) = He_n(u) exp(-u^2/2), n = 0 .. 4, over an interval, bounded or not, with the
 * Hermite polynomials He_0 = 1, He_1 = u, He_2 = u^2 - 1, He_3 = u (u^2 - 3), He_4 = (u^2 - 3)^2 - 6
 * (Abramowitz and Stegun 22.11.8).
 *
 * <p>The derivative of psi_n is -psi_(n+1), so psi_n is monotone between the roots of He_(n+1), which are 0;
 * +-1; 0, +-sqrt 3; +-sqrt(3 +- sqrt 6); 0, +-sqrt(5 +- sqrt 10). The range is the hull of the values at the
 * ends and at those roots whose enclosures meet the interval.
 *
 * <p>From |u| = 40 on, 0 &lt; |psi_n(u)| &lt; u^4 exp(-u^2/2) &lt; exp(-785), which is below the least
 * double, exp(-744.4); the sign is that of u^n.
 *
 * <p>Intervals as narrow as the rounding of a number get the interval value of the formula. At ends and
 * roots the formula is taken over twice as much, so that a range holds the enclosures of rounded points
 * inside, not only their values.
 */
public final class HermiteFunction {

    private static final double FAR = 40;

    /** Relative to the larger end. */
    private static final double NARROW = 0x1p-48;

    /** For each order, enclosures of the points where the function turns. */
    private static final Interval[][] TURNS = new Interval[5][];

    private static final Interval[][] EXTREMES = new Interval[5][];

    static {
        Interval three = Interval.point(3);
        Interval five = Interval.point(5);
        Interval rootSix = Interval.point(6).sqrt();
        Interval rootTen = Interval.point(10).sqrt();
        TURNS[0] = new Interval[] {Interval.ZERO};
        TURNS[1] = mirrored(Interval.ONE);
        TURNS[2] = mirrored(Interval.ZERO, three.sqrt());
        TURNS[3] = mirrored(three.subtract(rootSix).sqrt(), three.add(rootSix).sqrt());
        TURNS[4] = mirrored(
                Interval.ZERO, five.subtract(rootTen).sqrt(), five.add(rootTen).sqrt());
        for (int order = 0; order < TURNS.length; order++) {
            EXTREMES[order] = new Interval[TURNS[order].length];
            for (int i = 0; i < TURNS[order].length; i++) {
                EXTREMES[order][i] = formula(order, spread(TURNS[order][i]));
            }
        }
    }

    private HermiteFunction() {}

    /**
     * The values of psi_n, each end within 2^-44 of the tightest.
     *
     * @param order n
     * @param u where; may be unbounded
     * @throws IllegalArgumentException if the order is outside [0, 4]
     */
    public static Interval range(int order, Interval u) {
        if (order < 0 || order >= TURNS.length) {
            throw new IllegalArgumentException("order: " + order + " is outside [0, 4]");
        }
        double size = u.mag();
        if (size < FAR && u.sup() - u.inf() <= size * NARROW) {
            return formula(order, u);
        }
        Interval range = end(order, u.inf()).hull(end(order, u.sup()));
        for (int i = 0; i < TURNS[order].length; i++) {
            if (TURNS[order][i].meets(u)) {
                range = range.hull(EXTREMES[order][i]);
            }
        }
        return range;
    }

    private static Interval end(int order, double u) {
        if (Math.abs(u) < FAR) {
            return formula(order, spread(Interval.point(u)));
        }
        return u < 0 && (order & 1) == 1
                ? new Interval(-Double.MIN_VALUE, 0)
                : new Interval(0, Double.MIN_VALUE);
    }

    private static Interval spread(Interval u) {
        double more = u.mag() * NARROW;
        return u.add(new Interval(-more, more));
    }

    private static Interval formula(int order, Interval u) {
        Interval square = u.sqr();
        Interval bell = square.multiply(-0.5).exp();
        return switch (order) {
            case 0 -> bell;
            case 1 -> bell.multiply(u);
            case 2 -> bell.multiply(square.subtract(1));
            case 3 -> bell.multiply(u.multiply(square.subtract(3)));
            default -> bell.multiply(square.subtract(3).sqr().subtract(6));
        };
    }

    /** The given points, not negative, and their opposites. */
    private static Interval[] mirrored(Interval... points) {
        Interval[] all = new Interval[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            all[2 * i] = points[i];
            all[2 * i + 1] = points[i].negate();
        }
        return all;
    }
}
