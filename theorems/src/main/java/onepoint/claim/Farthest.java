package onepoint.claim;

import java.util.List;
import onepoint.sgd.Batch;
import onepoint.sgd.Trial;

/**
 * The largest |y_t-x*|^2 over its bound in each of some windows of time; 1 when every bound is met and one is
 * attained.
 *
 * @param windows in the order of time: each begins no earlier than the one before ends
 */
public record Farthest(List<Window> windows) implements BatchScore {
    /**
     * The times from {@code from} to {@code to}, and what |y_t-x*|^2 is compared with.
     *
     * @param from the first time, at least 0
     * @param to the last time
     * @param bound positive
     */
    public record Window(long from, long to, double bound) {
        /** Refuses a window that ends before it begins, and a bound that is not positive. */
        public Window {
            if (from < 0 || to < from || !(bound > 0)) {
                throw new IllegalArgumentException(
                        "window: from " + from + " to " + to + " with bound " + bound);
            }
        }
    }

    /** Refuses windows out of order, and none. */
    public Farthest {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("windows: none");
        }
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).from() < windows.get(i - 1).to()) {
                throw new IllegalArgumentException("windows: out of order in " + windows);
            }
        }
    }

    /** Over one window. */
    public static Farthest within(long from, long to, double bound) {
        return new Farthest(List.of(new Window(from, to, bound)));
    }

    /** At one time. */
    public static Farthest at(long t, double bound) {
        return within(t, t, bound);
    }

    @Override
    public double of(Trial trial) {
        double largest = 0;
        for (Window window : windows) {
            trial.advanceTo(window.from());
            largest = StrictMath.max(largest, trial.farthest(window.to()) / window.bound());
        }
        return largest;
    }

    @Override
    public double[] of(Batch batch) {
        double[] largest = new double[batch.size()];
        for (Window window : windows) {
            batch.advanceTo(window.from());
            double[] farthest = batch.farthest(window.to());
            for (int l = 0; l < largest.length; l++) {
                largest[l] = StrictMath.max(largest[l], farthest[l] / window.bound());
            }
        }
        return largest;
    }
}
