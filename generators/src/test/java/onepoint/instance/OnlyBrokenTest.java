package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlyBrokenTest {
    @ParameterizedTest
    @EnumSource(
            value = Hypothesis.class,
            names = {"SMOOTHNESS", "BOUNDED_NOISE", "DOMAIN", "TARGET"})
    void oneHypothesisIsBrokenAndTheConclusionIsDefined(Hypothesis broken) {
        List<Spec> drawn = LongStream.range(0, 6)
                .parallel()
                .mapToObj(i -> OnlyBroken.draw(2018, broken, i))
                .toList();
        assertThat(drawn).doesNotHaveDuplicates().allSatisfy(spec -> {
            Certificate certificate = Certificate.of(Setting.of(spec));
            assertThat(certificate.breaksOnly(broken)).isTrue();
            assertThat(certificate.rates().orElseThrow().lambda().inf()).isPositive();
        });
        assertThat(OnlyBroken.draw(2018, broken, 5)).isEqualTo(drawn.get(5));
    }

    @Test
    void anotherHypothesisIsRefused() {
        assertThatThrownBy(() -> OnlyBroken.draw(1, Hypothesis.STEP_SIZE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken is STEP_SIZE, must be H1, H2, H5 or H6");
    }
}
