package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.OneSidedSmoothness;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** The ridge on which the drift fails when the Hessian is bounded from above only. */
class SmoothOneSidedTest {
    @Test
    void onlyTheLowerSideOfSmoothnessIsBroken() {
        Certificate certificate = Certificate.of(Setting.of(SmoothOneSided.RIDGE));
        assertThat(certificate.breaksOnly(Hypothesis.SMOOTHNESS)).isTrue();
        assertThat(OneSidedSmoothness.proved(certificate.setting().landscape(), 35.0 / 32))
                .isTrue();
    }

    /** Where H1 holds the theorem's own drift is not exceeded, at the same place. */
    @Test
    void withTheTwoSidedConstantTheClaimIsLeftToTheTheorem() {
        Spec spec =
                SmoothOneSided.RIDGE.withDeclared(Optional.of(new Constants(31.0 / 512, 4, 256)));
        Premise premise = Premise.of(Certificate.of(Setting.of(spec))).orElseThrow();
        assertThat(SmoothOneSided.claims().get(0).predict(premise))
                .isInstanceOf(Prediction.NotApplicable.class);
    }
}
