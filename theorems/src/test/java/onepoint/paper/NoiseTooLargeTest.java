package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import onepoint.certificate.Certificate;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.model.Grade;
import onepoint.model.Range;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/**
 * f = x^2/2, eta = 1/16, |y_0|^2 = 225, lambda = 31/256: 20 b/lambda = 20 r^2 (17/16)^2 / 31, which is 0.7283
 * for r = 1 and 745.8 for r = 32.
 */
class NoiseTooLargeTest {
    @Test
    void theRadiusGrowsWithTheSquareOfTheNoise() {
        Judgement small = judge(NoiseTooLarge.SMALL);
        Judgement large = judge(NoiseTooLarge.LARGE);
        assertThat(small.grade()).contains(Grade.CERTIFIED);
        assertThat(large.grade()).contains(Grade.REFUTED);
        assertThat(middle(large) / middle(small)).isBetween(1023.99, 1024.01);
    }

    private static double middle(Judgement judgement) {
        Range ratio = judgement.tightness().orElseThrow();
        return (ratio.lo() + ratio.hi()) / 2;
    }

    private static Judgement judge(Spec spec) {
        return new Judge(new Effort(1, 1e-6, 1e-9, 1000))
                .judge(new NoiseTooLarge(), Certificate.of(Setting.of(spec)));
    }
}
