package onepoint.verdict;

/**
 * Error rates for claims that come one after another, without knowing how many: claim i = 1, 2, .. gets
 * {@code total / (i (i+1))}.
 *
 * <p>The sum over all i is {@code total}, because {@code 1/(i(i+1)) = 1/i - 1/(i+1)} telescopes. By the union
 * bound anything true is refuted with probability at most {@code total}, under any dependence and wherever
 * the sequence ends (alpha spending; D. Foster and R. Stine, "Alpha-investing", JRSS B 70 (2008)).
 * Valid if the number of a claim is fixed before its data are seen; what a claim does not use is not handed
 * on.
 *
 * @param total chance that anything true is ever refuted, in (0, 0.25]
 */
public record OnlineWeights(double total) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if the total is out of range
     */
    public OnlineWeights {
        Refuse.unlessAlpha("total", total);
    }

    /**
     * The error rate of one claim.
     *
     * @param number its number in the sequence, in 1..1e9
     * @return total / (number (number + 1))
     * @throws IllegalArgumentException if the number is out of range, or the rate too small for a test
     */
    public double alpha(long number) {
        Refuse.unlessBudget("number", number);
        double alpha = total / (number * (number + 1.0));
        Refuse.unlessAlpha("alpha", alpha);
        return alpha;
    }
}
