package onepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Verified definiteness and extreme eigenvalues, against matrices built from known factors. */
class LinearAlgebraProperties {
    /** M'M with integer entries up to 4 is exact and at least semidefinite. */
    private static double[][] gram(Random random, int n) {
        int[][] m = new int[n][n];
        for (int[] row : m) {
            for (int i = 0; i < n; i++) {
                row[i] = random.nextInt(9) - 4;
            }
        }
        double[][] gram = new double[n][];
        for (int i = 0; i < n; i++) {
            gram[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                for (int[] row : m) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        return gram;
    }

    private static double[][] shifted(double factor, double[][] lower, double shift) {
        double[][] out = new double[lower.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                out[i][j] = factor * lower[i][j] + (i == j ? shift : 0);
            }
        }
        return out;
    }

    private static double form(double[][] lower, double[] x) {
        double form = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j <= i; j++) {
                form += (i == j ? 1 : 2) * x[i] * x[j] * lower[i][j];
            }
        }
        return form;
    }

    private static double rayleigh(double[][] lower, double[] x) {
        double squared = 0;
        for (double component : x) {
            squared += component * component;
        }
        return form(lower, x) / squared;
    }

    @Property(tries = 300)
    void noVectorContradictsAProvedMatrix(
            @ForAll @IntRange(min = 1, max = 6) int n, @ForAll Random random) {
        double[][] matrix = shifted(1, gram(random, n), random.nextInt(5) - 2);
        if (!PositiveDefinite.proves(shifted(1, matrix, 0))) {
            return;
        }
        for (int trial = 0; trial < 100; trial++) {
            double[] x = random.doubles(n, -1, 1).toArray();
            assertThat(form(matrix, x)).isGreaterThan(-1e-9);
        }
    }

    /** Adding the identity makes it definite; taking away more than the trace makes it not. */
    @Property(tries = 200)
    void definiteMatricesAreProvedAndOthersNot(
            @ForAll @IntRange(min = 1, max = 110) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += gram[i][i];
        }
        assertThat(PositiveDefinite.proves(shifted(1, gram, 1))).isTrue();
        assertThat(PositiveDefinite.proves(shifted(1, gram, -1 - trace))).isFalse();
        assertThat(PositiveDefinite.proves(shifted(-1, gram, 0))).isFalse();
    }

    @Property(tries = 200)
    void boundsOfEigenvaluesHoldAndAreNarrow(
            @ForAll @IntRange(min = 1, max = 110) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        gram[0][0] += 1;
        Symmetric matrix = new Symmetric(gram, 0);
        double least = matrix.least();
        double largest = -matrix.negate().least();
        double seenLeast = rayleigh(gram, matrix.leastVector());
        double seenLargest = rayleigh(gram, matrix.negate().leastVector());
        assertThat(least)
                .isBetween(
                        seenLeast - 1e-3 * (1 + seenLargest), seenLeast + 1e-9 * (1 + seenLargest));
        assertThat(largest).isBetween(seenLargest * (1 - 1e-9), seenLargest * (1 + 1e-3) + 1e-9);
    }

    /** The matrix may be off by its error, and so may the bound. */
    @Example
    void anErrorLowersTheBound() {
        double[][] identity = {{1}, {0, 1}};
        assertThat(new Symmetric(identity, 0).least()).isBetween(1 - 1e-9, 1.0);
        assertThat(new Symmetric(identity, 0.5).least()).isBetween(0.5 - 1e-6, 0.5);
    }

    @Example
    void matricesThatAreNotFiniteHaveNoBound() {
        assertThat(new Symmetric(new double[][] {{Double.NaN}}, 0).least())
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PositiveDefinite.proves(new double[][] {{Double.POSITIVE_INFINITY}}))
                .isFalse();
    }

    /** Of size 110, with rank one: Lanczos's method ends after two steps. */
    @Example
    void aLargeMatrixOfRankOneIsExhausted() {
        double[][] ones = new double[110][];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = new double[i + 1];
            java.util.Arrays.fill(ones[i], 1);
        }
        Symmetric matrix = new Symmetric(ones, 0);
        assertThat(matrix.least()).isBetween(-1e-4, 0.0);
        assertThat(-matrix.negate().least()).isBetween(110.0, 110.01);
    }

    /** [[1, x], [x, 1]] is definite for |x| below 1 and singular at 1: rounding must not hide it. */
    @Example
    void theEdgeOfDefiniteness() {
        double below = 1 - 0x1p-40;
        assertThat(PositiveDefinite.proves(new double[][] {{1}, {below, 1}})).isTrue();
        assertThat(PositiveDefinite.proves(new double[][] {{1}, {Math.nextUp(1.0), 1}}))
                .isFalse();
        assertThat(PositiveDefinite.proves(new double[][] {{0x1p-1000}})).isFalse();
    }

    /**
     * Slightly indefinite matrices L L' - e I, L with unit diagonal and small integers: exact in doubles,
     * with a known negative direction; plain Cholesky would pass some of them.
     */
    @Property(tries = 300)
    void barelyIndefiniteMatricesAreNeverProved(
            @ForAll @IntRange(min = 2, max = 8) int n, @ForAll Random random) {
        double[][] gram = gram(random, n);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextInt(9) - 4;
        }
        x[n - 1] = 1;
        double[][] projected = new double[n][];
        for (int i = 0; i < n; i++) {
            projected[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                projected[i][j] = projected(gram, x, i, j, n - 1);
            }
        }
        projected[n - 1][n - 1] -= Math.ulp(StrictMath.max(1, projected[n - 1][n - 1]));
        assertThat(PositiveDefinite.proves(projected)).isFalse();
    }

    /** Entry of T'GT, T y = y - y_last x but for the last column: x is in the kernel up to the last entry. */
    private static double projected(double[][] gram, double[] x, int i, int j, int last) {
        double entry = at(gram, i, j);
        if (i == last && j == last) {
            entry = 0;
            for (int l = 0; l < last; l++) {
                for (int k = 0; k < last; k++) {
                    entry += x[l] * x[k] * at(gram, l, k);
                }
            }
        } else if (i == last) {
            entry = 0;
            for (int l = 0; l < last; l++) {
                entry -= x[l] * at(gram, l, j);
            }
        }
        return entry;
    }

    private static double at(double[][] lower, int i, int j) {
        return lower[StrictMath.max(i, j)][StrictMath.min(i, j)];
    }
}
