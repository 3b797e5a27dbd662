package onepoint.linear;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * A verified test of positive semidefiniteness: Cholesky's decomposition in double arithmetic with an a
 * priori error bound (J. W. Demmel, "On floating point errors in Cholesky", LAPACK Working Note 14, 1989;
 * S. M. Rump, "Verification of positive definiteness", BIT 46, 2006).
 *
 * <p>Let B be the given matrix of size n and b_ii' = b_ii (1 - s), rounded, the diagonal that is decomposed.
 * When every pivot is positive, R'R = B' + E with |E_ij| at most g / (1 - g) sqrt(b_ii' b_jj'), where
 * g = (n + 1) u / (1 - (n + 1) u), u = 2^-53: each element of R comes from one sum of at most n products, a
 * division or a root, in any order of summation (N. J. Higham, "Accuracy and Stability of Numerical
 * Algorithms", theorem 10.3 and (10.7)). So x'Ex is at most g / (1 - g) (sum |x_i| sqrt(b_ii'))^2, which is
 * at most n g / (1 - g) sum b_ii' x_i^2, and B is positive semidefinite when s is at least n g / (1 - g) and
 * the rounding of b_ii': s = n (n + 3) 2^-52 is, for n up to 2^20. Underflow of a product adds at most
 * 2^-1074 to an entry, that of a quotient 2^-1074 sqrt(b_jj'), which changes the form by at most
 * 2^-1074 sum (n x_i^2 + b_jj' x_j^2) in each of n columns; s covers it when every b_ii is at least 2^-900.
 */
public final class PositiveDefinite {
    private static final double SMALLEST = 0x1p-900;

    private PositiveDefinite() {}

    /**
     * Whether the symmetric matrix is proved positive definite.
     *
     * @param lower its lower triangle, exactly; overwritten
     */
    public static boolean proves(double[][] lower) {
        int n = lower.length;
        double kept = 1 - n * (n + 3.0) * 0x1p-52;
        for (int i = 0; i < n; i++) {
            double[] row = lower[i];
            if (!(row[i] >= SMALLEST)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                row[j] = (row[j] - dot(row, lower[j], j)) / lower[j][j];
            }
            double pivot = row[i] * kept - dot(row, row, i);
            if (!(pivot > 0 && pivot <= Double.MAX_VALUE)) {
                return false;
            }
            row[i] = Math.sqrt(pivot);
        }
        return true;
    }

    /**
     * Whether every symmetric matrix in a box of matrices is proved positive definite: the middles with the
     * row sums of the radii taken off the diagonal are below it, as |x_i x_j| is at most the mean of x_i^2
     * and x_j^2.
     *
     * @param matrix symmetric in its enclosures; only its lower triangle is read
     */
    public static boolean proves(Interval[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][];
        Interval[] taken = new Interval[n];
        Arrays.fill(taken, Interval.ZERO);
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                if (!matrix[i][j].isBounded()) {
                    return false;
                }
                lower[i][j] = matrix[i][j].mid();
                double radius = matrix[i][j].rad();
                taken[i] = taken[i].add(radius);
                taken[j] = i == j ? taken[j] : taken[j].add(radius);
            }
        }
        for (int i = 0; i < n; i++) {
            lower[i][i] = Interval.point(lower[i][i]).subtract(taken[i]).inf();
        }
        return proves(lower);
    }

    /** Four sums at a time: the order of summation is free. */
    private static double dot(double[] x, double[] y, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < length; i++) {
            s0 += x[i] * y[i];
        }
        return s0 + s1 + (s2 + s3);
    }
}
