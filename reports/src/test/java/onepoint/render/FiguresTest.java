package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import onepoint.model.Range;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbersHaveFourDigitsAndPowersOfTenWhereTheyAreShorter() {
        assertThat(Figures.number(0.123456)).isEqualTo("0.1235");
        assertThat(Figures.number(-2.5)).isEqualTo("-2.5");
        assertThat(Figures.number(123456)).isEqualTo("123456");
        assertThat(Figures.number(1234567)).isEqualTo("1.235e6");
        assertThat(Figures.number(1e-6)).isEqualTo("1e-6");
        assertThat(Figures.number(0.00012)).isEqualTo("0.00012");
        assertThat(Figures.number(-0.0)).isEqualTo("0");
        assertThat(Figures.number(Double.MAX_VALUE)).isEqualTo("1.798e308");
    }

    @Test
    void boundsAreRoundedAwayFromWhatTheyBound() {
        assertThat(Figures.below(0.99999)).isEqualTo("0.9999");
        assertThat(Figures.above(0.00001234567)).isEqualTo("1.235e-5");
        assertThat(Figures.below(-0.123456)).isEqualTo("-0.1235");
        assertThat(Figures.range(new Range(0.123456, 0.123456789))).isEqualTo("[0.1234, 0.1235]");
        assertThat(Figures.above(0.02)).isEqualTo("0.02");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Figures.count(1234567)).isEqualTo("1,234,567");
            assertThat(Figures.number(1.5)).isEqualTo("1.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
