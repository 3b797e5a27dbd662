package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.setting.Setting;
import org.junit.jupiter.api.Test;

/** The counterexample in short numbers: r = 1 in second moment, jumps 512 long. */
class NoiseSecondMomentTest {
    private static final Certificate CERTIFICATE =
            Certificate.of(Setting.of(NoiseSecondMoment.RARE_JUMPS));
    private static final Premise PREMISE =
            Premise.of(CERTIFICATE).flatMap(Premise::inSecondMoment).orElseThrow();

    @Test
    void everyHypothesisIsProvedAndTheRadiusIsTheRootOfTheSecondMoment() {
        for (Hypothesis hypothesis : Hypothesis.values()) {
            assertThat(CERTIFICATE.proof(hypothesis)).isInstanceOf(Proof.Proved.class);
        }
        assertThat(CERTIFICATE.constants().orElseThrow().noiseRadius()).isEqualTo(512);
        assertThat(PREMISE.constants().noiseRadius()).isEqualTo(1);
        assertThat(PREMISE.constants().convexity()).isEqualTo(1);
        assertThat(PREMISE.constants().smoothness()).isEqualTo(1);
        assertThat(PREMISE.startDistance()).isEqualTo(Interval.ZERO);
    }

    /**
     * From 0, y = (1 - 1/4) 512/4 = 96, outside delta = 74.1950.. (mpmath: B = (mpf(1)/4*5/4)**2*16/7;
     * 42*sqrt(log(mpf(9)/4*2**19)*B)).
     */
    @Test
    void oneJumpLeavesTheBall() {
        Interval delta = PREMISE.squaredDelta().sqrt();
        assertThat(delta.meets(Interval.parse("74.19508822825989669816668117186837110845")))
                .isTrue();
        assertThat(delta.sup()).isLessThan(96);
    }
}
