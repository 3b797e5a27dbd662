package onepoint.verdict;

/**
 * Evidence for and against the claim {@code P(event) >= p0}, as two e-processes in the logarithm.
 *
 * <pre>
 * ln E_S(s,f;p0) = ln B(1+s,1+f) + ln I_{1-p0}(1+f,1+s) - ln(1-p0) - s ln p0 - f ln(1-p0)
 * ln E_R(s,f;p0) = ln E_S(f,s;1-p0)
 * </pre>
 *
 * <p>The null of E_S is p &lt;= p0, that of E_R is p &gt;= p0.
 *
 * <p>Source: the likelihood ratio averaged over the uniform law on the alternative ("method of mixtures",
 * Robbins 1970), cut off at the null. Valid whenever, under the null, the chance of a success given the past
 * is on the null's side of p0 in every trial: no independence is needed and the bound holds at every stopping
 * time (Ville 1939). The mixture over all of [0, 1] is not valid here, since both nulls are composite.
 *
 * <p>Undecided trials count as failures in E_S and as successes in E_R. Accuracy: absolute error of a
 * logarithm L at most {@code 1e-10 max(1, |L|)} up to 1e6 trials, also on strongly opposing streams.
 *
 * @param p0 the claimed probability, in (0, 1)
 * @param atom whether E_S is replaced by {@code E_S/2 + p0^(-s) [f=0] / 2}, which decides sooner when nothing
 *     ever fails; a mean of two e-processes for the same null is one
 */
public record BernoulliEvidence(double p0, boolean atom) {
    private static final double LN_2 = StrictMath.log(2);
    private static final int BISECTIONS = 64;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException if p0 is outside (0, 1)
     */
    public BernoulliEvidence {
        Refuse.unlessProbability("p0", p0);
    }

    /**
     * Evidence for the claim.
     *
     * @param counts the trials
     * @return ln E_S, with the atom if there is one
     */
    public double logSupport(TrialCounts counts) {
        return log(counts.successes(), counts.failures() + counts.undecided(), p0, 1 - p0, atom);
    }

    /**
     * Evidence against the claim.
     *
     * @param counts the trials
     * @return ln E_R
     */
    public double logRefutation(TrialCounts counts) {
        return log(counts.failures(), counts.successes() + counts.undecided(), 1 - p0, p0, false);
    }

    /**
     * A lower confidence bound for the probability: every p below it is refused as a null by E_S at alpha. It
     * holds with probability 1 - alpha, at whichever time one stops. Undecided trials count as failures.
     *
     * <p>E_S decreases in p on (0, s/(n+1)], because {@code d ln E_S/dp = (f+1-1/E_S)/(1-p) - s/p}, and is at
     * most e beyond; so bisection finds the whole refused interval for alpha &lt; 1/e. The refused end is
     * returned.
     *
     * @param counts the trials
     * @param alpha the chance that the bound is wrong, in (0, 0.25]
     * @param atom whether E_S has the atom
     * @return the bound, 0 if nothing can be said
     * @throws IllegalArgumentException if alpha is out of range
     */
    public static double lowerBound(TrialCounts counts, double alpha, boolean atom) {
        return lowerBound(counts.successes(), counts.failures() + counts.undecided(), alpha, atom);
    }

    /**
     * An upper confidence bound for the probability: every p above it is refused as a null by E_R at alpha.
     * It holds with probability 1 - alpha, at whichever time one stops. Undecided trials count as successes.
     *
     * @param counts the trials
     * @param alpha the chance that the bound is wrong, in (0, 0.25]
     * @return the bound, 1 if nothing can be said; never 0
     * @throws IllegalArgumentException if alpha is out of range
     */
    public static double upperBound(TrialCounts counts, double alpha) {
        double failing = lowerBound(
                counts.failures(), counts.successes() + counts.undecided(), alpha, false);
        return failing == 0 ? 1 : Math.nextUp(1 - failing);
    }

    /** ln E(s, f; p) with or without the atom; {@code s} counts the outcomes that help. */
    static double log(long s, long f, double p, double q, boolean atom) {
        double mixture = TruncatedBeta.logEvidence(s, f, p, q);
        if (!atom) {
            return mixture;
        }
        if (f > 0) {
            return mixture - LN_2;
        }
        double straight = -s * BinomialLaw.log(p, q);
        return straight - LN_2 + StrictMath.log1p(StrictMath.exp(mixture - straight));
    }

    private static double lowerBound(long s, long f, double alpha, boolean atom) {
        Refuse.unlessAlpha("alpha", alpha);
        double threshold = -StrictMath.log(alpha);
        double refused = 0;
        double kept = s / (s + f + 1.0);
        for (int i = 0; i < BISECTIONS && kept > 0; i++) {
            double middle = 0.5 * (refused + kept);
            if (middle <= Double.MIN_NORMAL || log(s, f, middle, 1 - middle, atom) < threshold) {
                kept = middle;
            } else {
                refused = middle;
            }
        }
        return refused;
    }
}
