package onepoint.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.calibration.Calibration.Size;
import onepoint.model.CalibrationCheck;
import onepoint.model.Range;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void everyRateComesOutAsDesignedAndEveryMutantIsCaught() {
        List<CalibrationCheck> checks = Calibration.of(Size.SMALL);

        assertThat(checks).allMatch(CalibrationCheck::passes);
    }

    /** Both measure the chance of refuting a claim that is exactly attained, up to the same horizon. */
    @Test
    void theChangeOfMeasureAgreesWithTheLawOfTheStoppedStream() {
        List<CalibrationCheck> checks = Calibration.of(Size.SMALL);
        for (double p0 : new double[] {0.5, 0.9}) {
            Range exact = named(checks, "exactly attained", "refutation of a claim", p0)
                    .measured();
            Range changed =
                    named(checks, "change of measure", "refutation of it", p0).measured();
            assertThat(changed.lo()).isLessThan(exact.hi());
            assertThat(changed.hi()).isGreaterThan(exact.lo());
        }
    }

    private static CalibrationCheck named(
            List<CalibrationCheck> checks, String part, String start, double p0) {
        return checks.stream()
                .filter(check -> check.name().startsWith(start)
                        && check.name().contains(part)
                        && check.name().endsWith("p0 = " + p0))
                .findFirst()
                .orElseThrow();
    }
}
