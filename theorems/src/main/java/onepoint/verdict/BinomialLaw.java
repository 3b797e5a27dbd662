package onepoint.verdict;

/**
 * Logarithms of binomial probabilities without cancellation.
 *
 * <p>Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000): the density is
 * {@code sqrt(n / (2 pi k (n-k))) exp(e(n) - e(k) - e(n-k) - D(k, np) - D(n-k, nq))}, with e the error of
 * Stirling's formula and D the deviance {@code D(x, m) = x ln(x/m) + m - x}. The error of the logarithm is a
 * few 1e-16 of the deviance plus 1e-15.
 *
 * <p>Every method takes p and q = 1 - p; the smaller of the two is the exact one, so that logarithms near 1
 * keep their digits.
 */
final class BinomialLaw {
    private static final double LN_2PI = StrictMath.log(2 * StrictMath.PI);

    /**
     * e(n) = ln n! - (ln(2 pi n)/2 + n ln n - n) for n = 1..15; entry 0 is not used.
     * mpmath 1.3.0, 40 digits: {@code loggamma(n+1) - (log(2*pi*n)/2 + n*log(n) - n)}.
     */
    private static final double[] STIRLING_ERROR = {
        0,
        0.08106146679532725822,
        0.041340695955409294094,
        0.027677925684998339149,
        0.020790672103765093112,
        0.016644691189821192163,
        0.013876128823070747999,
        0.011896709945891770095,
        0.010411265261972096497,
        0.0092554621827127329177,
        0.0083305634333628712565,
        0.007573675487951840795,
        0.0069428401072095298657,
        0.0064089941880042070684,
        0.0059513701127588477356,
        0.005554733551962801371
    };

    private BinomialLaw() {}

    /** ln p, from the exact one of p and q. */
    static double log(double p, double q) {
        return p <= 0.5 ? StrictMath.log(p) : StrictMath.log1p(-q);
    }

    /** ln P(K = k) for K binomial(n, p), 0 <= k <= n. */
    static double logDensity(long k, long n, double p, double q) {
        if (k == 0) {
            return n * log(q, p);
        }
        if (k == n) {
            return n * log(p, q);
        }
        double rest = n - k;
        double shape = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
        double scale = StrictMath.log(k) + StrictMath.log1p(-k / (double) n) + LN_2PI;
        return shape - deviance(k, n * p) - deviance(rest, n * q) - 0.5 * scale;
    }

    /**
     * P(K >= k) for K binomial(n, p), through {@code P(K >= k) = I_p(k, n-k+1)} (DLMF 8.17.5) on the side of
     * the mean where the continued fraction converges.
     */
    static double upperTail(long k, long n, double p, double q) {
        if (k <= 0) {
            return 1;
        }
        if (k > n) {
            return 0;
        }
        double a = k;
        double b = n - k + 1.0;
        if (BetaFraction.converges(a, b, p)) {
            return StrictMath.exp(logDensity(k, n, p, q)) * q * BetaFraction.value(a, b, p, q);
        }
        return 1 - StrictMath.exp(logDensity(k - 1, n, p, q)) * p * BetaFraction.value(b, a, q, p);
    }

    /** e(n), n >= 1: the table, then Stirling's series; its first term left out is below 2e-16 from 16 on. */
    private static double stirlingError(long n) {
        if (n < STIRLING_ERROR.length) {
            return STIRLING_ERROR[(int) n];
        }
        double r = 1.0 / n;
        double r2 = r * r;
        return r
                * (1 / 12.0
                        - r2 * (1 / 360.0 - r2 * (1 / 1260.0 - r2 * (1 / 1680.0 - r2 / 1188.0))));
    }

    /** D(x, m), by the series of 2 artanh((x-m)/(x+m)) where the closed form would cancel. */
    private static double deviance(double x, double m) {
        if (Math.abs(x - m) >= 0.1 * (x + m)) {
            return x * StrictMath.log(x / m) + m - x;
        }
        double v = (x - m) / (x + m);
        double sum = (x - m) * v;
        double term = 2 * x * v;
        for (int j = 3; ; j += 2) {
            term *= v * v;
            double next = sum + term / j;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
