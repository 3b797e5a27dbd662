package onepoint.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorTest {
    private static final Vector A = Vector.of(3, 4, 0);
    private static final Vector B = Vector.of(1, 0, 2);

    @Test
    void sums_and_products_are_those_of_the_coordinates() {
        assertThat(A.dot(B)).isEqualTo(3);
        assertThat(A.norm()).isEqualTo(5);
        assertThat(A.minus(B)).isEqualTo(Vector.of(2, 4, -2));
        assertThat(A.plus(0.5, B)).isEqualTo(Vector.of(3.5f, 4, 1));
        assertThat(A.permuted(new int[] {2, 0, 1})).isEqualTo(Vector.of(0, 3, 4));
    }

    @Test
    void a_cosine_is_0_where_there_is_no_angle() {
        assertThat(A.cosine(B)).isCloseTo(3 / (5 * Math.sqrt(5)), within(1e-15));
        assertThat(A.cosine(Vector.of(0, 0, 0))).isZero();
    }

    @Test
    void vectors_of_different_spaces_are_refused() {
        assertThatThrownBy(() -> A.dot(Vector.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vector has 1 numbers, must have 3");
    }

    @Test
    void later_changes_of_the_array_do_not_reach_the_vector() {
        float[] values = {1, 2};
        Vector vector = Vector.of(values);
        values[0] = 7;
        vector.toArray()[1] = 7;
        assertThat(vector).isEqualTo(Vector.of(1, 2));
    }
}
