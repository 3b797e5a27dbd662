package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AngleTest {

    private static final int BITS = FixedPoint.LONG_BITS;

    private static final BigInteger HALF_PI = FixedPoint.pi(BITS).shiftRight(1);

    /**
     * For each power 2^e, the integer m below 2^53 for which m 2^e is closest to a multiple of pi/2 is a
     * denominator of a convergent of 2^e / (pi/2) (law of best approximation).
     */
    @Test
    void no_double_but_zero_is_closer_than_2_to_the_minus_62_to_a_multiple_of_half_pi() {
        double least = 1;
        for (int e = -53; e <= 971; e++) {
            least = Math.min(least, leastDistance(e));
        }
        assertThat(least).isBetween(0x1p-62, 0x1p-60);
    }

    /** The least distance of m 2^e to positive multiples of pi/2, for 1 <= m < 2^53, in units of pi/2. */
    private static double leastDistance(int e) {
        BigInteger numerator = BigInteger.ONE.shiftLeft(BITS + e);
        BigInteger a = numerator;
        BigInteger b = HALF_PI;
        BigInteger[] p = {BigInteger.ZERO, BigInteger.ONE};
        BigInteger[] q = {BigInteger.ONE, BigInteger.ZERO};
        double least = 1;
        while (b.signum() != 0) {
            BigInteger[] parts = a.divideAndRemainder(b);
            p = new BigInteger[] {p[1], parts[0].multiply(p[1]).add(p[0])};
            q = new BigInteger[] {q[1], parts[0].multiply(q[1]).add(q[0])};
            if (q[1].bitLength() > 53) {
                break;
            }
            if (p[1].signum() > 0) {
                BigInteger distance = q[1].multiply(numerator)
                        .subtract(p[1].multiply(HALF_PI))
                        .abs();
                least = Math.min(least, ratio(distance, HALF_PI));
            }
            a = b;
            b = parts[1];
        }
        return least;
    }

    private static double ratio(BigInteger a, BigInteger b) {
        return new BigDecimal(a)
                .divide(new BigDecimal(b), MathContext.DECIMAL64)
                .doubleValue();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.7853981633974483,
                0.7853981633974484,
                1.5707963267948966,
                3,
                11,
                355,
                1048575.99,
                1048576,
                1048577,
                1e22,
                6381956970095103.0 * 0x1p797,
                Double.MAX_VALUE
            })
    void the_rest_is_known_to_the_stated_relative_error_and_odd_in_the_argument(double x) {
        Angle angle = Angle.of(x);
        BigInteger exact = new BigDecimal(x)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))
                .toBigInteger();
        BigInteger rest = fixed(angle.high()).add(fixed(angle.low()));
        BigInteger[] multiple = exact.subtract(rest).divideAndRemainder(HALF_PI);
        BigInteger error = multiple[1].min(HALF_PI.subtract(multiple[1]));
        assertThat(ratio(error, BigInteger.ONE.shiftLeft(BITS)))
                .isLessThan(Math.abs(angle.high()) * 0x1p-74);
        assertThat(Angle.of(-x).high()).isEqualTo(-angle.high());
        assertThat((Angle.of(-x).nearest() + angle.nearest()) % 8).isZero();
        assertThat(Angle.of(x).quadrant()).isEqualTo(exact.divide(HALF_PI).intValue() & 7);
    }

    private static BigInteger fixed(double x) {
        return new BigDecimal(x)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))
                .toBigInteger();
    }
}
