package onepoint.verdict;

import java.util.Arrays;

/**
 * Order-statistic bounds of the p0-quantile of a non-negative quantity, such as R = sup_t |y_t - x*|^2 /
 * bound.
 *
 * <pre>upper = X_(k), k = min{ k : E_S(k, n-k; p0) &gt;= 1/alpha }
 * lower = X_(j), j = max{ j : E_R(j-1, n-j+1; p0) &gt;= 1/alpha }</pre>
 *
 * <p>Source: at least k of n values below the quantile is a count that E_S refuses, at most j-1 up to it one
 * that E_R refuses. Each bound is wrong with probability at most alpha, both together at most 2 alpha, at
 * whichever time one stops. A failure never seen is "at most u", never 0: the upper bound is
 * infinite, and the lower 0, when the sample is too small. Undecided values count as infinite in the upper
 * bound and as 0 in the lower one.
 *
 * @param p0 which quantile, in (0, 1)
 * @param alpha the chance that either bound is wrong, in (0, 0.25]
 * @param counts values seen and undecided: the seen ones are recorded as successes
 * @param lower lower bound of the quantile, at least 0
 * @param upper upper bound of the quantile, at least lower; may be infinite
 */
public record QuantileBounds(
        double p0, double alpha, TrialCounts counts, double lower, double upper) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a component is out of range
     */
    public QuantileBounds {
        Refuse.unlessProbability("p0", p0);
        Refuse.unlessAlpha("alpha", alpha);
        Refuse.unless(lower >= 0, "lower", lower, "[0, infinity]");
        Refuse.unless(upper >= lower, "upper", upper, "[" + lower + ", infinity]");
    }

    /**
     * The bounds from a sample.
     *
     * @param sample the values that could be computed, each in [0, infinity]; copied
     * @param undecided how many could not
     * @param p0 which quantile, in (0, 1)
     * @param alpha the chance that either bound is wrong, in (0, 0.25]
     * @return the bounds
     * @throws HarnessFault if a value is negative or not a number
     * @throws IllegalArgumentException if another argument is out of range
     */
    public static QuantileBounds of(double[] sample, long undecided, double p0, double alpha) {
        Refuse.unlessAlpha("alpha", alpha);
        TrialCounts counts = new TrialCounts(sample.length, 0, undecided);
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        for (double x : sorted) {
            if (!(x >= 0)) {
                throw new HarnessFault("sample value = " + x + " is outside [0, infinity]");
            }
        }
        long n = counts.total();
        long k = upperRank(n, p0, alpha);
        double upper = k <= sorted.length ? sorted[(int) k - 1] : Double.POSITIVE_INFINITY;
        long j = lowerRank(n, p0, alpha) - undecided;
        double lower = j >= 1 ? sorted[(int) j - 1] : 0;
        return new QuantileBounds(p0, alpha, counts, lower, upper);
    }

    /**
     * Lower end of the factor by which a claimed bound could still be sharpened, the quantile being of value
     * / bound.
     *
     * @return 1/upper rounded down, 0 if upper is infinite
     */
    public double tightnessLower() {
        return Math.max(0, Math.nextDown(1 / upper));
    }

    /**
     * Upper end of the factor by which a claimed bound could still be sharpened.
     *
     * @return 1/lower rounded up, infinite if lower is 0
     */
    public double tightnessUpper() {
        return Math.nextUp(1 / lower);
    }

    /** Rank of the upper bound among n values; n + 1 if there is none. E_S increases with k. */
    static long upperRank(long n, double p0, double alpha) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
        double threshold = -StrictMath.log(alpha);
        long below = 0;
        long reached = n + 1;
        while (reached - below > 1) {
            long middle = (below + reached) >>> 1;
            if (evidence.logSupport(TrialCounts.of(middle, n - middle)) >= threshold) {
                reached = middle;
            } else {
                below = middle;
            }
        }
        return reached;
    }

    /** Rank of the lower bound among n values; 0 if there is none. E_R decreases with j. */
    static long lowerRank(long n, double p0, double alpha) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
        double threshold = -StrictMath.log(alpha);
        long reached = 0;
        long above = n + 1;
        while (above - reached > 1) {
            long middle = (reached + above) >>> 1;
            if (evidence.logRefutation(TrialCounts.of(middle - 1, n - middle + 1)) >= threshold) {
                reached = middle;
            } else {
                above = middle;
            }
        }
        return reached;
    }
}
