package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

class MirandaTest {
    private static final Interval[] BOX = {Interval.of(-1, 1), Interval.of(-1, 1)};

    /** (x, y) -> M (x, y) - p with slopes that are only known up to {@code loose}. */
    private static Miranda linear(double[][] m, double[] p, double loose) {
        return new Miranda(
                x -> Matrix.plus(
                        Matrix.times(matrix(m, 0), x), Interval.point(-1), Vectors.points(p)),
                x -> matrix(m, loose));
    }

    private static Interval[][] matrix(double[][] m, double loose) {
        Interval[][] out = Matrix.zero(2);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                out[i][j] = Interval.point(m[i][j]).add(Interval.of(-loose, loose));
            }
        }
        return out;
    }

    @Test
    void aZeroInTheBoxIsEnclosed() {
        double[][] m = {{2, 1}, {-1, 1}};
        Interval[] zero = linear(m, new double[] {1, 0}, 0).zero(BOX).orElseThrow();
        assertThat(zero[0].mid()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(zero[1].mid()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void aZeroOutsideOfTheBoxIsNotFound() {
        double[][] m = {{2, 1}, {-1, 1}};
        assertThat(linear(m, new double[] {4, 0}, 0).zero(BOX)).isEmpty();
        assertThat(linear(m, new double[] {0, 4}, 0).zero(BOX)).isEmpty();
        assertThat(linear(m, new double[] {-4, 0}, 0).zero(BOX)).isEmpty();
    }

    @Test
    void slopesThatAreNotDominantProveNothing() {
        assertThat(linear(new double[][] {{1, 0}, {0, 1}}, new double[2], 0.25).zero(BOX))
                .isPresent();
        assertThat(linear(new double[][] {{1, 0}, {0, 1}}, new double[2], 0.5).zero(BOX))
                .isEmpty();
        assertThat(linear(new double[][] {{1, 0}, {0, 1}}, new double[2], 1).zero(BOX))
                .isEmpty();
    }

    /** The signs on the faces are right, as the second side is short; but h may take a value twice. */
    @Test
    void signsWithoutDominanceProveNothing() {
        Interval[] thin = {Interval.of(-1, 1), Interval.of(-0x1p-10, 0x1p-10)};
        Interval[][] slopes = {{Interval.ONE, Interval.of(-4, 4)}, {Interval.ZERO, Interval.ONE}};
        assertThat(new Miranda(x -> x, x -> slopes).zero(thin)).isEmpty();
        Interval[][] less = {{Interval.ONE, Interval.of(-0.5, 0.5)}, {Interval.ZERO, Interval.ONE}};
        assertThat(new Miranda(x -> x, x -> less).zero(thin)).isPresent();
    }

    /** x^3 - x / 4 has three zeros in the box, with signs at its ends as if there were one. */
    @Test
    void aZeroThatIsNotTheOnlyOneIsNotProved() {
        Miranda cubic = new Miranda(x -> new Interval[] {x[0].pow(3).subtract(x[0].divide(4))}, x ->
                new Interval[][] {{x[0].sqr().multiply(3).subtract(0.25)}});
        assertThat(cubic.zero(new Interval[] {Interval.of(-1, 1)})).isEmpty();
        assertThat(cubic.zero(new Interval[] {Interval.of(0.4, 0.625)})).isPresent();
        assertThat(cubic.near(new double[] {0.75})[0]).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void singularOrUnboundedSlopesProveNothingAndEndTheSearch() {
        Miranda flat = linear(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 1}, 0);
        assertThat(flat.zero(BOX)).isEmpty();
        assertThat(flat.near(new double[] {3, 4})).containsExactly(3, 4);
        Miranda wild =
                linear(new double[][] {{1, 0}, {0, 1}}, new double[2], Double.POSITIVE_INFINITY);
        assertThat(wild.zero(BOX)).isEmpty();
        Miranda steep = linear(new double[][] {{0x1p-100, 0}, {0, 1}}, new double[] {1, 1}, 0);
        assertThat(steep.near(new double[] {3, 4})).containsExactly(3, 4);
    }
}
