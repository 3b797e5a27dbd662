package onepoint.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * An unbiased, non-negative estimate of the probability that a path of a Markov process ever reaches a height
 * that it rarely reaches: importance splitting with fixed effort, the score of a path being its running
 * maximum.
 *
 * <p>Stage k starts {@code effort} paths, each from a state drawn evenly and independently from those in
 * which the paths of stage k-1 first reached level k-1, and counts the share that reaches level k. The
 * estimate is the product of the shares; a replicate of which no path gets through is extinct and counts as
 * 0. Dropping the extinct ones conditions on survival and biases the mean several-fold.
 *
 * <p>Unbiased: given its pool, every path of a stage has the law of a path from a state drawn evenly from the
 * pool; so by induction the product of the shares so far times the mean of any bounded function over the pool
 * has the expectation of that function at the first entrance, times its indicator. Source: M. Garvels, "The
 * splitting method in rare event simulation" (thesis, Twente 2000); M. Amrein and H. Kuensch, "A
 * variant of importance splitting for rare event estimation: fixed number of successes", ACM TOMACS 21
 * (2011).
 *
 * <p>Independent replicates certify a lower bound of the probability ({@link #lowerBound}). They certify no
 * useful upper bound: a way up that no replicate took leaves no trace in the estimates.
 *
 * @param process the process
 * @param levels the heights to be reached one after the other, increasing; the last one is the event
 * @param effort paths a stage, in 1..1e6
 * @param <S> the states of the process
 */
public record ImportanceSplitting<S>(MarkovProcess<S> process, List<Double> levels, int effort) {
    private static final int MAX_EFFORT = 1_000_000;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException if there are no levels, they do not increase, or the effort is out of
     *     range
     */
    public ImportanceSplitting {
        Objects.requireNonNull(process, "process");
        levels = List.copyOf(levels);
        Refuse.unless(!levels.isEmpty(), "levels", levels, "the lists of at least one");
        double below = Double.NEGATIVE_INFINITY;
        for (double level : levels) {
            Refuse.unless(level > below, "level", level, "(" + below + ", infinity]");
            below = level;
        }
        Refuse.unless(effort >= 1 && effort <= MAX_EFFORT, "effort", effort, "1.." + MAX_EFFORT);
    }

    /**
     * One replicate.
     *
     * @param bits 64 fair and independent bits a call; replicates need independent ones
     * @return the estimate, in [0, 1]; its expectation is the probability
     */
    public double estimate(LongSupplier bits) {
        List<S> pool = new ArrayList<>();
        for (int i = 0; i < effort; i++) {
            pool.add(process.start(bits));
        }
        double estimate = 1;
        boolean first = true;
        for (double level : levels) {
            List<S> entrances = new ArrayList<>();
            for (int i = 0; i < effort; i++) {
                S from = pool.get(first ? i : evenly(pool.size(), bits));
                S last = climb(from, level, bits);
                if (process.height(last) >= level) {
                    entrances.add(last);
                }
            }
            if (entrances.isEmpty()) {
                return 0;
            }
            estimate *= entrances.size() / (double) effort;
            pool = entrances;
            first = false;
        }
        return estimate;
    }

    /**
     * A lower confidence bound of the probability from independent replicates, by the betting process of
     * {@link MeanTest}, whose only premise is that an estimate is not negative and has the probability as its
     * mean.
     *
     * @param estimates all replicates, the extinct ones as 0
     * @param alpha the chance that the bound is wrong, in (0, 0.25]
     * @return the bound, 0 if nothing can be said
     * @throws IllegalArgumentException if alpha is out of range
     * @throws HarnessFault if an estimate is negative or not finite
     */
    public static double lowerBound(double[] estimates, double alpha) {
        ValueRange range = ValueRange.atLeast(0);
        for (double estimate : estimates) {
            range.require(estimate);
        }
        return new MeanEvidence(estimates.clone(), 0, range).lowerBound(alpha);
    }

    private S climb(S from, double level, LongSupplier bits) {
        S state = from;
        while (process.height(state) < level && !process.ended(state)) {
            state = process.next(state, bits);
        }
        return state;
    }

    /** An even draw from 0..bound-1, by rejection of the incomplete last run of 63-bit numbers. */
    private static int evenly(int bound, LongSupplier bits) {
        while (true) {
            long word = bits.getAsLong() >>> 1;
            long rest = word % bound;
            if (word - rest <= Long.MAX_VALUE - bound + 1) {
                return (int) rest;
            }
        }
    }
}
