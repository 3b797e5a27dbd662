package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The Gaussian bump h exp(-u^2 / 2), u = (s - c) / w. With b = exp(-u^2 / 2), b' = -u b,
 * b'' = (u^2 - 1) b and b''' = (3 u - u^3) b; |b'| is largest at |u| = 1, b'' at u^2 = 3.
 *
 * @param centre c
 * @param width w, positive
 * @param height h
 */
record Bump(double centre, double width, double height) implements Shape {
    private static final Interval LARGEST_SLOPE = Interval.point(-0.5).exp();
    private static final Interval LARGEST_BEND = Interval.point(-1.5).exp().multiply(2);
    private static final Interval FOUR_OVER_E = Interval.point(-1).exp().multiply(4);

    Bump {
        centre += 0.0;
        height += 0.0;
    }

    @Override
    public Shape mirrored() {
        return new Bump(-centre, width, height);
    }

    private Interval scaled(Interval s) {
        return s.subtract(centre).divide(width);
    }

    private static Interval bell(Interval u) {
        return u.sqr().multiply(-0.5).exp();
    }

    private Interval size(int order) {
        return Interval.point(height).divide(Interval.point(width).pow(order));
    }

    @Override
    public Interval value(Interval s) {
        return bell(scaled(s)).multiply(height);
    }

    @Override
    public Interval derivative(int order, Interval s) {
        Interval u = scaled(s);
        Interval factor = switch (order) {
            case 1 -> u.negate();
            case 2 -> u.sqr().subtract(1);
            default -> u.multiply(Interval.point(3).subtract(u.sqr()));
        };
        return factor.multiply(bell(u)).multiply(size(order));
    }

    @Override
    public Interval slopeBound() {
        return size(1).abs().multiply(LARGEST_SLOPE);
    }

    @Override
    public Interval bend() {
        return Interval.of(-1, LARGEST_BEND.sup()).multiply(size(2));
    }

    /**
     * For |u| at least 1, |u^2 - 1| is at most u^2, and u^2 exp(-u^2/2) is 4 x exp(-x) exp(-u^2/4) with
     * x = u^2/4, where x exp(-x) is at most 1/e.
     */
    @Override
    public Interval tailBend(double reach) {
        Interval u =
                Interval.point(reach).subtract(Interval.point(centre).abs()).divide(width);
        if (!(u.inf() >= 1)) {
            return bend().abs();
        }
        Interval decay = u.sqr().multiply(-0.25).exp();
        return size(2).abs().multiply(FOUR_OVER_E).multiply(decay);
    }
}
