package onepoint.checker;

import onepoint.interval.Interval;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * A verified test of positive definiteness by Gershgorin's discs.
 *
 * <p>With any square V, W = V'MV enclosed: if each diagonal entry of W exceeds the sum of the moduli of the
 * others in its row, W is positive definite. Then V is invertible, because Vx = 0 gives x'Wx = 0, and with
 * y = Vx every y'My = x'Wx is positive. So V need not be orthogonal, nor its columns eigenvectors; they are
 * approximate ones only to make the discs small.
 */
final class Definite {
    private Definite() {}

    /** Whether every symmetric matrix in {@code matrix} is proved positive definite. */
    static boolean proves(Interval[][] matrix) {
        int n = matrix.length;
        if (n == 1) {
            return matrix[0][0].inf() > 0;
        }
        if (!bounded(matrix)) {
            return false;
        }
        double[][] v = vectors(matrix);
        for (int j = 0; j < n; j++) {
            Interval[] image = image(matrix, v[j]);
            Interval disc = Vectors.dot(v[j], image);
            double others = 0;
            for (int i = 0; i < n; i++) {
                if (i != j) {
                    others = up(others, Vectors.dot(v[i], image).mag());
                }
            }
            if (!(disc.inf() > others)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #proves}, of scale matrix + shift I. */
    static boolean proves(double scale, Interval[][] matrix, double shift) {
        Interval[][] moved = new Interval[matrix.length][matrix.length];
        for (int i = 0; i < moved.length; i++) {
            for (int j = 0; j < moved.length; j++) {
                Interval entry = matrix[i][j].multiply(scale);
                moved[i][j] = i == j ? entry.add(shift) : entry;
            }
        }
        return proves(moved);
    }

    private static double up(double a, double b) {
        return Interval.point(a).add(b).sup();
    }

    private static Interval[] image(Interval[][] matrix, double[] v) {
        Interval[] out = new Interval[v.length];
        for (int i = 0; i < v.length; i++) {
            out[i] = Vectors.dot(v, matrix[i]);
        }
        return out;
    }

    /** Approximate unit eigenvectors of the middle of the matrix. */
    static double[][] vectors(Interval[][] matrix) {
        int n = matrix.length;
        RealMatrix middle = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                middle.setEntry(i, j, matrix[StrictMath.max(i, j)][StrictMath.min(i, j)].mid());
            }
        }
        EigenDecompositionSymmetric decomposition = new EigenDecompositionSymmetric(middle);
        double[][] v = new double[n][];
        for (int j = 0; j < n; j++) {
            v[j] = decomposition.getEigenvector(j).toArray();
        }
        return v;
    }

    /** The largest proved lower bound of |v'Mv| / |v|^2 over approximate eigenvectors and axes v. */
    static double spread(Interval[][] matrix) {
        double largest = 0;
        for (int i = 0; i < matrix.length; i++) {
            largest = StrictMath.max(largest, matrix[i][i].mig());
        }
        if (matrix.length > 1 && bounded(matrix)) {
            for (double[] v : vectors(matrix)) {
                Interval squared = Vectors.squaredNorm(Vectors.points(v));
                Interval form = Vectors.dot(v, image(matrix, v));
                largest = StrictMath.max(largest, form.divide(squared).mig());
            }
        }
        return largest;
    }

    private static boolean bounded(Interval[][] matrix) {
        for (Interval[] row : matrix) {
            for (Interval entry : row) {
                if (!entry.isBounded()) {
                    return false;
                }
            }
        }
        return true;
    }
}
