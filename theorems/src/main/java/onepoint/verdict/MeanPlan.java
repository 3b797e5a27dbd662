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
}
