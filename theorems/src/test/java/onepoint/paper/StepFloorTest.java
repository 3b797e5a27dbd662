package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.model.Grade;
import onepoint.model.Status;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** R-ETA-FLOOR against certificates at many step sizes. */
class StepFloorTest {
    private static final Judge JUDGE = new Judge(new Effort(1, 1e-6, 1e-9, 64));

    /** |x0-x*| is about 3.95, and r/L = 2/33. */
    @Test
    void withAFarWellOnePointConvexityAndTheStepSizeConditionAreNeverProvedTogether() {
        for (int k = 2; k <= 20; k++) {
            Spec spec = NoiseTooSmall.farWell()
                    .withDeclared(Optional.empty())
                    .withStepSize(StrictMath.scalb(1.0, -k));
            Certificate certificate = Certificate.of(Setting.of(spec));
            assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY) instanceof Proof.Proved
                            && certificate.proof(Hypothesis.STEP_SIZE) instanceof Proof.Proved)
                    .as("eta = 2^-" + k)
                    .isFalse();
        }
    }

    /** c_max(2^-4) is positive on the smoothed ripple; the floor for that c is eta |x0-x*|-fold. */
    @Test
    void belowTheFloorOnePointConvexityIsDisprovedAndAtTheInstancesStepSizeItIsProved() {
        Certificate here = Certificate.of(Setting.of(Stated.smoothedRipple()));
        double c = here.constants().orElseThrow().convexity();
        double l = here.constants().orElseThrow().smoothness();
        double floor = c * 1.895494 / (l * 25.125);
        assertThat(floor).isLessThan(Stated.smoothedRipple().stepSize());
        Spec below = Stated.smoothedRipple()
                .withDeclared(here.constants())
                .withStepSize(StrictMath.scalb(1.0, StrictMath.getExponent(floor) - 1));
        assertThat(here.proof(Hypothesis.ONE_POINT_CONVEXITY)).isInstanceOf(Proof.Proved.class);
        assertThat(Certificate.of(Setting.of(below)).proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Disproved.class);
    }

    @Test
    void theFarWellIsCertifiedAndTheFloorIsNamed() {
        Judgement far = judge(new StepFloorClaim(), NoiseTooSmall.farWell());
        assertThat(far.grade()).contains(Grade.CERTIFIED);
        assertThat(far.prediction()).contains("fails at every eta below");
    }

    @Test
    void nothingIsSaidWhereTheTargetIsTheOnlyCriticalPoint() {
        Judgement judgement = judge(new StepFloorClaim(), Stated.parabola(0.0625, 4, 8, 8));
        assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Judgement judge(Claim claim, Spec spec) {
        return JUDGE.judge(claim, Certificate.of(Setting.of(spec)));
    }
}
