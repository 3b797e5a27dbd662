package onepoint.claim;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import onepoint.sgd.Batch;
import onepoint.sgd.Trials;

/** A score that many trials are given side by side. */
public interface BatchScore extends Score {
    /** The scores of the lanes of a batch at time 0, the same numbers as those of their trials. */
    double[] of(Batch batch);

    @Override
    default PrimitiveIterator.OfDouble over(Trials trials) {
        return new Ahead(this, trials);
    }

    /** Computes batches that grow, so that a decision after n trials costs at most about 2 n, or 64. */
    final class Ahead implements PrimitiveIterator.OfDouble {
        private static final int LEAST = 64;
        private static final int MOST = 256;
        /** The coordinates of all lanes for which arrays stay near the processor. */
        private static final int NEAR = 65536;

        private final BatchScore score;
        private final Trials trials;
        private final int most;
        private double[] scores = new double[0];
        private long first;
        private int taken;

        private Ahead(BatchScore score, Trials trials) {
            this.score = score;
            this.trials = trials;
            int fitting = NEAR / trials.setting().dimension();
            most = StrictMath.max(LEAST, StrictMath.min(MOST, fitting));
        }

        @Override
        public boolean hasNext() {
            return first + taken < Long.MAX_VALUE;
        }

        @Override
        public double nextDouble() {
            if (!hasNext()) {
                throw new NoSuchElementException("trial " + first + taken);
            }
            if (taken == scores.length) {
                first += taken;
                int size = StrictMath.min(most, StrictMath.max(LEAST, 2 * scores.length));
                scores = score.of(trials.batch(first, size));
                taken = 0;
            }
            return scores[taken++];
        }
    }
}
