package onepoint.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.calibration.Calibration.Size;
import onepoint.model.CalibrationCheck;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void everyRateComesOutAsDesignedAndEveryMutantIsCaught() {
        List<CalibrationCheck> checks = Calibration.of(Size.SMALL);

        assertThat(checks).allMatch(CalibrationCheck::passes);
    }
}
