package onepoint.landscape;

import onepoint.interval.Interval;

/**
 * The Gaussian bump h exp(-u^2 / 2), u = (x - c) / w. Its n-th derivative is
 * h (-1/w)^n He_n(u) exp(-u^2 / 2) with the Hermite polynomials He_1 = u, He_2 = u^2 - 1, He_3 = u^3 - 3u,
 * He_4 = (u^2 - 3)^2 - 6 (Abramowitz and Stegun 22.11.8).
 *
 * @param centre c
 * @param width w, positive
 * @param height h, negative for a well
 */
public record BumpTerm(double centre, double width, double height) implements Term {
    /** Above max |u exp(-u^2/2)| = exp(-1/2) = 0.60653.. */
    private static final double SLOPE_MAXIMUM = 0.6066;

    @Override
    public double value(double x) {
        double u = (x - centre) / width;
        return height * StrictMath.exp(-u * u / 2);
    }

    @Override
    public double slope(double x) {
        double u = (x - centre) / width;
        return -height / width * u * StrictMath.exp(-u * u / 2);
    }

    @Override
    public Interval derivative(int order, Interval x) {
        Interval u = x.subtract(centre).divide(width);
        Interval bell = u.sqr().divide(-2.0).exp();
        Interval scale = Interval.point(height).divide(Interval.point(-width).pow(order));
        return hermite(order, u).multiply(bell).multiply(scale);
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

    @Override
    public double slopeBound() {
        return Interval.point(height).divide(width).multiply(SLOPE_MAXIMUM).mag();
    }
}
