package onepoint.certificate;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * A symmetric matrix diag(a) + sum w_j k_j k_j' in doubles, with verified bounds of its extreme eigenvalues.
 *
 * @param lower the lower triangle; not copied
 * @param error a bound of the spectral norm of the difference to the exact matrix
 * @param extremes its extreme eigenvalues, approximately
 */
record Symmetric(double[][] lower, double error, Extremes extremes) {
    private static final int MOST_TRIALS = 10;
    private static final double GROWTH = 8;
    /** How far below an approximate eigenvalue the first trial is, relative to the largest one. */
    private static final double COMPUTED = 0x1p-42;

    private static final double APPROACHED = 0x1p-24;

    Symmetric(double[][] lower, double error) {
        this(lower, error, Extremes.of(lower));
    }

    /**
     * diag(curvatures) + sum weights_j k_j k_j'. An entry is a sum of n + 1 terms, each of three factors: it
     * is off by at most (n + 12) 2^-52 of the sum of their absolute values (a vector may be known to a
     * relative 2^-50), and the spectral norm of the matrix of these sums is at most max |a_i| + sum |w_j|
     * |k_j|^2; underflow adds less than 2^-900.
     */
    static Symmetric of(SlopeForm form, double[] weights) {
        int d = form.dimension();
        double[][] lower = new double[d][];
        double scale = 0;
        for (int i = 0; i < d; i++) {
            lower[i] = new double[i + 1];
            lower[i][i] = form.curvatures().get(i);
            scale = StrictMath.max(scale, StrictMath.abs(lower[i][i]));
        }
        for (int j = 0; j < weights.length; j++) {
            double[] k =
                    form.waves().get(j).vector().stream().mapToDouble(x -> x).toArray();
            for (int i = 0; i < d; i++) {
                double factor = weights[j] * k[i];
                scale += StrictMath.abs(factor * k[i]);
                for (int l = 0; l <= i && factor != 0; l++) {
                    lower[i][l] += factor * k[l];
                }
            }
        }
        return new Symmetric(lower, scale * (weights.length + 6) * 0x1p-50 + 0x1p-900);
    }

    /**
     * Every symmetric matrix in a box of matrices, symmetric in its enclosures: the spectral norm of a
     * difference to the middle is at most the largest row sum of the radii.
     */
    static Symmetric enclosing(Interval[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][];
        Interval error = Interval.ZERO;
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
            Interval row = Interval.ZERO;
            for (int j = 0; j < n; j++) {
                Interval entry = matrix[StrictMath.max(i, j)][StrictMath.min(i, j)];
                row = row.add(Interval.of(0, entry.rad()));
                if (j <= i && entry.isBounded()) {
                    lower[i][j] = entry.mid();
                }
            }
            error = error.max(row);
        }
        return new Symmetric(lower, error.sup());
    }

    /** A number that no eigenvalue of the exact matrix is below; minus infinity when none was found. */
    double least() {
        double size = StrictMath.max(
                StrictMath.abs(extremes.least()), StrictMath.abs(extremes.largest()));
        double n = lower.length;
        double relative = n > Extremes.SMALL ? APPROACHED : COMPUTED;
        double slack = size * StrictMath.max(relative, 4 * n * n * 0x1p-52);
        for (int trial = 0; trial < MOST_TRIALS; trial++, slack *= GROWTH) {
            double candidate = extremes.least() - slack;
            if (PositiveDefinite.proves(shifted(candidate))) {
                double widened = error * (1 + 0x1p-20);
                return Interval.point(candidate)
                        .subtract(Interval.of(0, widened))
                        .inf();
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** A lower bound of the matrix minus {@code shift} I: the diagonal is rounded by more than the error. */
    private double[][] shifted(double shift) {
        double[][] out = new double[lower.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = lower[i].clone();
            double lost = (StrictMath.abs(out[i][i]) + StrictMath.abs(shift)) * 0x1p-51;
            out[i][i] = out[i][i] - shift - lost;
        }
        return out;
    }

    /** An approximate unit eigenvector of the least eigenvalue. */
    double[] leastVector() {
        return extremes.vector().clone();
    }

    /** The matrix with the opposite sign. */
    Symmetric negate() {
        double[][] out = new double[lower.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = Arrays.stream(lower[i]).map(x -> -x).toArray();
        }
        return new Symmetric(out, error);
    }
}
