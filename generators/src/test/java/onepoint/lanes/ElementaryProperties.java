package onepoint.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import onepoint.interval.Interval;

/** The stated errors of the elementary functions, against enclosures that are proved. */
class ElementaryProperties {
    /** Numbers of all sizes up to 2^20, and some of short binary fractions. */
    @Provide
    Arbitrary<Double> numbers() {
        Arbitrary<Double> all = Arbitraries.doubles()
                .between(-1, 1)
                .ofScale(17)
                .flatMap(share -> Arbitraries.integers()
                        .between(-30, 20)
                        .map(exponent -> Math.scalb(share, exponent)));
        Arbitrary<Double> quarters =
                Arbitraries.integers().between(-4000, 4000).map(k -> k * StrictMath.PI / 4);
        return Arbitraries.oneOf(all, quarters);
    }

    private static Interval within(Interval exact, double error) {
        return exact.add(Interval.of(-error, error));
    }

    @Property(tries = 20_000)
    void sinesAndCosinesAreWithinTheirError(@ForAll("numbers") double x) {
        Interval moved = Interval.point(x).multiply(Interval.of(1 - 0x1p-51, 1 + 0x1p-51));
        assertThat(within(moved.sin(), 0x1p-49).contains(Sinusoid.sin(x))).isTrue();
        assertThat(within(moved.cos(), 0x1p-49).contains(Sinusoid.cos(x))).isTrue();
    }

    @Property(tries = 20_000)
    void sinesOfSmallNumbersAreRightInProportion(@ForAll("numbers") double number) {
        double x = number % 1;
        Interval exact = Interval.point(x).sin();
        assertThat(within(exact, 0x1p-49 * exact.mag()).contains(Sinusoid.sin(x)))
                .isTrue();
    }

    @Example
    void ofHugeNumbersTheyAreStillBetweenMinusOneAndOne() {
        for (double x = 1; x < Double.MAX_VALUE; x *= 37) {
            assertThat(Sinusoid.sin(x)).isBetween(-1 - 0x1p-49, 1 + 0x1p-49);
            assertThat(Sinusoid.cos(-x)).isBetween(-1 - 0x1p-49, 1 + 0x1p-49);
        }
        assertThat(Sinusoid.sin(Double.POSITIVE_INFINITY)).isNaN();
        assertThat(Sinusoid.cos(Double.NaN)).isNaN();
        assertThat(Sinusoid.sin(0)).isZero();
        assertThat(Sinusoid.sin(0x1p-500)).isEqualTo(0x1p-500);
    }

    /** Down to the least subnormal number, which the share of it cannot tell from zero. */
    @Property(tries = 2000)
    void sinesOfSubnormalNumbersAreRightUpToUnderflow(
            @ForAll @LongRange(min = 1, max = 1L << 55) long bits) {
        double x = Double.longBitsToDouble(bits);
        double error = 0x1p-49 * x + 0x1p-1069;
        assertThat(StrictMath.abs(Sinusoid.sin(x) - x)).isLessThanOrEqualTo(error);
        assertThat(StrictMath.abs(Sinusoid.sin(x) - x) <= 0x1p-49 * x || x < 0x1p-1019)
                .isTrue();
    }

    @Property(tries = 20_000)
    void exponentialsAreWithinTheirError(@ForAll("numbers") double number) {
        double x = StrictMath.abs(number) > 708 ? number % 709.436 : number;
        Assume.that(x >= -708);
        Interval exact = Interval.point(x).exp();
        assertThat(exact.multiply(Interval.of(1 - 0x1p-49, 1 + 0x1p-49))
                        .contains(Exponential.of(x)))
                .isTrue();
    }

    @Example
    void exponentialsBeyondTheRangeOfDoublesEndThere() {
        assertThat(Exponential.of(-1000)).isBetween(0.0, 0x1p-1021);
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isBetween(0.0, 0x1p-1021);
        assertThat(Exponential.of(709.43613930310390)).isFinite();
        assertThat(Exponential.of(709.4362)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.of(711)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.of(Double.NaN)).isNaN();
        assertThat(Exponential.of(0)).isEqualTo(1);
    }

    @Property(tries = 20_000)
    void logarithmsAreWithinTheirError(@ForAll("numbers") double number) {
        double x = Math.abs(number) + 0x1p-60;
        Interval exact = Interval.point(x).log();
        double near = x > 0.71 && x < 1.41 ? 0 : 1;
        double error = 0x1p-50 * (near + exact.mag());
        assertThat(within(exact, error).contains(Logarithm.of(x))).isTrue();
    }

    @Property(tries = 300)
    void lanesGiveTheSameBits(@ForAll("numbers") double start) {
        double[] x = new double[67];
        Arrays.setAll(x, l -> start * (1 + l / 3.0) - l);
        assertSame(x, Sinusoid::sin, v -> copied(v, Sinusoid::sin));
        assertSame(x, Sinusoid::cos, v -> copied(v, Sinusoid::cos));
        assertSame(x, Exponential::of, v -> copied(v, Exponential::of));
        double[] positive = Arrays.stream(x).map(v -> Math.abs(v) + 0x1p-60).toArray();
        assertSame(positive, Logarithm::of, v -> copied(v, Logarithm::of));
    }

    /** What is done to the first lanes of an array. */
    private interface Lanes {
        void of(double[] x, int n);
    }

    private static double[] copied(double[] x, Lanes lanes) {
        double[] copy = x.clone();
        lanes.of(copy, x.length - 1);
        return copy;
    }

    private static void assertSame(
            double[] x, DoubleUnaryOperator one, UnaryOperator<double[]> lanes) {
        double[] out = lanes.apply(x);
        int last = x.length - 1;
        for (int l = 0; l < last; l++) {
            assertThat(Double.doubleToRawLongBits(out[l]))
                    .isEqualTo(Double.doubleToRawLongBits(one.applyAsDouble(x[l])));
        }
        assertThat(out[last]).isEqualTo(x[last]);
    }
}
