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
}
