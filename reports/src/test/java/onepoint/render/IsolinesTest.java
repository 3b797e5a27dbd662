package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolinesTest {
    @Test
    void the_level_line_of_a_cone_is_one_closed_circle() {
        List<double[][]> chains = Isolines.of(cone(41), 13);
        assertThat(chains).hasSize(1);
        double[][] circle = chains.get(0);
        int last = circle[0].length - 1;
        assertThat(last).isGreaterThan(50);
        assertThat(circle[0][0]).isEqualTo(circle[0][last]);
        assertThat(circle[1][0]).isEqualTo(circle[1][last]);
        for (int i = 0; i <= last; i++) {
            double radius = Math.hypot(circle[0][i] - 20, circle[1][i] - 20);
            assertThat(radius).isCloseTo(13, within(0.05));
        }
    }

    @Test
    void a_line_that_leaves_the_grid_is_cut_into_open_chains() {
        assertThat(Isolines.of(cone(41), 24)).hasSize(4).allMatch(chain -> chain[0].length > 5);
        assertThat(Isolines.of(cone(41), 1000)).isEmpty();
    }

    @Test
    void where_a_cell_could_be_cut_in_two_ways_its_mean_decides() {
        List<List<Double>> low = List.of(List.of(1.0, -2.0), List.of(-2.0, 1.0));
        assertThat(Isolines.of(low, 0)).hasSize(2).allMatch(chain -> aroundLowerLeft(chain, true));
        List<List<Double>> high = List.of(List.of(2.0, -1.0), List.of(-1.0, 2.0));
        assertThat(Isolines.of(high, 0))
                .hasSize(2)
                .allMatch(chain -> aroundLowerLeft(chain, false));
    }

    /** Whether a chain of two points cuts off a corner on the diagonal through the lower left one. */
    private static boolean aroundLowerLeft(double[][] chain, boolean wanted) {
        double column = (chain[0][0] + chain[0][1]) / 2;
        double row = (chain[1][0] + chain[1][1]) / 2;
        return column < 0.5 == row < 0.5 == wanted;
    }

    @Test
    void points_that_no_eye_would_miss_are_dropped_and_no_others() {
        double[] x = {0, 10, 20, 30, 40};
        assertThat(Outline.points(x, new double[] {0, 0.1, 0, 5, 0}))
                .isEqualTo("0.0,0.0 20.0,0.0 30.0,5.0 40.0,0.0");
        assertThat(Outline.points(new double[] {1}, new double[] {2})).isEqualTo("1.0,2.0");
    }

    private static List<List<Double>> cone(int side) {
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 0; row < side; row++) {
            List<Double> values = new ArrayList<>();
            for (int column = 0; column < side; column++) {
                values.add(Math.hypot(row - side / 2, column - side / 2));
            }
            rows.add(values);
        }
        return rows;
    }
}
