package onepoint.linear;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Approximate extreme eigenvalues of a symmetric matrix, with nothing proved.
 *
 * @param least the least eigenvalue
 * @param largest the largest eigenvalue
 * @param vector a unit eigenvector of the least one; not copied
 */
record Extremes(double least, double largest, double[] vector) {
    /** Up to this size all eigenvalues are computed; beyond, Lanczos's method takes as many steps. */
    static final int SMALL = 96;

    /** Entries below this share of the largest one do not show; squared they would underflow. */
    private static final double FAINT = 0x1p-120;

    /** From the lower triangle. */
    static Extremes of(double[][] lower) {
        if (lower.length == 1) {
            return new Extremes(lower[0][0], lower[0][0], new double[] {1});
        }
        return lower.length <= SMALL ? decomposed(lower) : lanczos(lower);
    }

    private static Extremes decomposed(double[][] lower) {
        int n = lower.length;
        RealMatrix matrix = MatrixUtils.createRealMatrix(n, n);
        double faint = FAINT * largest(lower);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double entry = StrictMath.abs(lower[i][j]) > faint ? lower[i][j] : 0;
                matrix.setEntry(i, j, entry);
                matrix.setEntry(j, i, entry);
            }
        }
        EigenDecompositionSymmetric decomposition = new EigenDecompositionSymmetric(matrix);
        double[] values = decomposition.getEigenvalues();
        int least = 0;
        int largest = 0;
        for (int i = 1; i < n; i++) {
            least = values[i] < values[least] ? i : least;
            largest = values[i] > values[largest] ? i : largest;
        }
        return new Extremes(
                values[least],
                values[largest],
                decomposition.getEigenvector(least).toArray());
    }

    private static double largest(double[][] lower) {
        double largest = 0;
        for (double[] row : lower) {
            for (double entry : row) {
                largest = StrictMath.max(largest, StrictMath.abs(entry));
            }
        }
        return largest;
    }

    /** On the space spanned by the powers of the matrix on one vector, with full orthogonalisation. */
    private static Extremes lanczos(double[][] lower) {
        int n = lower.length;
        double[][] basis = new double[SMALL][];
        double[][] projected = new double[SMALL][];
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            next[i] = 1 + (i * 0x9E3779B9L & 0xFFFF) * 0x1p-16;
        }
        int steps = 0;
        for (double norm = norm(next); steps < SMALL && norm > 0; steps++) {
            basis[steps] = scaled(next, 1 / norm);
            projected[steps] = new double[steps + 1];
            next = product(lower, basis[steps]);
            double before = norm(next);
            for (int pass = 0; pass < 2; pass++) {
                for (int l = 0; l <= steps; l++) {
                    double along = dot(next, basis[l]);
                    projected[steps][l] += along;
                    subtract(next, along, basis[l]);
                }
            }
            norm = norm(next) > before * 0x1p-40 ? norm(next) : 0;
        }
        Extremes small = decomposed(Arrays.copyOf(projected, steps));
        double[] vector = new double[n];
        for (int l = 0; l < steps; l++) {
            subtract(vector, -small.vector()[l], basis[l]);
        }
        return new Extremes(small.least(), small.largest(), vector);
    }

    private static double[] product(double[][] lower, double[] x) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = lower[i][i] * x[i];
            for (int j = 0; j < i; j++) {
                sum += lower[i][j] * x[j];
                out[j] += lower[i][j] * x[i];
            }
            out[i] += sum;
        }
        return out;
    }

    private static double[] scaled(double[] x, double factor) {
        return Arrays.stream(x).map(v -> v * factor).toArray();
    }

    private static void subtract(double[] from, double factor, double[] x) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * x[i];
        }
    }

    private static double norm(double[] x) {
        return StrictMath.sqrt(dot(x, x));
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
