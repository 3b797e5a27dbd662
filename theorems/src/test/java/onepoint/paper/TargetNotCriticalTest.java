package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Claim;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** Targets where the averaged gradient vanishes and the gradient does not. */
class TargetNotCriticalTest {
    @Test
    void theStatedTargetsAreProvedNotToBeCritical() {
        for (Spec spec : List.of(TargetNotCritical.STRONG, TargetNotCritical.WEAK)) {
            Certificate certificate = Certificate.of(Setting.of(spec));
            assertThat(certificate.proved()).isTrue();
            assertThat(certificate.proof(Hypothesis.TARGET).detail()).contains("the law of w");
        }
    }

    @Test
    void criticalTargetsAndTheOtherKindOfNoiseAreLeftOut() {
        for (Claim claim : TargetNotCritical.claims()) {
            boolean fixed = claim.card().id().contains("FIXED");
            Spec other = fixed ? TargetNotCritical.SCALED : TargetNotCritical.STRONG;
            assertThat(predict(claim, other)).isInstanceOf(Prediction.NotApplicable.class);
            assertThat(predict(claim, Stated.parabola(0.125, 0, 8, 8)))
                    .isInstanceOf(Prediction.NotApplicable.class);
            assertThat(claim.stated())
                    .allSatisfy(spec -> assertThat(predict(claim, spec))
                            .isNotInstanceOf(Prediction.NotApplicable.class));
        }
    }

    /** So that the open question is asked on instances to which the theorem would apply. */
    @Test
    void underStateNoiseEveryHypothesisButTheTargetIsProved() {
        for (Spec spec : List.of(TargetNotCritical.SCALED, TargetNotCritical.SCALED_NEARBY)) {
            Certificate certificate = Certificate.of(Setting.of(spec));
            for (Hypothesis hypothesis : Hypothesis.values()) {
                assertThat(certificate.proof(hypothesis))
                        .isInstanceOf(
                                hypothesis == Hypothesis.TARGET
                                        ? Proof.Disproved.class
                                        : Proof.Proved.class);
            }
        }
    }

    private static Prediction predict(Claim claim, Spec spec) {
        return claim.predict(Premise.of(Certificate.of(Setting.of(spec))).orElseThrow());
    }
}
