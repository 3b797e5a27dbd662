package onepoint.landscape;

import java.util.Arrays;
import onepoint.lanes.Columns;

/** The weighted sums of an {@link EmpiricalLoss} in many lanes at once, the same bits as in one. */
final class DataLanes {
    private final Loss loss;
    private final double[][] inputs;
    private final double[] labels;

    /** Keeps the arrays, which nobody writes to. */
    DataLanes(Loss loss, double[][] inputs, double[] labels) {
        this.loss = loss;
        this.inputs = inputs;
        this.labels = labels;
    }

    /** The gradient of the mean loss with a ridge. */
    void gradients(double ridge, double[][] x, double[][] out, int n) {
        clear(out, n);
        for (int i = 0; i < labels.length; i++) {
            add(slopes(i, x, n), i, out, n);
        }
        for (int k = 0; k < x.length; k++) {
            divide(out[k], labels.length, n);
            Columns.add(ridge, x[k], out[k], n);
        }
    }

    /** The deviation of a batch in each lane, {@code chosen[l]} of those of {@code size} points. */
    void deviations(int[] chosen, int size, double[][] x, double[][] out, int n) {
        clear(out, n);
        int others = labels.length / size - 1;
        for (int i = 0; i < labels.length; i++) {
            double[] factor = slopes(i, x, n);
            int batch = i / size;
            for (int l = 0; l < n; l++) {
                factor[l] = (chosen[l] == batch ? others : -1) * factor[l];
            }
            add(factor, i, out, n);
        }
        for (double[] coordinate : out) {
            divide(coordinate, labels.length, n);
        }
    }

    private static void clear(double[][] out, int n) {
        for (double[] coordinate : out) {
            Arrays.fill(coordinate, 0, n, 0);
        }
    }

    private double[] slopes(int i, double[][] x, int n) {
        double[] u = new double[n];
        for (int k = 0; k < x.length; k++) {
            Columns.add(inputs[i][k], x[k], u, n);
        }
        loss.slopes(u, labels[i], n);
        return u;
    }

    private void add(double[] factor, int i, double[][] out, int n) {
        for (int k = 0; k < out.length; k++) {
            Columns.add(inputs[i][k], factor, out[k], n);
        }
    }

    private static void divide(double[] x, double by, int n) {
        for (int l = 0; l < n; l++) {
            x[l] /= by;
        }
    }
}
