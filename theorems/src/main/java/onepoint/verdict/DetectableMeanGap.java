package onepoint.verdict;

/**
 * The smallest excess of a mean that a budget is sure to show, whatever the law of Z on its range.
 *
 * <p>Derivation. Let {@code R = (Z-lo)/(B-lo)} lie in [0, rho] with rho = (hi-lo)/(B-lo), and let its mean
 * given the past be at least {@code r = 1 + gap/(B-lo)} in each of n observations. The mixture of
 * {@link BettingMixture} is at least {@code 1/K} times the product of any one stake k, so evidence that stays
 * below 1/alpha means {@code prod_i (1-k+k R_i) < K/alpha}. For any t &gt; 0, by Markov's inequality,
 *
 * <pre>P(that) &lt;= (K/alpha)^t M^n,   M = (1-w) (1-k)^(-t) + w (1-k+k rho)^(-t),   w = r/rho</pre>
 *
 * <p>because {@code x -> (1-k+kx)^(-t)} is convex, hence below its chord over [0, rho], and the chord
 * decreases in x. M is the value at the two-point law on {lo, hi}, the worst law for this bound. Every k and
 * t give a bound, so that the search over them need not be exact. Crossing is undone only by support having
 * come first, with probability at most alphaSupport. The gap printed is therefore never too small; a law with
 * less variance shows smaller excesses. It assumes that every observation is decided.
 */
public final class DetectableMeanGap {
    private static final double MAX_SUPPORT = 0.005;
    private static final int BISECTIONS = 50;

    /** Any end of the search is sound; for small gaps and the stake that grows fastest the best t is 1/2. */
    private static final double LARGEST_EXPONENT = 64;

    private static final int SECTIONS = 30;

    private DetectableMeanGap() {}

    /**
     * The smallest g for which a mean of B + g or more is refuted within the budget with probability at least
     * {@link DetectableGap#POWER}, by the bound above.
     *
     * @param bound the claimed upper bound B of the mean, inside the range
     * @param range the proved range of Z, with an upper end
     * @param rates chances of supporting a false claim, here at most 0.005, and of refuting a true one
     * @param budget number of observations, in 1..1e9
     * @return the gap in (0, hi - B]; infinite if not even a mean of hi would be refuted so often
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double of(double bound, ValueRange range, ErrorRates rates, long budget) {
        boolean inside = bound > range.lo() && bound < range.hi();
        Refuse.unless(inside, "bound", bound, "(" + range.lo() + ", " + range.hi() + ")");
        Refuse.unless(range.hasUpperEnd(), "hi", range.hi(), "the finite numbers");
        double support = rates.support();
        Refuse.unless(support <= MAX_SUPPORT, "alphaSupport", support, "(0, " + MAX_SUPPORT + "]");
        Refuse.unlessBudget("budget", budget);
        double found = range.hi() - bound;
        if (!sees(found, bound, range, rates, budget)) {
            return Double.POSITIVE_INFINITY;
        }
        double missed = 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (missed + found);
            if (sees(middle, bound, range, rates, budget)) {
                found = middle;
            } else {
                missed = middle;
            }
        }
        return found;
    }

    /** Whether the bound above promises the power for an excess of this size. */
    static boolean sees(double gap, double bound, ValueRange range, ErrorRates rates, long budget) {
        double rho = (range.hi() - range.lo()) / (bound - range.lo());
        double weight = Math.min(1, (bound - range.lo() + gap) / (range.hi() - range.lo()));
        double missed = StrictMath.log(1 - DetectableGap.POWER - rates.support());
        double threshold = StrictMath.log(BettingMixture.SIZE) - StrictMath.log(rates.refute());
        // stake 0 is 1: its product is 0 as soon as one observation is lo
        for (int j = 1; j < BettingMixture.SIZE; j++) {
            double stake = BettingMixture.stake(j);
            if (leastMiss(stake, rho, weight, threshold, budget) <= missed) {
                return true;
            }
        }
        return false;
    }

    /** The bound on ln P(not refuted) is convex in t; golden sections find its least value. */
    private static double leastMiss(
            double stake, double rho, double weight, double threshold, long budget) {
        double logLow = StrictMath.log1p(-stake);
        double logHigh = StrictMath.log1p(stake * (rho - 1));
        double ratio = 0.5 * (Math.sqrt(5) - 1);
        double from = 0;
        double to = LARGEST_EXPONENT;
        double least = 0;
        for (int i = 0; i < SECTIONS; i++) {
            double left = to - ratio * (to - from);
            double right = from + ratio * (to - from);
            double atLeft = left * threshold + budget * logMean(left, logLow, logHigh, weight);
            double atRight = right * threshold + budget * logMean(right, logLow, logHigh, weight);
            least = Math.min(least, Math.min(atLeft, atRight));
            if (atLeft <= atRight) {
                to = right;
            } else {
                from = left;
            }
        }
        return least;
    }

    /** ln M: near 1 with the digits of M - 1, elsewhere from a sum of positive terms. */
    private static double logMean(double t, double logLow, double logHigh, double weight) {
        if (weight == 1) {
            return -t * logHigh;
        }
        double low = StrictMath.expm1(-t * logLow);
        double high = StrictMath.expm1(-t * logHigh);
        double excess = (1 - weight) * low + weight * high;
        if (excess > -0.5) {
            return StrictMath.log1p(excess);
        }
        double ratio = StrictMath.exp(t * (logHigh - logLow));
        return StrictMath.log(weight + (1 - weight) * ratio) - t * logHigh;
    }
}
