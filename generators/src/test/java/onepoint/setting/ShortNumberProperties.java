package onepoint.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Short numbers: right side, few bits, nothing between. */
class ShortNumberProperties {
    /** Every finite bit pattern is equally likely, so that all exponents and the subnormals occur. */
    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.longs()
                .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                .map(Double::longBitsToDouble)
                .filter(x -> !Double.isNaN(x) && !Double.isInfinite(x));
    }

    private static int significantBits(double x) {
        if (x == 0) {
            return 0;
        }
        long bits = Double.doubleToRawLongBits(x);
        long fraction = bits & ((1L << 52) - 1);
        long mantissa = Math.abs(x) < Double.MIN_NORMAL ? fraction : fraction | 1L << 52;
        return 64 - Long.numberOfLeadingZeros(mantissa) - Long.numberOfTrailingZeros(mantissa);
    }

    @Property(tries = 2000)
    void downIsTheLargestShortNumberBelow(
            @ForAll("finite") double x, @ForAll @IntRange(min = 1, max = 53) int bits) {
        double down = ShortNumber.down(x, bits);
        assertThat(down).isLessThanOrEqualTo(x);
        if (down == Double.NEGATIVE_INFINITY) {
            assertThat(x).isLessThan(-0x1p1023);
            return;
        }
        assertThat(significantBits(down)).isLessThanOrEqualTo(bits);
        double unit = Math.max(Double.MIN_VALUE, Math.scalb(1.0, exponent(x) - bits));
        assertThat(new BigDecimal(x).subtract(new BigDecimal(down)))
                .as("no shorter number between")
                .isLessThan(new BigDecimal(unit).multiply(BigDecimal.valueOf(2)));
        if (significantBits(x) <= bits) {
            assertThat(down).isEqualTo(x);
        }
    }

    private static int exponent(double x) {
        return Math.abs(x) < Double.MIN_NORMAL
                ? Math.getExponent(x * 0x1p54) - 54
                : Math.getExponent(x);
    }

    @Property(tries = 1000)
    void upIsTheMirrorOfDown(
            @ForAll("finite") double x, @ForAll @IntRange(min = 1, max = 53) int bits) {
        assertThat(ShortNumber.up(x, bits)).isGreaterThanOrEqualTo(x);
        assertThat(ShortNumber.up(x, bits)).isEqualTo(0.0 - ShortNumber.down(-x, bits));
        double nearest = ShortNumber.nearest(x, bits);
        assertThat(nearest).isIn(ShortNumber.up(x, bits), ShortNumber.down(x, bits));
    }

    @Property(tries = 1000)
    void sixDigitsAreWithinHalfAUnit(@ForAll("finite") double x) {
        BigDecimal shown = new BigDecimal(ShortNumber.text(x));
        BigDecimal error = shown.subtract(new BigDecimal(x)).abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal(x).abs().movePointLeft(5));
        assertThat(shown.stripTrailingZeros().precision()).isLessThanOrEqualTo(6);
    }

    @Example
    void examples() {
        assertThat(ShortNumber.down(0.9999, 1)).isEqualTo(0.5);
        assertThat(ShortNumber.up(0.9999, 1)).isEqualTo(1);
        assertThat(ShortNumber.down(-0.9999, 1)).isEqualTo(-1);
        assertThat(ShortNumber.down(3.1, 10)).isEqualTo(3.09765625);
        assertThat(ShortNumber.nearest(2.5, 2)).isEqualTo(2);
        assertThat(ShortNumber.nearest(3.5, 2)).isEqualTo(4);
        assertThat(Double.doubleToRawLongBits(ShortNumber.up(0, 5))).isZero();
        assertThat(ShortNumber.text(0)).isEqualTo("0");
        assertThat(ShortNumber.text(-0.0)).isEqualTo("0");
        assertThat(ShortNumber.text(1.0 / 3)).isEqualTo("0.333333");
        assertThat(ShortNumber.text(1e300)).isEqualTo("1E+300");
        assertThat(ShortNumber.text(Double.NaN)).isEqualTo("NaN");
        assertThat(ShortNumber.text(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThatThrownBy(() -> ShortNumber.down(1, 0))
                .hasMessage("bits: 0.0 is outside [1.0, 53.0]");
    }
}
