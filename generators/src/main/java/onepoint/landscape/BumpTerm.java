package onepoint.landscape;

import onepoint.interval.HermiteFunction;
import onepoint.interval.Interval;
import onepoint.lanes.Exponential;

/**
 * The Gaussian bump h exp(-u^2 / 2), u = (x - c) / w. Its n-th derivative is
 * h (-1/w)^n He_n(u) exp(-u^2 / 2) with the Hermite polynomials He_n (see {@link HermiteFunction}).
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
        return height * Exponential.of(-u * u / 2);
    }

    @Override
    public double slope(double x) {
        double u = (x - centre) / width;
        return -height / width * u * Exponential.of(-u * u / 2);
    }

    @Override
    public void addSlopes(double[] x, double[] sum, int n) {
        double[] u = new double[n];
        double[] bell = new double[n];
        for (int l = 0; l < n; l++) {
            u[l] = (x[l] - centre) / width;
            bell[l] = -u[l] * u[l] / 2;
        }
        Exponential.of(bell, n);
        for (int l = 0; l < n; l++) {
            sum[l] += -height / width * u[l] * bell[l];
        }
    }

    @Override
    public Interval derivative(int order, Interval x) {
        Interval u = x.subtract(centre).divide(width);
        Interval scale = Interval.point(height).divide(Interval.point(-width).pow(order));
        return HermiteFunction.range(order, u).multiply(scale);
    }

    @Override
    public double slopeBound() {
        return Interval.point(height).divide(width).multiply(SLOPE_MAXIMUM).mag();
    }
}
