package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Claim;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** F-NEED: each stated instance breaks the hypothesis that its line leaves out, and no other. */
class NeededTest {
    @TestFactory
    Stream<DynamicTest> theStatedInstanceBreaksOnlyTheHypothesisThatIsLeftOut() {
        return Needed.claims().stream()
                .map(claim -> DynamicTest.dynamicTest(claim.card().id(), () -> {
                    Hypothesis broken = leftOut(claim);
                    for (Spec spec : claim.stated()) {
                        assertThat(Certificate.of(Setting.of(spec)).breaksOnly(broken))
                                .isTrue();
                    }
                }));
    }

    @Test
    void everyHypothesisHasALine() {
        assertThat(Needed.claims().stream().map(NeededTest::leftOut))
                .containsExactly(Hypothesis.values());
    }

    private static Hypothesis leftOut(Claim claim) {
        Set<Hypothesis> missing = EnumSet.allOf(Hypothesis.class);
        missing.removeAll(claim.card().hypotheses());
        assertThat(missing).hasSize(1);
        return missing.iterator().next();
    }
}
