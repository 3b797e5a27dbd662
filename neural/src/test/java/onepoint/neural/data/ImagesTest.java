package onepoint.neural.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImagesTest {
    private static final Images TWO =
            new Images("two", 1, 4, floats(IntStream.range(0, 32).toArray()), new int[] {3, 9});

    private static float[] floats(int... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = values[i];
        }
        return floats;
    }

    @Test
    void the_digits_are_those_of_the_source() throws IOException {
        Images digits = new Digits().read();
        assertThat(digits.count()).isEqualTo(1797);
        // zcat digits.csv.gz | head -1: a zero, whose first row is 0,0,5,13,9,1,0,0
        assertThat(digits.labels()[0]).isZero();
        assertThat(Arrays.copyOf(digits.pixels(), 8))
                .containsExactly(0, 0, 5 / 16f, 13 / 16f, 9 / 16f, 1 / 16f, 0, 0);
        // zcat digits.csv.gz | cut -d, -f65 | sort | uniq -c
        int[] counts = new int[10];
        for (int label : digits.labels()) {
            counts[label]++;
        }
        assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
    }

    @Test
    void halving_takes_the_mean_of_four_pixels() {
        Images half = TWO.halved();
        assertThat(half.side()).isEqualTo(2);
        assertThat(half.pixels())
                .containsExactly(2.5f, 4.5f, 10.5f, 12.5f, 18.5f, 20.5f, 26.5f, 28.5f);
        assertThat(half.labels()).containsExactly(3, 9);
    }

    @Test
    void a_sample_keeps_labels_with_their_images() {
        Images swapped = TWO.at(1, 0);
        assertThat(swapped.labels()).containsExactly(9, 3);
        assertThat(swapped.pixels()[0]).isEqualTo(16);
        assertThat(TWO.sample(1, 5).count()).isEqualTo(1);
        assertThat(TWO.sample(9, 5).labels()).containsExactlyInAnyOrder(3, 9);
    }

    @Test
    void standardised_values_have_mean_0_and_variance_1() {
        float[] values = TWO.standardised().pixels();
        double mean = 0;
        double square = 0;
        for (float value : values) {
            mean += value / values.length;
            square += value * value / values.length;
        }
        assertThat(mean).isCloseTo(0, within(1e-6));
        assertThat(square).isCloseTo(1, within(1e-6));
    }

    @Test
    void images_without_their_labels_are_refused() {
        assertThatThrownBy(() -> new Images("bad", 1, 4, new float[16], new int[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 16 values, must have 32");
        assertThatThrownBy(() -> new Images("bad", 1, 1, new float[1], new int[] {10}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("label is 10, must be in 0..9");
    }
}
