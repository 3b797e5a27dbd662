package onepoint.verdict;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The chance of a false alarm of a whole run, fixed before data: 90 % is split evenly over the declared
 * streams, 10 % evenly over one pooled process a claim. By the union bound the run refutes a true claim with
 * probability at most {@code total}. What a run does not use is not handed on.
 *
 * @param total chance that anything true is refuted, in (0, 0.25]
 * @param streams number of streams, at least 1
 * @param pools number of pooled processes, one a claim, at least 1
 */
public record ErrorBudget(double total, long streams, long pools) {
    private static final double STREAM_SHARE = 0.9;
    private static final double POOL_SHARE = 0.1;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a component is out of range
     */
    public ErrorBudget {
        Refuse.unlessAlpha("total", total);
        Refuse.unlessBudget("streams", streams);
        Refuse.unlessBudget("pools", pools);
        Refuse.unlessAlpha("alphaPerStream", STREAM_SHARE * total / streams);
        Refuse.unlessAlpha("alphaPerPool", POOL_SHARE * total / pools);
    }

    /**
     * Chance of refuting a true claim that one stream may use.
     *
     * @return 0.9 total / streams
     */
    public double alphaPerStream() {
        return STREAM_SHARE * total / streams;
    }

    /**
     * Chance of refuting a true claim that one pooled process may use.
     *
     * @return 0.1 total / pools
     */
    public double alphaPerPool() {
        return POOL_SHARE * total / pools;
    }

    /**
     * The plan of one stream, refused if it cannot see the violation it declares.
     *
     * @param p0 the claimed probability
     * @param alphaSupport chance of supporting a false claim
     * @param budget largest number of trials
     * @param declaredGap the violation to be seen
     * @return the plan, without atom
     * @throws IllegalArgumentException if an argument is out of range or the detectable gap is coarser than
     *     declared
     */
    public BernoulliPlan streamPlan(
            double p0, double alphaSupport, long budget, double declaredGap) {
        ErrorRates rates = new ErrorRates(alphaSupport, alphaPerStream());
        return new BernoulliPlan(p0, rates, budget, declaredGap, false).requireDetectable();
    }

    /**
     * The plan of one pooled process, refused if it cannot see the violation it declares.
     *
     * @param p0 the claimed probability
     * @param alphaSupport chance of supporting a false claim
     * @param budget largest number of trials of all its streams
     * @param declaredGap the violation of the average to be seen
     * @return the plan, without atom
     * @throws IllegalArgumentException if an argument is out of range or the detectable gap is coarser than
     *     declared
     */
    public BernoulliPlan poolPlan(double p0, double alphaSupport, long budget, double declaredGap) {
        ErrorRates rates = new ErrorRates(alphaSupport, alphaPerPool());
        return new BernoulliPlan(p0, rates, budget, declaredGap, false).requireDetectable();
    }

    /**
     * The budget in one line.
     *
     * @return what is spent on what, to three digits
     */
    public String describe() {
        String perStream = shown(alphaPerStream()) + " for each of " + streams + " streams (90 %)";
        String perPool =
                shown(alphaPerPool()) + " for each of " + pools + " pooled processes (10 %)";
        String whole =
                "chance of refuting anything true at most " + shown(total) + ", fixed before data";
        return whole + ": " + perStream + ", " + perPool;
    }

    /** Three digits, the same text on every JDK. */
    private static String shown(double alpha) {
        return new BigDecimal(alpha)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toString();
    }
}
