package onepoint.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.instance.Population;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/**
 * Properties as a third party would write them; two must fail, so the build runs them through another test
 * only.
 */
class ThirdParty {
    @Property(tries = 30)
    void satisfyingSettings(@ForAll @Satisfying Setting setting) {
        assertThat(Certificate.of(setting).proved()).isTrue();
    }

    @Property(tries = 30)
    void violatingSpecs(@ForAll @Violating(Hypothesis.ONE_POINT_CONVEXITY) Spec spec) {
        assertThat(Certificate.of(Setting.of(spec)).breaksOnly(Hypothesis.ONE_POINT_CONVEXITY))
                .isTrue();
    }

    @Property(tries = 30)
    void violatingCertificates(@ForAll @Violating(Hypothesis.STEP_SIZE) Certificate certificate) {
        assertThat(certificate.breaksOnly(Hypothesis.STEP_SIZE)).isTrue();
    }

    @Property(tries = 30)
    @Domain(InstanceDomain.class)
    void plainSettings(@ForAll Setting setting) {
        assertThat(Population.values()).anyMatch(p -> p.contains(Certificate.of(setting)));
    }

    @Property(tries = 30)
    void refused(@ForAll @Violating(Hypothesis.DOMAIN) Setting setting) {
        assertThat(setting).isNotNull();
    }

    @Property(tries = 100, seed = "1", shrinking = ShrinkingMode.FULL)
    void failsAtLargeSteps(@ForAll @Satisfying Setting setting) {
        if (setting.stepSize() > 0.0625) {
            throw new AssertionError(SpecJson.write(setting.spec()));
        }
    }
}
