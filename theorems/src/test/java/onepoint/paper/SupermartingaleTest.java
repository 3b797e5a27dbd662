package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** The level of T1-AZUMA, and the instances it says nothing about. */
class SupermartingaleTest {
    /**
     * With mpmath, e = mpf(1)/16, l = 2e-e*e, k = 1-l, B = (e*(1+e))**2/l, D = 42*sqrt(log(18)*B), S =
     * sum(k**(2*s) for s in range(8)): the level B + k**8*((mpf(15)/32)**2-B) +
     * (3.5*e*e+7*e*D)*sqrt(2*log(18)*S) is 28.24565..
     */
    @Test
    void theLevelIsThatOfTheProof() {
        assertThat(predict(Stated.parabola(0x1p-4, 0.5, 8, 8)).text())
                .contains("|y_t-x*|^2 < 28.2457")
                .contains("0.944444");
    }

    @Test
    void longHorizonsAndFarStartsAreLeftOut() {
        assertThat(predict(Stated.parabola(0x1p-4, 0.5, 8, 10)))
                .isInstanceOf(Prediction.Probability.class);
        assertThat(predict(Stated.parabola(0x1p-4, 0.5, 8, 11)))
                .isInstanceOf(Prediction.NotApplicable.class);
        assertThat(predict(Stated.parabola(0x1p-4, 64, 8, 8)))
                .isInstanceOf(Prediction.NotApplicable.class);
    }

    private static Prediction predict(Spec spec) {
        Claim claim = new SupermartingaleClaim();
        return claim.predict(Premise.of(Certificate.of(Setting.of(spec))).orElseThrow());
    }
}
