package onepoint.verdict;

/**
 * The smallest violation that a trial budget is sure to show.
 *
 * <p>Not the exact power, but a sound bound on it: a stream whose evidence is over the threshold when the
 * budget ends has crossed, and crossing is undone only by support having come first, which has probability at
 * most alphaSupport for a false claim. So the power at p is at least {@code P(F >= f*) - alphaSupport} with F
 * binomial(budget, 1-p) and f* the least number of failures whose evidence at the end of the budget refutes.
 * The gap printed is therefore never too small. It assumes that every trial is decided; undecided ones cost
 * power.
 */
public final class DetectableGap {
    /** The share of streams in which a violation of the detectable size is refuted. */
    public static final double POWER = 0.99;

    private static final double MAX_SUPPORT = 0.005;
    private static final int BISECTIONS = 60;

    private DetectableGap() {}

    /**
     * The smallest g for which streams with success probability p0 - g are refuted within the budget with
     * probability at least {@link #POWER}, by the bound above.
     *
     * @param p0 the claimed probability, in (0, 1)
     * @param rates chances of supporting a false claim, here at most 0.005, and of refuting a true one
     * @param budget number of trials, in 1..1e9
     * @return the gap in (0, p0]; infinite if not even p = 0 would be refuted so often
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double of(double p0, ErrorRates rates, long budget) {
        Refuse.unlessProbability("p0", p0);
        double support = rates.support();
        Refuse.unless(support <= MAX_SUPPORT, "alphaSupport", support, "(0, " + MAX_SUPPORT + "]");
        Refuse.unlessBudget("budget", budget);
        long needed = leastRefutingFailures(p0, rates.refute(), budget);
        if (needed > budget) {
            return Double.POSITIVE_INFINITY;
        }
        double target = POWER + support;
        double missed = 0;
        double seen = p0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (missed + seen);
            double p = p0 - middle;
            if (BinomialLaw.upperTail(needed, budget, 1 - p, p) >= target) {
                seen = middle;
            } else {
                missed = middle;
            }
        }
        return seen;
    }

    /** Whether the bound above promises the power for a violation of this size. */
    static boolean sees(double gap, double p0, ErrorRates rates, long budget) {
        long needed = leastRefutingFailures(p0, rates.refute(), budget);
        double p = p0 - gap;
        return BinomialLaw.upperTail(needed, budget, 1 - p, p) >= POWER + rates.support();
    }

    /** f*, by bisection: at a fixed number of trials the evidence against increases with the failures. */
    private static long leastRefutingFailures(double p0, double alpha, long trials) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
        double threshold = -StrictMath.log(alpha);
        long below = -1;
        long reached = trials + 1;
        while (reached - below > 1) {
            long middle = (below + reached) >>> 1;
            if (evidence.logRefutation(TrialCounts.of(trials - middle, middle)) >= threshold) {
                reached = middle;
            } else {
                below = middle;
            }
        }
        return reached;
    }
}
