package onepoint.wave;

/**
 * Sine and cosine of one number in plain doubles, with a stated absolute error, for loops in which an
 * interval would cost more than its width is worth.
 *
 * <p>Error, for |x| at most {@link #LARGEST}, u = 2^-53: with n = rint(2 x / pi), |n| &lt; 2^20, the rest is
 * r = x - n P1 - n P2 where P1 + P2 is pi/2 up to 2^-109. Each of the two fma rounds a number below 0.786
 * (2^-54 in all), the missing part is below 2^-89. On |r| &lt; 0.786 the Taylor sum of the sine up to r^15
 * leaves out less than r^17/17! &lt; 2^-54, that of the cosine up to r^16 less than r^18/18! &lt; 2^-58.
 * Horner's rule in q = r^2 &lt; 0.62 multiplies the error of a step by q and adds at most 3 u (a rounded
 * coefficient and one fma, of numbers at most 1): less than 3 u / (1 - 0.62) &lt; 8 u, and r (1 + q (..))
 * adds 3 u. The sum is below 16 u = 2^-49.
 */
final class SineCosine {
    /** An upper bound of the absolute error of {@link #sine} and {@link #cosine}. */
    static final double ERROR = 0x1p-48;

    /** The largest |x|. */
    static final double LARGEST = 0x1p20;

    /** pi/2 rounded to a double, 1.570796326794896619.. ({@code echo '2*a(1)' | bc -l}). */
    private static final double P1 = 1.5707963267948966;

    /** pi/2 - P1, 6.12323399573676603..e-17 (mpmath 1.3, {@code mp.dps = 50; pi/2 - mpf(float(pi/2))}). */
    private static final double P2 = 6.123233995736766e-17;

    private static final double QUARTERS_PER_UNIT = 1 / P1;

    /** The sine of the last argument. */
    double sine;

    /** The cosine of the last argument. */
    double cosine;

    /** Sets {@link #sine} and {@link #cosine} for |x| at most {@link #LARGEST}. */
    void at(double x) {
        double n = Math.rint(x * QUARTERS_PER_UNIT);
        double r = Math.fma(-n, P2, Math.fma(-n, P1, x));
        double q = r * r;
        double s = sine(r, q);
        double c = cosine(q);
        switch ((int) n & 3) {
            case 0 -> set(s, c);
            case 1 -> set(c, -s);
            case 2 -> set(-s, -c);
            default -> set(-c, s);
        }
    }

    private void set(double s, double c) {
        sine = s;
        cosine = c;
    }

    private static double sine(double r, double q) {
        double f = Math.fma(q, -1 / 1307674368000.0, 1 / 6227020800.0);
        f = Math.fma(q, f, -1 / 39916800.0);
        f = Math.fma(q, f, 1 / 362880.0);
        f = Math.fma(q, f, -1 / 5040.0);
        f = Math.fma(q, f, 1 / 120.0);
        f = Math.fma(q, f, -1 / 6.0);
        return Math.fma(r * q, f, r);
    }

    private static double cosine(double q) {
        double f = Math.fma(q, 1 / 20922789888000.0, -1 / 87178291200.0);
        f = Math.fma(q, f, 1 / 479001600.0);
        f = Math.fma(q, f, -1 / 3628800.0);
        f = Math.fma(q, f, 1 / 40320.0);
        f = Math.fma(q, f, -1 / 720.0);
        f = Math.fma(q, f, 1 / 24.0);
        f = Math.fma(q, f, -0.5);
        return Math.fma(q, f, 1);
    }
}
