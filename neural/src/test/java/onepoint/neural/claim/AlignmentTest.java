package onepoint.neural.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.neural.network.Slope;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Epoch;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final Vector END = Vector.of(1, 1);

    private static Epoch at(Vector point, Vector gradient) {
        return new Epoch(0, 0, point, Optional.of(new Slope(0, gradient)));
    }

    /** f = |x - END|^2 / 2 has the gradient x - END. */
    @Test
    void a_bowl_points_to_its_bottom_from_everywhere() {
        Vector x = Vector.of(4, -3);
        assertThat(Alignment.cosine(at(x, x.minus(END)), END)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_hill_points_away() {
        Vector x = Vector.of(4, -3);
        assertThat(Alignment.cosine(at(x, END.minus(x)), END)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void what_is_not_positive_is_counted_and_zero_is_not_positive() {
        Vector x = Vector.of(2, 1);
        List<Epoch> epochs =
                List.of(at(x, Vector.of(1, 0)), at(x, Vector.of(0, 1)), at(x, Vector.of(-1, 0)));
        Alignment all = Alignment.of(epochs, END, UnaryOperator.identity());
        assertThat(all).isEqualTo(new Alignment(3, 2, -1));
        assertThat(all.plus(all)).isEqualTo(new Alignment(6, 4, -1));
        assertThat(all.counted())
                .isEqualTo("2 of 3 inner products not positive (66.67 %), smallest cosine -1.");
    }

    @Test
    void a_turned_direction_is_another_one() {
        List<Epoch> epochs = List.of(at(Vector.of(2, 1), Vector.of(1, 0)));
        Alignment turned = Alignment.of(epochs, END, d -> d.permuted(new int[] {1, 0}));
        assertThat(turned.notPositive()).isEqualTo(1);
    }
}
