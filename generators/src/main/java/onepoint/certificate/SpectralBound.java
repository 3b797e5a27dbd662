package onepoint.certificate;

import onepoint.interval.Interval;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Verified bounds of the extreme eigenvalues of a symmetric matrix of enclosures. */
final class SpectralBound {
    private static final int MOST_TRIALS = 40;
    private static final double FIRST_SLACK = 0x1p-40;

    private SpectralBound() {}

    /**
     * A number that no eigenvalue of a matrix in {@code matrix} is below; minus infinity when none was found.
     */
    static double least(Interval[][] matrix) {
        double[] values = decompose(matrix).getEigenvalues();
        double scale = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values) {
            scale = StrictMath.max(scale, StrictMath.abs(value));
            smallest = StrictMath.min(smallest, value);
        }
        double slack = scale * FIRST_SLACK;
        for (int trial = 0; trial < MOST_TRIALS; trial++, slack *= 2) {
            double candidate = smallest - slack;
            if (PositiveDefinite.proves(PositiveDefinite.affine(1, matrix, -candidate))) {
                return candidate;
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** A number that no eigenvalue of a matrix in {@code matrix} is above; infinity when none was found. */
    static double largest(Interval[][] matrix) {
        return -least(PositiveDefinite.affine(-1, matrix, 0));
    }

    /** An approximate unit eigenvector of the smallest eigenvalue of the middle matrix. */
    static double[] leastVector(Interval[][] matrix) {
        EigenDecompositionSymmetric decomposition = decompose(matrix);
        double[] values = decomposition.getEigenvalues();
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] < values[best] ? i : best;
        }
        return decomposition.getEigenvector(best).toArray();
    }

    private static EigenDecompositionSymmetric decompose(Interval[][] matrix) {
        RealMatrix middle = MatrixUtils.createRealMatrix(matrix.length, matrix.length);
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                middle.setEntry(i, j, matrix[i][j].mid());
            }
        }
        return new EigenDecompositionSymmetric(middle);
    }
}
