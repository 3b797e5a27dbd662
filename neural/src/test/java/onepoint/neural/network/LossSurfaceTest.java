package onepoint.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.IntStream;
import onepoint.neural.data.Digits;
import onepoint.neural.data.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossSurfaceTest {
    private static final Images IMAGES = images();

    private static Images images() {
        try {
            return new Digits().read().sample(48, 1).standardised();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LossSurface surface(Architecture architecture, int measured) {
        return new LossSurface(architecture, IMAGES, measured, images -> {});
    }

    @ParameterizedTest
    @EnumSource
    void a_network_has_about_ten_thousand_weights(Architecture architecture) {
        try (LossSurface surface = surface(architecture, 48)) {
            assertThat(surface.dimension()).isBetween(8_000, 12_000);
        }
    }

    /** ln 10 is the loss of equal scores; random ones are worse, but not by far. */
    @ParameterizedTest
    @EnumSource
    void a_random_start_knows_nothing(Architecture architecture) {
        try (LossSurface surface = surface(architecture, 48)) {
            assertThat(surface.at(surface.start(7)).loss()).isBetween(2.0, 6.0);
        }
    }

    /** Central differences in single precision: the loss has an error of 2^-23 or so, divided by 2h. */
    @ParameterizedTest
    @EnumSource
    void the_gradient_is_that_of_the_loss(Architecture architecture) {
        try (LossSurface surface = surface(architecture, 48)) {
            Vector x = surface.start(7);
            Vector gradient = surface.at(x).gradient();
            double norm = gradient.norm();
            double h = 1e-3;
            double ahead = surface.at(x.plus(h / norm, gradient)).loss();
            double behind = surface.at(x.plus(-h / norm, gradient)).loss();
            double slope = (ahead - behind) / (2 * h);
            assertThat(slope).isCloseTo(norm, within(0.01 * norm));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_arguments_give_the_same_bits(Architecture architecture) {
        try (LossSurface one = surface(architecture, 48);
                LossSurface other = surface(architecture, 48)) {
            Vector x = one.start(3);
            assertThat(other.start(3)).isEqualTo(x);
            Slope here = one.at(x);
            Slope there = other.at(x);
            assertThat(there.loss()).isEqualTo(here.loss());
            assertThat(there.gradient()).isEqualTo(here.gradient());
        }
    }

    @Test
    void the_sample_is_the_first_part_of_the_images() {
        try (LossSurface surface = surface(Architecture.PLAIN, 20)) {
            Vector x = surface.start(3);
            int[] first = IntStream.range(0, 20).toArray();
            assertThat(surface.at(x).loss()).isEqualTo(surface.over(x, first).loss());
            assertThat(surface.at(x).loss())
                    .isNotEqualTo(surface.over(x, new int[] {20, 21}).loss());
        }
    }

    @Test
    void weights_of_another_network_are_refused() {
        try (LossSurface surface = surface(Architecture.PLAIN, 20)) {
            assertThatThrownBy(() -> surface.at(Vector.of(1, 2, 3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("weights has 3 numbers, must have");
        }
    }
}
