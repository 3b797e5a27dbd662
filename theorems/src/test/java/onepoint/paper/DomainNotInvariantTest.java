package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Claim;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** Domains that a step can leave: all else is proved on the stated instances. */
class DomainNotInvariantTest {
    private static final Spec WIDE = RepairedDomainClaim.WIDE_WELL;

    @Test
    void onlyTheDomainIsBroken() {
        for (Spec spec : List.of(DomainNotInvariant.WELL_ON_HILL, WIDE)) {
            Certificate certificate = Certificate.of(Setting.of(spec));
            assertThat(certificate.breaksOnly(Hypothesis.DOMAIN)).isTrue();
        }
    }

    /** The hill is so wide that its slope still leads outward at delta. */
    @Test
    void theHillReachesBeyondTheBall() {
        Premise premise = premise(DomainNotInvariant.WELL_ON_HILL);
        Interval delta = premise.squaredDelta().sqrt();
        Interval[] slope = premise.setting().landscape().gradient(new Interval[] {delta});
        assertThat(slope[0].certainlyLess(Interval.ZERO)).isTrue();
        assertThat(delta.sup()).isLessThan(0x1p11);
    }

    /** delta = 0.9077 and eta L = 2^-12: a ball of radius 0.908 is enough, 0.875 on one side is not. */
    @Test
    void theRepairedClaimAsksForWhatLeadsToTheBall() {
        assertThat(predict(WIDE)).isInstanceOf(Prediction.Probability.class);
        Optional<Constants> declared = Optional.of(new Constants(0.75, 1.0625, 1));
        assertThat(predict(WIDE.withDomain(new Domain.Everywhere()).withDeclared(declared)))
                .isInstanceOf(Prediction.NotApplicable.class);
        assertThat(predict(WIDE.withStart(List.of(1.5))))
                .isInstanceOf(Prediction.NotApplicable.class);
        assertThat(predict(WIDE.withDomain(new Domain.Box(List.of(-1.25), List.of(0.875)))))
                .isInstanceOf(Prediction.NotApplicable.class);
        assertThat(predict(WIDE.withDomain(new Domain.Ball(List.of(0.0), 1.25))))
                .isInstanceOf(Prediction.Probability.class);
        assertThat(predict(WIDE.withDomain(new Domain.Ball(List.of(0.5), 1.25))))
                .isInstanceOf(Prediction.NotApplicable.class);
    }

    private static Premise premise(Spec spec) {
        return Premise.of(Certificate.of(Setting.of(spec))).orElseThrow();
    }

    private static Prediction predict(Spec spec) {
        Claim claim = new RepairedDomainClaim();
        return claim.predict(premise(spec));
    }
}
