package onepoint.verdict;

/**
 * The two error rates of one test, both declared before it samples.
 *
 * @param support chance of supporting a false claim, in (0, 0.25]
 * @param refute chance of refuting a true claim, in (0, 0.25]
 */
public record ErrorRates(double support, double refute) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if a rate is out of range
     */
    public ErrorRates {
        Refuse.unlessAlpha("alphaRefute", refute);
        Refuse.unlessAlpha("alphaSupport", support);
    }

    /**
     * The same rate on both sides.
     *
     * @param alpha the rate
     * @return the rates
     */
    public static ErrorRates both(double alpha) {
        return new ErrorRates(alpha, alpha);
    }
}
