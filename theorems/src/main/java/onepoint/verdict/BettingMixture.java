package onepoint.verdict;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The mean over 24 stakes k_j = 2^(-j/2), j = 0..23, of {@code prod_i ((1-k_j) + k_j R_i)}.
 *
 * <p>An e-process when R_i &gt;= 0 and E[R_i given the past] &lt;= 1: every factor is then non-negative with
 * mean at most 1, and a mean of non-negative supermartingales is one (betting, Waudby-Smith and Ramdas 2024,
 * section 4). Products are kept as mantissa and binary exponent, which neither overflows nor underflows and
 * rounds once a factor; the logarithm of E after n factors has an error below (n + 50) 2^-52.
 */
final class BettingMixture {
    /** Number of stakes. */
    static final int SIZE = 24;

    private static final double[] STAKES =
            IntStream.range(0, SIZE).mapToDouble(BettingMixture::stake).toArray();
    private static final int FAR = 400;
    private static final double LN_2 = StrictMath.log(2);

    private final double[] mantissa = new double[STAKES.length];
    private final long[] exponent = new long[STAKES.length];

    BettingMixture() {
        Arrays.fill(mantissa, 1);
    }

    /** Takes the next ratio, finite and not negative. */
    void multiply(double ratio) {
        for (int j = 0; j < STAKES.length; j++) {
            double factor = (1 - STAKES[j]) + STAKES[j] * ratio;
            if (Math.abs(Math.getExponent(factor)) > FAR) {
                exponent[j] += Math.getExponent(factor);
                factor = Math.scalb(factor, -Math.getExponent(factor));
            }
            mantissa[j] *= factor;
            if (Math.abs(Math.getExponent(mantissa[j])) > FAR) {
                normalise(j);
            }
        }
    }

    /** ln E. */
    double log() {
        long top = Long.MIN_VALUE;
        for (int j = 0; j < STAKES.length; j++) {
            normalise(j);
            if (mantissa[j] > 0) {
                top = Math.max(top, exponent[j]);
            }
        }
        double sum = 0;
        for (int j = 0; j < STAKES.length; j++) {
            sum += Math.scalb(mantissa[j], (int) Math.max(exponent[j] - top, -3000));
        }
        return StrictMath.log(sum / STAKES.length) + top * LN_2;
    }

    private void normalise(int j) {
        int shift = Math.getExponent(mantissa[j]);
        if (mantissa[j] > 0) {
            mantissa[j] = Math.scalb(mantissa[j], -shift);
            exponent[j] += shift;
        }
    }

    /** k_j, for j below {@link #SIZE}. */
    static double stake(int j) {
        return Math.scalb(j % 2 == 0 ? 1 : StrictMath.sqrt(0.5), -(j / 2));
    }
}
