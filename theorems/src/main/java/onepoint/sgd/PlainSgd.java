package onepoint.sgd;

import onepoint.setting.Setting;

/** x_{t+1} = x_t - eta (grad f(x_t) + w_t), as y_t = x_t - eta grad f(x_t) and x_{t+1} = y_t - eta w_t. */
public final class PlainSgd implements Algorithm {
    @Override
    public void descend(Setting setting, double[] x, double[] y) {
        double stepSize = setting.stepSize();
        setting.landscape().gradient(x, y);
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] - stepSize * y[i];
        }
    }

    @Override
    public void perturb(Setting setting, double[] y, double[] noise, double[] next) {
        double stepSize = setting.stepSize();
        for (int i = 0; i < y.length; i++) {
            next[i] = y[i] - stepSize * noise[i];
        }
    }

    @Override
    public void descend(Setting setting, double[][] x, double[][] y, int n) {
        setting.landscape().gradients(x, y, n);
        for (int i = 0; i < x.length; i++) {
            subtract(x[i], setting.stepSize(), y[i], y[i], n);
        }
    }

    @Override
    public void perturb(Setting setting, double[][] y, double[][] noise, double[][] next, int n) {
        for (int i = 0; i < y.length; i++) {
            subtract(y[i], setting.stepSize(), noise[i], next[i], n);
        }
    }

    private static void subtract(double[] a, double factor, double[] b, double[] out, int n) {
        for (int l = 0; l < n; l++) {
            out[l] = a[l] - factor * b[l];
        }
    }
}
