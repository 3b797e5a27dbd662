package onepoint.lanes;

/**
 * Sine and cosine of numbers of any size from products and sums alone: the same bits on every platform, and
 * loops over them become vector instructions.
 *
 * <p>With t = x / 2 pi and z = t - rint(t), sin(2 pi z) = z (1/4 - u) Q(u), u = z^2 in [0, 1/4], and Q is
 * approximated by the polynomial of degree 9 with the least relative error, 2^-56.7 (Remez exchange in 60
 * digits, mpmath 1.3).
 *
 * <p>Error, with e = 2^-53. Horner's rule has the partial sums |s_j| at most 25.2, 64.9, 67.1, 38.6, 14.2,
 * 3.7, .. and errors E_j at most E_(j+1) / 4 + e (|s_j| + |s_(j+1)| / 2), the rounding of u included: 17 e,
 * 50 e, 99 e, 124 e and 89 e for j = 4 to 0. Q is at least 12.5, so that is 7.2 e relative to it; rounded
 * coefficients add 2 e, the polynomial e/8, the rounding of u in 1/4 - u another 1.6 e absolute, the last
 * difference and two products 3 e: in all below 14 e. The quarter that makes a sine a cosine is added with an
 * error of 2 pi e / 4, 1.6 e, beside one relative to t. Hence the result is within 2^-49 of the function at
 * x (1 + h) for some |h| below 2^-51, which is about what rounding does to an argument anyway.
 * For |x| at most 1, u is at most 0.026, its rounding counts 0.2 e in 1/4 - u, and the sine is right to 2^-49
 * of itself and, for underflow, 2^-1069: t, z/4 and the result are then off by up to 2^-1075 each, which
 * counts 2 pi, 8 pi and 1 times.
 */
public final class Sinusoid {
    /** 1 / (2 pi) = 0.159154943091895335.. ({@code echo '1/(8*a(1))' | bc -l}). */
    private static final double TURNS_PER_RADIAN = 0.15915494309189535;

    private Sinusoid() {}

    /** sin x; not a number for infinite x. */
    public static double sin(double x) {
        return ofTurns(x * TURNS_PER_RADIAN);
    }

    /** cos x; not a number for infinite x. */
    public static double cos(double x) {
        return ofTurns(x * TURNS_PER_RADIAN + 0.25);
    }

    /** sin(2 pi t), within 2^-49. */
    public static double ofTurns(double t) {
        double z = t - Math.rint(t);
        double u = z * z;
        double q = -0x1.07339439e510ap-10;
        q = q * u + 0x1.7f5409d3f1164p-7;
        q = q * u - 0x1.9ed1606d6a2adp-4;
        q = q * u + 0x1.62b63d606432ep-1;
        q = q * u - 0x1.d2c8c7c630c52p+1;
        q = q * u + 0x1.c5dac327c7ec5p+3;
        q = q * u - 0x1.341a885487efep+5;
        q = q * u + 0x1.0c4f7bdb96815p+6;
        q = q * u - 0x1.0357e78074f83p+6;
        q = q * u + 0x1.921fb54442d18p+4;
        return z * (0.25 - u) * q;
    }

    /** Replaces the first n elements t by sin(2 pi t). */
    public static void ofTurns(double[] t, int n) {
        for (int l = 0; l < n; l++) {
            t[l] = ofTurns(t[l]);
        }
    }

    /** Replaces the first n elements by their sines. */
    public static void sin(double[] x, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = sin(x[l]);
        }
    }

    /** Replaces the first n elements by their cosines. */
    public static void cos(double[] x, int n) {
        for (int l = 0; l < n; l++) {
            x[l] = cos(x[l]);
        }
    }
}
