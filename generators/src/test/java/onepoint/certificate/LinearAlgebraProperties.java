package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;

/** Verified definiteness and extreme eigenvalues, against matrices built from known factors. */
class LinearAlgebraProperties {
    /**
     * M'M with integer entries up to 4 is exact, at least semidefinite, and has the integer vector x with
     * x'M'Mx known.
     */
    private static double[][] gram(Random random, int n) {
        int[][] m = new int[n][n];
        for (int[] row : m) {
            for (int i = 0; i < n; i++) {
                row[i] = random.nextInt(9) - 4;
            }
        }
        double[][] gram = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int[] row : m) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        return gram;
    }

    /** One that holds 0 alone in its middle, and one whose ends are far apart. */
    @Example
    void matricesThatAreTooWideHaveNoBound() {
        Interval[][] wide = {{Interval.of(-1, 1)}};
        assertThat(SpectralBound.least(wide)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(SpectralBound.largest(wide)).isEqualTo(Double.POSITIVE_INFINITY);
        Interval[][] far = {{Interval.of(-1e12, 1e12 + 2)}};
        assertThat(SpectralBound.least(far)).isLessThan(-1e12);
    }

    private static Interval[][] enclosed(double[][] matrix, double radius) {
        Interval[][] out = new Interval[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                out[i][j] = Interval.of(matrix[i][j] - radius, matrix[i][j] + radius);
            }
        }
        return out;
    }

    @Property(tries = 300)
    void noVectorContradictsAProvedMatrix(
            @ForAll @IntRange(min = 1, max = 6) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        double shift = random.nextInt(5) - 2;
        Interval[][] matrix = PositiveDefinite.affine(1, enclosed(gram, 0), shift);
        if (!PositiveDefinite.proves(matrix)) {
            return;
        }
        for (int trial = 0; trial < 100; trial++) {
            double form = 0;
            double[] x = random.doubles(n, -1, 1).toArray();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    form += x[i] * x[j] * (gram[i][j] + (i == j ? shift : 0));
                }
            }
            assertThat(form).isGreaterThan(-1e-9);
        }
    }

    /** Adding the identity makes it definite; taking away more than the trace makes it not. */
    @Property(tries = 200)
    void definiteMatricesAreProvedAndOthersNot(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += gram[i][i];
        }
        assertThat(PositiveDefinite.proves(PositiveDefinite.affine(1, enclosed(gram, 0), 1)))
                .isTrue();
        assertThat(PositiveDefinite.proves(
                        PositiveDefinite.affine(1, enclosed(gram, 0), -1 - trace)))
                .isFalse();
        assertThat(PositiveDefinite.proves(PositiveDefinite.affine(-1, enclosed(gram, 0), 0)))
                .isFalse();
        assertThat(PositiveDefinite.proves(
                        PositiveDefinite.affine(1, enclosed(gram, trace + 2), 1)))
                .isFalse();
    }

    @Property(tries = 200)
    void boundsOfEigenvaluesHoldAndAreNarrow(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        gram[0][0] += 1;
        Interval[][] matrix = enclosed(gram, 0);
        double least = SpectralBound.least(matrix);
        double largest = SpectralBound.largest(matrix);
        double[] v = SpectralBound.leastVector(matrix);
        double seenLeast = rayleigh(gram, v);
        double seenLargest =
                rayleigh(gram, SpectralBound.leastVector(PositiveDefinite.affine(-1, matrix, 0)));
        assertThat(least)
                .isBetween(
                        seenLeast - 1e-6 * (1 + seenLargest), seenLeast + 1e-9 * (1 + seenLargest));
        assertThat(largest).isBetween(seenLargest * (1 - 1e-9), seenLargest * (1 + 1e-6) + 1e-9);
    }

    private static double rayleigh(double[][] m, double[] x) {
        double form = 0;
        double squared = 0;
        for (int i = 0; i < x.length; i++) {
            squared += x[i] * x[i];
            for (int j = 0; j < x.length; j++) {
                form += x[i] * x[j] * m[i][j];
            }
        }
        return form / squared;
    }

    /** [[1, x], [x, 1]] is definite for |x| below 1 and singular at 1. */
    @Example
    void theEdgeOfDefiniteness() {
        double below = Math.nextDown(1.0);
        assertThat(PositiveDefinite.proves(enclosed(new double[][] {{1, below}, {below, 1}}, 0)))
                .isTrue();
        assertThat(PositiveDefinite.proves(enclosed(new double[][] {{1, 1}, {1, 1}}, 0)))
                .isFalse();
        Interval wide = Interval.of(-1, 1);
        assertThat(PositiveDefinite.proves(
                        new Interval[][] {{Interval.ONE, wide}, {wide, Interval.ONE}}))
                .isFalse();
    }
}
