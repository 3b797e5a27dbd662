package onepoint.sgd;

import java.util.Arrays;

/**
 * The first times at which runs are farther from the target than a bound. A lane whose run has decided goes
 * on with the next trial.
 */
public final class FirstExits {
    private static final int LANES = 256;
    private static final int IDLE = -1;

    private final Batch batch;
    private final double bound;
    private final long horizon;
    private final long[] exits;
    private final int[] trial;
    private final long[] began;
    private int started;
    private int decided;

    private FirstExits(Trials trials, int count, double bound, long horizon) {
        this.bound = bound;
        this.horizon = horizon;
        exits = new long[count];
        started = StrictMath.min(count, LANES);
        batch = trials.batch(0, started);
        trial = new int[started];
        Arrays.setAll(trial, l -> l);
        began = new long[started];
    }

    /**
     * For each of the trials 0 to before {@code count} the first t at most {@code horizon} with |y_t-x*|^2
     * &gt; bound, or {@code horizon} + 1 when there is none.
     */
    public static long[] of(Trials trials, int count, double bound, long horizon) {
        if (count < 1 || horizon < 0) {
            throw new IllegalArgumentException(
                    "first exits: of " + count + " trials within " + horizon + " steps");
        }
        return new FirstExits(trials, count, bound, horizon).run();
    }

    private long[] run() {
        while (true) {
            look(batch.squaredDistances());
            if (decided == exits.length) {
                return exits;
            }
            if (!refill()) {
                batch.advance();
            }
        }
    }

    private void look(double[] distances) {
        for (int l = 0; l < trial.length; l++) {
            long age = batch.time() - began[l];
            boolean outside = distances[l] > bound;
            if (trial[l] != IDLE && (outside || age == horizon)) {
                exits[trial[l]] = outside ? age : horizon + 1;
                trial[l] = IDLE;
                decided++;
            }
        }
    }

    /** At even times, when random words are complete blocks; whether a run began. */
    private boolean refill() {
        int before = started;
        for (int l = 0; l < trial.length && batch.time() % 2 == 0; l++) {
            if (trial[l] == IDLE && started < exits.length) {
                batch.restart(l, started);
                trial[l] = started++;
                began[l] = batch.time();
            }
        }
        return started > before;
    }
}
