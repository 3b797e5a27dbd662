package onepoint.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs properties as a third party would write them, with the engine found on the class path. */
class InstanceDomainTest {
    /** Properties for the tests below; the build does not run nested classes by themselves. */
    static class Examples {
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
        void violatingCertificates(
                @ForAll @Violating(Hypothesis.STEP_SIZE) Certificate certificate) {
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

    private static List<String> messages(String method) {
        List<String> messages = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectMethod(Examples.class.getName() + "#" + method))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(
                                    TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    messages.add(result.getThrowable()
                                            .map(Throwable::getMessage)
                                            .orElse("passed"));
                                }
                            }
                        });
        return messages;
    }

    private static String signature(String method, Class<?> type) {
        return method + "(" + type.getName() + ")";
    }

    @Test
    void annotatedParametersHaveTheCertificatesTheyPromise() {
        assertThat(messages(signature("satisfyingSettings", Setting.class)))
                .containsExactly("passed");
        assertThat(messages(signature("violatingSpecs", Spec.class))).containsExactly("passed");
        assertThat(messages(signature("violatingCertificates", Certificate.class)))
                .containsExactly("passed");
    }

    @Test
    void plainParametersComeFromAllPopulations() {
        assertThat(messages(signature("plainSettings", Setting.class))).containsExactly("passed");
    }

    @Test
    void aHypothesisThatNoPopulationBreaksIsRefused() {
        assertThat(messages(signature("refused", Setting.class)))
                .singleElement()
                .asString()
                .contains("violating: DOMAIN is not one of");
    }

    @Test
    void aFailingPropertyIsShownItsSimplestInstance() {
        assertThat(messages(signature("failsAtLargeSteps", Setting.class)))
                .containsExactly("{\"landscape\":{\"family\":\"quadratic\",\"curvatures\":[1]},"
                        + "\"noise\":{\"law\":\"two-point\",\"point\":[1]},\"stepSize\":0.25,\"target\":[0],\"domain\":\"everywhere\","
                        + "\"start\":[0],\"horizons\":{\"time\":1,\"stay\":1}}");
    }
}
