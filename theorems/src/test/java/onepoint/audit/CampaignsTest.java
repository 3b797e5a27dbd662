package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.calibration.Calibration.Size;
import onepoint.model.CalibrationCheck;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    @Test
    void theWholeWayKeepsItsErrorRateAndItsPower() {
        List<CalibrationCheck> checks = Campaigns.of(Size.SMALL);
        assertThat(checks).hasSize(2).allMatch(CalibrationCheck::passes);
    }
}
