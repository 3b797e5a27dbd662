package onepoint.extending;

import onepoint.setting.Setting;
import onepoint.sgd.Algorithm;
import onepoint.sgd.PlainSgd;

/**
 * SGD whose y_t is projected onto the cube [lower, upper]^d, a convex set: y_t is the point of the cube next
 * to x_t - eta grad f(x_t), and x_{t+1} = y_t - eta w_t.
 *
 * @param lower below {@code upper}
 * @param upper above {@code lower}
 */
public record ProjectedSgd(double lower, double upper) implements Algorithm {
    private static final PlainSgd PLAIN = new PlainSgd();

    @Override
    public void descend(Setting setting, double[] x, double[] y) {
        PLAIN.descend(setting, x, y);
        for (int i = 0; i < y.length; i++) {
            y[i] = StrictMath.max(lower, StrictMath.min(upper, y[i]));
        }
    }

    @Override
    public void perturb(Setting setting, double[] y, double[] noise, double[] next) {
        PLAIN.perturb(setting, y, noise, next);
    }
}
