package onepoint.sgd;

import java.util.Arrays;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import onepoint.setting.Setting;

/**
 * Several runs side by side, at a time t: lane l gives the same numbers, bit for bit, as the {@link Trial}
 * with its index, whatever the other lanes are. Not thread-safe.
 */
public final class Batch {
    private Setting setting;
    private final Algorithm algorithm;
    private final LaneStreams random;
    private final int size;
    private final double[] target;
    private final double[][] x;
    private final double[][] y;
    private final double[][] noise;
    private long time;

    Batch(Setting setting, Algorithm algorithm, LaneStreams random, int size) {
        this.setting = setting;
        this.algorithm = algorithm;
        this.random = random;
        this.size = size;
        target = setting.target();
        x = new double[target.length][size];
        y = new double[target.length][size];
        noise = new double[target.length][size];
        double[] start = setting.start();
        for (int i = 0; i < start.length; i++) {
            Arrays.fill(x[i], start[i]);
        }
        algorithm.descend(setting, x, y, size);
    }

    /** As {@link Trial#startUniformly}, in every lane. */
    public void startUniformly(double lower, double upper) {
        if (time > 0) {
            throw new IllegalStateException("time: " + time + " is not 0, where a batch starts");
        }
        for (double[] coordinate : x) {
            long[] words = random.next();
            for (int l = 0; l < size; l++) {
                coordinate[l] = lower + (upper - lower) * ((words[l] >>> 11) * 0x1p-53);
            }
        }
        algorithm.descend(setting, x, y, size);
    }

    /** The number of lanes. */
    public int size() {
        return size;
    }

    /** t, from 0. */
    public long time() {
        return time;
    }

    /** Goes on to time t + 1. */
    public void advance() {
        setting.noise().samples(random, x, noise, size);
        algorithm.perturb(setting, y, noise, x, size);
        algorithm.descend(setting, x, y, size);
        time++;
    }

    /** Goes on until {@code t}; does nothing when t is not ahead. */
    public void advanceTo(long t) {
        while (time < t) {
            advance();
        }
    }

    /** As {@link Trial#continueUnder}, in every lane. */
    public void continueUnder(Setting next) {
        setting = next;
        algorithm.descend(setting, x, y, size);
    }

    /** |y_t - x*|^2 in each lane, infinite for a run that has left the range of doubles. */
    public double[] squaredDistances() {
        double[] distances = new double[size];
        raise(distances, new double[size]);
        return infinite(distances);
    }

    /** Goes on until {@code t}; the largest |y_s-x*|^2 from now to then, in each lane. */
    public double[] farthest(long t) {
        double[] farthest = new double[size];
        double[] squares = new double[size];
        raise(farthest, squares);
        while (time < t) {
            advance();
            raise(farthest, squares);
        }
        return infinite(farthest);
    }

    /** Raises the elements to |y_t-x*|^2; what is not a number stays so. */
    private void raise(double[] farthest, double[] squares) {
        setSquaredOffsets(y[0], target[0], squares);
        for (int i = 1; i < target.length; i++) {
            addSquaredOffsets(y[i], target[i], squares);
        }
        for (int l = 0; l < farthest.length; l++) {
            farthest[l] = Math.max(farthest[l], squares[l]);
        }
    }

    private static void setSquaredOffsets(double[] y, double target, double[] out) {
        for (int l = 0; l < out.length; l++) {
            double offset = y[l] - target;
            out[l] = offset * offset;
        }
    }

    private static void addSquaredOffsets(double[] y, double target, double[] sum) {
        for (int l = 0; l < sum.length; l++) {
            double offset = y[l] - target;
            sum[l] += offset * offset;
        }
    }

    private static double[] infinite(double[] distances) {
        for (int l = 0; l < distances.length; l++) {
            if (Double.isNaN(distances[l])) {
                distances[l] = Double.POSITIVE_INFINITY;
            }
        }
        return distances;
    }

    /** A copy of x_t of the run in a lane. */
    public double[] x(int lane) {
        double[] copy = new double[target.length];
        Columns.read(x, lane, copy);
        return copy;
    }

    /** A copy of y_t of the run in a lane. */
    public double[] y(int lane) {
        double[] copy = new double[target.length];
        Columns.read(y, lane, copy);
        return copy;
    }
}
