package onepoint.certificate;

import onepoint.landscape.Landscape;
import onepoint.noise.LawSpec;
import onepoint.noise.NoiseQuadrature;
import onepoint.setting.Setting;

/**
 * g(y) = E grad f(y - eta w) as a plain weighted sum of gradients in doubles over a quadrature of the
 * noise, in the setting's own coordinates: it shares no formula with the certificates.
 */
final class AveragedGradient {
    private final Landscape landscape;
    private final NoiseQuadrature quadrature;
    private final double step;
    private final double[] target;

    AveragedGradient(Setting setting, int points) {
        landscape = setting.landscape();
        quadrature = NoiseQuadrature.of((LawSpec) setting.spec().noise(), points);
        step = setting.stepSize();
        target = setting.target();
    }

    /** g(y). */
    double[] at(double[] y) {
        double[] sum = new double[y.length];
        double[] shifted = new double[y.length];
        double[] gradient = new double[y.length];
        for (int n = 0; n < quadrature.size(); n++) {
            double[] w = quadrature.point(n);
            for (int i = 0; i < y.length; i++) {
                shifted[i] = y[i] - step * w[i];
            }
            landscape.gradient(shifted, gradient);
            for (int i = 0; i < y.length; i++) {
                sum[i] += quadrature.weight(n) * gradient[i];
            }
        }
        return sum;
    }

    /** {@code <g(y), y - x*> / |y - x*|^2}. */
    double quotient(double[] y) {
        double[] g = at(y);
        double inner = 0;
        double squared = 0;
        for (int i = 0; i < y.length; i++) {
            inner += g[i] * (y[i] - target[i]);
            squared += (y[i] - target[i]) * (y[i] - target[i]);
        }
        return inner / squared;
    }
}
