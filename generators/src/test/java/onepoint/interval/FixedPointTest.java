package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The constants are computed from series; here another library computes them from others. */
class FixedPointTest {

    private static final MathContext DIGITS = new MathContext(440);

    @Test
    void pi_is_right_within_its_stated_error() {
        BigDecimal pi = BigDecimalMath.pi(DIGITS);
        assertThat(units(FixedPoint.pi(FixedPoint.LONG_BITS), FixedPoint.LONG_BITS, pi))
                .isLessThan(0x1p14);
        assertThat(units(FixedPoint.pi(FixedPoint.TABLE_BITS), FixedPoint.TABLE_BITS, pi))
                .isLessThan(0x1p14);
        assertThat(Verdict.of(Interval.PI, Real.of(pi))).isEqualTo(Verdict.TIGHTEST);
        assertThat(Verdict.of(Interval.HALF_PI, Real.of(pi.divide(BigDecimal.valueOf(2)))))
                .isEqualTo(Verdict.TIGHTEST);
    }

    @Test
    void logarithms_are_right_within_their_stated_error() {
        BigDecimal two = BigDecimalMath.log(BigDecimal.valueOf(2), DIGITS);
        assertThat(units(FixedPoint.log(2, 1, FixedPoint.LONG_BITS), FixedPoint.LONG_BITS, two))
                .isLessThan(0x1p12);
        Interval enclosed = FixedPoint.enclose(FixedPoint.log(2, 1, FixedPoint.TABLE_BITS));
        assertThat(Verdict.of(enclosed, Real.of(two))).isEqualTo(Verdict.TIGHTEST);
        for (int p = 181; p <= 364; p += 7) {
            BigDecimal log = BigDecimalMath.log(BigDecimal.valueOf(p / 256.0), DIGITS);
            assertThat(units(FixedPoint.log(p, 256, 256), 256, log)).isLessThan(0x1p12);
        }
    }

    @Test
    void sines_cosines_and_roots_of_two_are_right_within_their_stated_error() {
        BigInteger[] roots = FixedPoint.rootsOfTwo(256);
        for (int j = 0; j <= 101; j++) {
            BigDecimal x = BigDecimal.valueOf(j / 128.0);
            assertThat(units(FixedPoint.sinCos(j, 128, 1, 256), 256, BigDecimalMath.sin(x, DIGITS)))
                    .isLessThan(0x1p7);
            assertThat(units(FixedPoint.sinCos(j, 128, 0, 256), 256, BigDecimalMath.cos(x, DIGITS)))
                    .isLessThan(0x1p7);
        }
        for (int j = 0; j < 64; j += 9) {
            BigDecimal root =
                    BigDecimalMath.pow(BigDecimal.valueOf(2), BigDecimal.valueOf(j / 64.0), DIGITS);
            assertThat(units(roots[j], 256, root)).isLessThan(0x1p8);
        }
    }

    @Test
    void pieces_add_up_to_the_number_they_were_cut_from() {
        BigInteger value = FixedPoint.pi(FixedPoint.TABLE_BITS).negate();
        double[] pieces = FixedPoint.pieces(value, FixedPoint.TABLE_BITS, 33, 33, 53);
        BigDecimal sum = BigDecimal.ZERO;
        for (double piece : pieces) {
            assertThat(piece).isNegative();
            sum = sum.add(new BigDecimal(piece));
        }
        double bound = Math.scalb(1.0, 256 - 33 - 33 - 53 + 2);
        assertThat(units(value, FixedPoint.TABLE_BITS, sum)).isLessThan(bound);
    }

    /** The distance in units of 2^-bits. */
    private static double units(BigInteger value, int bits, BigDecimal exact) {
        BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(bits));
        return exact.multiply(unit).subtract(new BigDecimal(value)).abs().doubleValue();
    }
}
