package onepoint.lanes;

/**
 * The natural logarithm from products, sums and one quotient: the same bits on every platform.
 *
 * <p>With x = 2^n m, m in [1/sqrt 2, sqrt 2), and s = (m - 1) / (m + 1), |s| at most 0.1716, log x = n log 2
 * + 2 atanh s; the series of atanh up to s^21 leaves out less than s^23/23 / (1 - s^2) &lt; 2^-60 |s|. The
 * rest is rounding: about a dozen numbers at most 1 + |log x|, and where n is 0 at most |log x|.
 */
public final class Logarithm {
    /** {@code echo 'l(2)' | bc -l}. */
    private static final double LN_2 = 0.6931471805599453;

    /** The bits of 1/sqrt 2. */
    private static final long ROOT = Double.doubleToRawLongBits(0.7071067811865476);

    private static final long EXPONENT = 0xfff0000000000000L;

    private Logarithm() {}

    /** log x for a normal positive x, within 2^-50 (1 + |log x|), or 2^-50 |log x| for x in (0.71, 1.41). */
    public static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return sum(exponent(bits), Double.longBitsToDouble(mantissa(bits)));
    }

    /** Replaces the first n elements by their logarithms. */
    public static void of(double[] x, int n) {
        long[] bits = new long[n];
        double[] exponents = new double[n];
        for (int l = 0; l < n; l++) {
            bits[l] = Double.doubleToRawLongBits(x[l]);
            exponents[l] = exponent(bits[l]);
        }
        for (int l = 0; l < n; l++) {
            x[l] = Double.longBitsToDouble(mantissa(bits[l]));
        }
        for (int l = 0; l < n; l++) {
            x[l] = sum(exponents[l], x[l]);
        }
    }

    /** n, that is the exponent of sqrt 2 x rounded down. */
    private static int exponent(long bits) {
        return (int) (bits - ROOT >> 52);
    }

    private static long mantissa(long bits) {
        return bits - (bits - ROOT & EXPONENT);
    }

    /** n log 2 + log m. */
    private static double sum(double n, double m) {
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
