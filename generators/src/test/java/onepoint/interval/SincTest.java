package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: {@code mpmath.sin(x) / x} to 17 digits. */
class SincTest {
    @ParameterizedTest
    @CsvSource({
        "5.25, -0.16360657017649372",
        "-6, -0.046569249699820979",
        "4.5, -0.21722891503668823",
        "100, -0.0050636564110975879"
    })
    void sincBeyondPiIsAsNarrowAsRounding(double x, double expected) {
        Interval sinc = Interval.point(x).sinc();
        assertThat(sinc.contains(expected)).isTrue();
        assertThat(sinc.sup() - sinc.inf()).isLessThan(0x1p-50);
    }

    /** Expected values: {@code x = mpmath.findroot(lambda x: tan(x) - x, ..)} and {@code sin(x) / x}. */
    @ParameterizedTest
    @CsvSource({
        "4.49340945790906418, -0.217233628211221657",
        "7.72525183693770716, 0.128374553525899137",
        "10.9041216594288998, -0.0913252028230576721",
        "3143.16313176575589, 0.000318150826880005971"
    })
    void theExtremesOfSincAreCloselyEnclosed(double x, double expected) {
        Interval sinc = Interval.of(x - 0.5, x + 0.25).sinc();
        double extreme = expected < 0 ? sinc.inf() : sinc.sup();
        assertThat(Math.abs(extreme))
                .isBetween(Math.abs(expected), Math.abs(expected) * (1 + 1e-7));
    }

    @ParameterizedTest
    @CsvSource({"3, 5", "-7, -0.5", "4, 4.25", "6, 20"})
    void sincOnAnIntervalContainsItsValues(double from, double to) {
        Interval sinc = Interval.of(from, to).sinc();
        for (int i = 0; i <= 64; i++) {
            double x = from + (to - from) * i / 64;
            Interval value = Interval.point(x).sinc();
            assertThat(value.sup()).isLessThanOrEqualTo(sinc.sup() + 0x1p-52);
            assertThat(value.inf()).isGreaterThanOrEqualTo(sinc.inf() - 0x1p-52);
        }
    }
}
