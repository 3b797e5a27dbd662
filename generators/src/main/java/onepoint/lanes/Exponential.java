package onepoint.lanes;

/**
 * The exponential function from products, sums and one scaling: the same bits on every platform.
 *
 * <p>With n = rint(x / log 2) and r = x - n log 2, exp x = 2^n exp r, and |r| is below 0.3466.
 *
 * <p>Error, with e = 2^-53. The first 33 bits of log 2 times n are exact, and so is their difference from x;
 * the rest of log 2 is known to 2^-86, its product with n and the last difference are rounded: r is within
 * 2 e. The Taylor sum up to r^13 leaves out r^14/14! below e/20. Horner's rule divides errors by at least
 * 1 / 0.3466 a step and adds 2 e or less each: below 4 e, relative to exp r at least 0.7. So for x in
 * [-708, 709.436] the relative error is below 2^-49. Below it is exp(-708), off by at most 2^-1021. From
 * 1023.5 log 2 = 709.4361.. on n is 1024, and it is infinite, although exp x is a double up to 709.78.
 */
public final class Exponential {
    private static final double LEAST = -708;
    private static final double MOST = 710;
    /** 1 / log 2 = 1.442695040888963407.. ({@code echo '1/l(2)' | bc -l}). */
    private static final double POWERS = 1.4426950408889634;
    /** The first 33 bits of log 2, and the rest, as in fdlibm's e_exp.c. */
    private static final double LN_2_HIGH = 6.93147180369123816490e-01;

    private static final double LN_2_LOW = 1.90821492927058770002e-10;

    private Exponential() {}

    /** exp x. */
    public static double of(double x) {
        double v = within(x);
        double n = Math.rint(v * POWERS);
        return reduced(v, n) * power((int) n);
    }

    /** Replaces the first n elements by their exponentials. */
    public static void of(double[] x, int n) {
        double[] powers = new double[n];
        for (int l = 0; l < n; l++) {
            double v = within(x[l]);
            double power = Math.rint(v * POWERS);
            powers[l] = power;
            x[l] = reduced(v, power);
        }
        for (int l = 0; l < n; l++) {
            x[l] *= power((int) powers[l]);
        }
    }

    private static double within(double x) {
        return Math.max(LEAST, Math.min(MOST, x));
    }

    /** exp(x - n log 2). */
    private static double reduced(double x, double n) {
        double r = x - n * LN_2_HIGH - n * LN_2_LOW;
        double s = 1 / 6227020800.0;
        s = s * r + 1 / 479001600.0;
        s = s * r + 1 / 39916800.0;
        s = s * r + 1 / 3628800.0;
        s = s * r + 1 / 362880.0;
        s = s * r + 1 / 40320.0;
        s = s * r + 1 / 5040.0;
        s = s * r + 1 / 720.0;
        s = s * r + 1 / 120.0;
        s = s * r + 1 / 24.0;
        s = s * r + 1 / 6.0;
        s = s * r + 0.5;
        s = s * r + 1;
        return s * r + 1;
    }

    /** 2^n for n from -1022 to 1023, and infinity for 1024. */
    private static double power(int n) {
        return Double.longBitsToDouble((n + 1023L) << 52);
    }
}
