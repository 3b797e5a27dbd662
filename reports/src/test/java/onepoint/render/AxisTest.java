package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticksAreAtRoundNumbers() {
        assertThat(Axis.linear(0, 10, 0).ticks(5))
                .extracting(Axis.Tick::label)
                .containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(Axis.linear(-0.3, 0.31, 0).ticks(5))
                .extracting(Axis.Tick::label)
                .containsExactly("-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3");
        assertThat(Axis.linear(0.1, 0.13, 0).ticks(3))
                .extracting(Axis.Tick::label)
                .containsExactly("0.1", "0.11", "0.12", "0.13");
        assertThat(Axis.linear(1000, 1010, 0).ticks(2))
                .extracting(Axis.Tick::label)
                .containsExactly("1000", "1005", "1010");
    }

    @Test
    void logarithmicTicksAreAtPowersOfTen() {
        assertThat(Axis.logarithmic(0.001, 10).ticks(5))
                .extracting(Axis.Tick::label)
                .containsExactly("0.001", "0.01", "0.1", "1", "10");
        assertThat(Axis.logarithmic(1e-9, 10).ticks(5))
                .extracting(Axis.Tick::label)
                .containsExactly("1e-9", "1e-6", "0.001", "1");
        assertThat(Axis.logarithmic(1, 100).fraction(10)).isEqualTo(0.5);
        assertThat(Axis.logarithmic(1, 100).fraction(0)).isEqualTo(-1);
    }

    @Test
    void fractionsRunFromEndToEndWithTheMarginOutside() {
        Axis axis = Axis.linear(0, 10, 0.25);
        assertThat(axis.fraction(-2.5)).isZero();
        assertThat(axis.fraction(5)).isEqualTo(0.5);
        assertThat(axis.fraction(12.5)).isEqualTo(1);
        assertThat(axis.fraction(1e300)).isEqualTo(2);
        assertThat(Axis.linear(3, 3, 0).fraction(3)).isEqualTo(0.5);
        assertThat(Axis.linear(-1e308, 1e308, 0).fraction(0.5e308)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aSignedAxisKeepsTheOrderOfValuesOfEverySizeAndHasTicksAtPowersOfTen() {
        Axis axis = Axis.signed(-14, 3000);
        double before = -1;
        for (double value : new double[] {-14, -1, -0.1, -1e-3, 0, 1e-3, 0.1, 1, 100, 3000}) {
            assertThat(axis.fraction(value)).isGreaterThan(before).isBetween(0.0, 1.0);
            before = axis.fraction(value);
        }
        assertThat(axis.ticks(8))
                .extracting(Axis.Tick::label)
                .contains("0", "-0.1", "0.1", "10", "1000");
        assertThat(Axis.signed(-Double.MAX_VALUE, Double.MAX_VALUE).fraction(0))
                .isCloseTo(0.5, within(1e-12));
        assertThat(Axis.signed(2, 2).fraction(2)).isCloseTo(0.5, within(1e-12));
    }
}
