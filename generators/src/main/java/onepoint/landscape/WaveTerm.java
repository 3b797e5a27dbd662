package onepoint.landscape;

import onepoint.interval.Interval;
import onepoint.lanes.Sinusoid;

/**
 * The ripple A cos(k x + p).
 *
 * @param amplitude A
 * @param frequency k
 * @param phase p in radians
 */
public record WaveTerm(double amplitude, double frequency, double phase) implements Term {
    @Override
    public double value(double x) {
        return amplitude * Sinusoid.cos(frequency * x + phase);
    }

    @Override
    public double slope(double x) {
        return -amplitude * frequency * Sinusoid.sin(frequency * x + phase);
    }

    @Override
    public void addSlopes(double[] x, double[] sum, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += slope(x[l]);
        }
    }

    @Override
    public Interval derivative(int order, Interval x) {
        Interval angle = x.multiply(frequency).add(phase);
        Interval circular = order % 2 == 0 ? angle.cos() : angle.sin();
        Interval scaled =
                circular.multiply(Interval.point(frequency).pow(order).multiply(amplitude));
        boolean negative = order % 4 == 1 || order % 4 == 2;
        return negative ? scaled.negate() : scaled;
    }

    @Override
    public double slopeBound() {
        return Interval.point(amplitude).multiply(frequency).mag();
    }
}
