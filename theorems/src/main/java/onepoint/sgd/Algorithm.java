package onepoint.sgd;

import onepoint.setting.Setting;

/**
 * One step of an iterative method, in the two halves that the analysis speaks of. Implementations are
 * stateless.
 */
public interface Algorithm {
    /** Writes y_t, the point before the noise comes in, to {@code y}; all arrays have length d. */
    void descend(Setting setting, double[] x, double[] y);

    /** Writes x_{t+1} to {@code next}, given y_t and the noise w_t. */
    void perturb(Setting setting, double[] y, double[] noise, double[] next);
}
