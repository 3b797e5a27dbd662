package onepoint.verdict;

import java.util.Objects;

/**
 * Everything that a test of {@code P(event) >= p0} declares before it samples.
 *
 * @param p0 the claimed probability, in (0, 1)
 * @param rates chances of supporting a false claim and of refuting a true one
 * @param budget largest number of trials, undecided ones counted, in 1..1e9
 * @param declaredGap the violation that the test must be able to see, in (0, p0]
 * @param atom whether support has the atom of {@link BernoulliEvidence}
 */
public record BernoulliPlan(
        double p0, ErrorRates rates, long budget, double declaredGap, boolean atom) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a component is out of range
     */
    public BernoulliPlan {
        Refuse.unlessProbability("p0", p0);
        Objects.requireNonNull(rates, "rates");
        Refuse.unlessBudget("budget", budget);
        boolean gapInRange = declaredGap > 0 && declaredGap <= p0;
        Refuse.unless(gapInRange, "declaredGap", declaredGap, "(0, p0 = " + p0 + "]");
    }

    /**
     * The plan with about the smallest budget that refutes a violation of the declared size in 99 % of
     * streams. The gap that its budget can detect is at most the declared one; where it rises and falls from
     * one budget to the next, a slightly smaller budget may do as well.
     *
     * @param p0 the claimed probability, in (0, 1)
     * @param rates chances of supporting a false claim, here at most 0.005, and of refuting a true one
     * @param declaredGap the violation that the test must be able to see, in (0, p0]
     * @param largestBudget the most trials that may be spent, in 1..1e9
     * @return the plan, without atom
     * @throws IllegalArgumentException if an argument is out of range, or the declared gap is finer than the
     *     largest budget can detect
     */
    public static BernoulliPlan detecting(
            double p0, ErrorRates rates, double declaredGap, long largestBudget) {
        BernoulliPlan largest = new BernoulliPlan(p0, rates, largestBudget, declaredGap, false);
        largest.requireDetectable();
        long budget =
                LeastBudget.of(largestBudget, n -> DetectableGap.sees(declaredGap, p0, rates, n));
        return new BernoulliPlan(p0, rates, budget, declaredGap, false);
    }

    /**
     * The smallest violation that this plan is sure to refute in 99 % of streams: see
     * {@link DetectableGap#of}.
     *
     * @return the gap, infinite if the budget cannot refute at all
     */
    public double detectableGap() {
        return DetectableGap.of(p0, rates, budget);
    }

    /**
     * Refuses a configuration that cannot see the violation it declares.
     *
     * @return this plan
     * @throws IllegalArgumentException if the detectable gap is coarser than the declared one
     */
    public BernoulliPlan requireDetectable() {
        double gap = detectableGap();
        String range = "[" + gap + ", " + p0 + "], all that p0 = " + p0 + ", alphaRefute = "
                + rates.refute() + " and budget = " + budget + " can detect";
        Refuse.unless(gap <= declaredGap, "declaredGap", declaredGap, range);
        return this;
    }

    /**
     * The evidence that this plan decides on.
     *
     * @return the evidence
     */
    public BernoulliEvidence evidence() {
        return new BernoulliEvidence(p0, atom);
    }
}
