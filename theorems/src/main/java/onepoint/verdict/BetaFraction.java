package onepoint.verdict;

/**
 * The continued fraction of the incomplete beta function.
 *
 * <p>For a, b &gt;= 1, 0 &lt; x &lt; 1 and y = 1 - x: {@code B(a,b) I_x(a,b) = x^a y^b / a * h(a,b,x)}.
 * Source: A. R. DiDonato and A. H. Morris, "Algorithm 708: significant digit computation of the incomplete
 * beta function ratios", ACM TOMS 18 (1992), function BFRAC, whose value is h/a. Valid where it converges
 * fast, {@link #converges}; on the other side use {@code I_x(a,b) = 1 - I_y(b,a)}. It takes
 * O(sqrt(max(a,b))) steps there.
 *
 * <p>Near the mean the classical form subtracts nearly equal numbers in every step; this one does so once, in
 * a + 1 - (a+b) x, which is computed from the smaller of x and y. Relative error measured below 1e-13 up to
 * a + b = 1e6.
 */
final class BetaFraction {
    private static final double ENOUGH = 0x1p-52;
    private static final int MAX_STEPS = 1_000_000;

    private BetaFraction() {}

    /** Whether x is on the side of the mean on which the fraction converges fast. */
    static boolean converges(double a, double b, double x) {
        return x * (a + b + 2) <= a + 1;
    }

    /** The fraction h(a,b,x) with y = 1 - x; of x and y the smaller is taken to be exact. */
    static double value(double a, double b, double x, double y) {
        double distance = x <= y ? a + 1 - (a + b) * x : (a + b) * y + (1 - b);
        double first = 1 + 1 / a;
        double numerator = 1;
        double denominator = distance / first;
        double lastNumerator = 0;
        double lastDenominator = 1;
        double value = numerator / denominator;
        for (int n = 1; n <= MAX_STEPS; n++) {
            double size = a + 2.0 * n - 1;
            double w = n * (b - n) * x;
            double before = 1 + (n - 1) / a;
            double alpha = before * (before + b / a) * (a / size) * (a / size) * w * x;
            double beta =
                    n + w / size + (1 + n / a) / (first + 2 * n / a) * (distance + n * (1 + y));
            double nextNumerator = alpha * lastNumerator + beta * numerator;
            double nextDenominator = alpha * lastDenominator + beta * denominator;
            double next = nextNumerator / nextDenominator;
            if (Math.abs(next - value) <= ENOUGH * next) {
                return a * next;
            }
            value = next;
            lastNumerator = numerator / nextDenominator;
            lastDenominator = denominator / nextDenominator;
            numerator = next;
            denominator = 1;
        }
        throw new ArithmeticException("no convergence: a = " + a + ", b = " + b + ", x = " + x);
    }
}
