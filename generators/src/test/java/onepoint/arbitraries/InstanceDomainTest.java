package onepoint.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.List;
import onepoint.certificate.Certificate;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs properties as a third party would write them, with the engine found on the class path. */
class InstanceDomainTest {
    private static List<String> messages(String method) {
        List<String> messages = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectMethod(ThirdParty.class.getName() + "#" + method))
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

    /** As short as curvature 0.5 at step size 0.5, which another first failure leads to. */
    @Test
    void aFailingPropertyIsShownItsSimplestInstance() {
        assertThat(messages(signature("failsAtLargeSteps", Setting.class))).containsExactly("""
                {"landscape":{"family":"quadratic","curvatures":[1]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":0.25,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}""");
    }
}
