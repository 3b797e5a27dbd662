package onepoint.certificate;

import onepoint.interval.Interval;

/** A verified test: a symmetric matrix all of whose interval pivots are positive is positive definite. */
final class PositiveDefinite {
    private PositiveDefinite() {}

    /**
     * Whether L D L' elimination in interval arithmetic proves every symmetric matrix in {@code matrix}
     * positive definite.
     *
     * @param matrix a square matrix of enclosures; only its lower triangle is read, and it is not written
     */
    static boolean proves(Interval[][] matrix) {
        int n = matrix.length;
        Interval[][] a = new Interval[n][];
        for (int i = 0; i < n; i++) {
            a[i] = java.util.Arrays.copyOf(matrix[i], i + 1);
        }
        for (int k = 0; k < n; k++) {
            if (!(a[k][k].inf() > 0)) {
                return false;
            }
            for (int i = k + 1; i < n; i++) {
                Interval factor = a[i][k].divide(a[k][k]);
                for (int j = k + 1; j <= i; j++) {
                    a[i][j] = a[i][j].subtract(factor.multiply(a[j][k]));
                }
            }
        }
        return true;
    }

    /** {@code scale * matrix + shift * I}. */
    static Interval[][] affine(double scale, Interval[][] matrix, double shift) {
        Interval[][] out = new Interval[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                Interval entry = matrix[i][j].multiply(scale);
                out[i][j] = i == j ? entry.add(shift) : entry;
            }
        }
        return out;
    }
}
