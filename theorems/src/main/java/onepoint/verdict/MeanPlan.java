package onepoint.verdict;

import java.util.Objects;

/**
 * Everything that a test of {@code E[Z] <= bound} declares before it samples.
 *
 * @param bound the claimed upper bound of the mean, inside the range
 * @param range the proved range of Z; without an upper end the claim can be refuted but not supported
 * @param rates chances of supporting a false claim and of refuting a true one
 * @param budget largest number of observations, undecided ones counted, in 1..1e9
 * @param declaredGap the largest excess of the mean that may be left open when the budget is spent, finite,
 *     &gt; 0
 */
public record MeanPlan(
        double bound, ValueRange range, ErrorRates rates, long budget, double declaredGap) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a component is out of range
     */
    public MeanPlan {
        boolean inside = bound > range.lo() && bound < range.hi();
        Refuse.unless(inside, "bound", bound, "(" + range.lo() + ", " + range.hi() + ")");
        Objects.requireNonNull(rates, "rates");
        Refuse.unlessBudget("budget", budget);
        boolean gapInRange = declaredGap > 0 && Double.isFinite(declaredGap);
        Refuse.unless(gapInRange, "declaredGap", declaredGap, "(0, infinity)");
    }
    /**
     * The plan with the smallest budget that {@link DetectableMeanGap} knows to refute an excess of the
     * declared size in 99 % of streams, whatever the law of Z on its range.
     *
     * @param bound the claimed upper bound of the mean, inside the range
     * @param range the proved range of Z, with an upper end
     * @param rates chances of supporting a false claim, here at most 0.005, and of refuting a true one
     * @param declaredGap the excess of the mean that must be seen, in (0, hi - bound]
     * @param largestBudget the most observations that may be spent, in 1..1e9
     * @return the plan
     * @throws IllegalArgumentException if an argument is out of range, or the declared gap is finer than the
     *     largest budget can detect
     */
    public static MeanPlan detecting(
            double bound,
            ValueRange range,
            ErrorRates rates,
            double declaredGap,
            long largestBudget) {
        MeanPlan largest = new MeanPlan(bound, range, rates, largestBudget, declaredGap);
        largest.requireDetectable();
        long budget = LeastBudget.of(
                largestBudget, n -> DetectableMeanGap.sees(declaredGap, bound, range, rates, n));
        return new MeanPlan(bound, range, rates, budget, declaredGap);
    }

    /**
     * The smallest excess of the mean that this plan is sure to refute in 99 % of streams, whatever the law
     * of Z on its range: see {@link DetectableMeanGap#of}.
     *
     * @return the gap, infinite if the budget cannot refute at all
     * @throws IllegalArgumentException if the range has no upper end
     */
    public double detectableGap() {
        return DetectableMeanGap.of(bound, range, rates, budget);
    }

    private void requireDetectable() {
        double room = range.hi() - bound;
        boolean tooFine = !DetectableMeanGap.sees(declaredGap, bound, range, rates, budget);
        if (tooFine || declaredGap > room) {
            String detectable = "[" + detectableGap() + ", " + room + "], all that bound = " + bound
                    + ", alphaRefute = " + rates.refute() + " and budget = " + budget
                    + " can detect whatever the law";
            Refuse.unless(false, "declaredGap", declaredGap, detectable);
        }
    }
}
