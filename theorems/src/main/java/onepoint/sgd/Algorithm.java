package onepoint.sgd;

import onepoint.lanes.Columns;
import onepoint.setting.Setting;

/**
 * One step of an iterative method, in the two halves that the analysis speaks of. Implementations are
 * stateless. The methods for n lanes at once, coordinate i of the point in lane l being {@code x[i][l]}, give
 * the same bits as those for one run.
 */
public interface Algorithm {
    /** Writes y_t, the point before the noise comes in, to {@code y}; all arrays have length d. */
    void descend(Setting setting, double[] x, double[] y);

    /** Writes x_{t+1} to {@code next}, given y_t and the noise w_t. */
    void perturb(Setting setting, double[] y, double[] noise, double[] next);

    /** Writes y_t in n lanes. */
    default void descend(Setting setting, double[][] x, double[][] y, int n) {
        double[] from = new double[x.length];
        double[] to = new double[x.length];
        for (int l = 0; l < n; l++) {
            Columns.read(x, l, from);
            descend(setting, from, to);
            Columns.write(to, y, l);
        }
    }

    /** Writes x_{t+1} in n lanes. */
    default void perturb(Setting setting, double[][] y, double[][] noise, double[][] next, int n) {
        double[] from = new double[y.length];
        double[] w = new double[y.length];
        double[] to = new double[y.length];
        for (int l = 0; l < n; l++) {
            Columns.read(y, l, from);
            Columns.read(noise, l, w);
            perturb(setting, from, w, to);
            Columns.write(to, next, l);
        }
    }
}
