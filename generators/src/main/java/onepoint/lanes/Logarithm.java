package onepoint.lanes;

/**
 * The natural logarithm from products, sums and one quotient: the same bits on every platform.
 *
 * <p>With x = 2^n m, m in [1/sqrt 2, sqrt 2), and s = (m - 1) / (m + 1), |s| at most 0.1716, log x = n log 2
 * + 2 atanh s; the series of atanh up to s^21 leaves out less than s^23/23 / (1 - s^2) &lt; 2^-62 |s|.
 */
public final class Logarithm {
    /** {@code echo 'l(2)' | bc -l}. */
    private static final double LN_2 = 0.6931471805599453;

    /** The bits of 1/sqrt 2. */
    private static final long ROOT = Double.doubleToRawLongBits(0.7071067811865476);

    private Logarithm() {}

    /** log x for a normal positive x, within 2^-50 (1 + |log x|), and relative to log x where x is in (0.71, 1.41). */
    public static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        // from here on the exponent is that of sqrt 2 x, rounded down
        long shifted = bits - ROOT;
        int n = (int) (shifted >> 52);
        double m = Double.longBitsToDouble(bits - ((long) n << 52));
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double sum = 1 / 21.0;
        sum = sum * q + 1 / 19.0;
        sum = sum * q + 1 / 17.0;
        sum = sum * q + 1 / 15.0;
        sum = sum * q + 1 / 13.0;
        sum = sum * q + 1 / 11.0;
        sum = sum * q + 1 / 9.0;
        sum = sum * q + 1 / 7.0;
        sum = sum * q + 1 / 5.0;
        sum = sum * q + 1 / 3.0;
        sum = sum * q + 1;
        return n * LN_2 + 2 * s * sum;
    }
}
