package onepoint.verdict;

/**
 * The one-sided mixture e-value of a probability: the likelihood ratio against p, averaged over an
 * alternative drawn evenly from [p, 1].
 *
 * <pre>E(s,f;p) = 1/(1-p) * integral over t in [p,1] of (t/p)^s ((1-t)/(1-p))^f
 *         = B(1+s,1+f) I_{1-p}(1+f,1+s) / ((1-p)^(1+f) p^s)</pre>
 *
 * <p>It never computes ln I, which underflows on opposing streams. There the powers in front of the continued
 * fraction cancel exactly and {@code E = p/(1+f) h(1+f, 1+s, 1-p)}. On the other side of the mean
 * {@code E = 1/((n+1) (1-p) P(K=s)) - p/(1+s) h(1+s, 1+f, p)} with K binomial(n, p), where the second term is
 * at most about as large as the result. Source: the definition, and {@link BetaFraction}. Error of ln E below
 * {@code 1e-10 max(1, |ln E|)} up to n = 1e6 for p in [1e-6, 1 - 1e-6]; measured 1e-13.
 */
final class TruncatedBeta {
    private TruncatedBeta() {}

    /** ln E(s, f; p) with q = 1 - p. */
    static double logEvidence(long s, long f, double p, double q) {
        double a = 1.0 + f;
        double b = 1.0 + s;
        if (BetaFraction.converges(a, b, q)) {
            return StrictMath.log(p * BetaFraction.value(a, b, q, p) / a);
        }
        long n = s + f;
        double logDensity = BinomialLaw.logDensity(s, n, p, q);
        double logWhole = -StrictMath.log(n + 1.0) - BinomialLaw.log(q, p) - logDensity;
        double below = p * BetaFraction.value(b, a, p, q) / b;
        return logWhole + StrictMath.log1p(-below * StrictMath.exp(-logWhole));
    }
}
