package onepoint.linear;

import java.util.Arrays;
import onepoint.interval.Interval;

/** A symmetric matrix in doubles, close to an exact one, with verified bounds of its extreme eigenvalues. */
public final class Symmetric {
    private static final int MOST_TRIALS = 10;
    private static final double GROWTH = 8;
    /** How far below an approximate eigenvalue the first trial is, relative to the largest one. */
    private static final double COMPUTED = 0x1p-42;

    private static final double APPROACHED = 0x1p-24;

    private final double[][] lower;
    private final double error;
    private final Extremes extremes;

    /**
     * A matrix with its approximate extreme eigenvalues.
     *
     * @param lower the lower triangle; copied
     * @param error a bound of the spectral norm of the difference to the exact matrix
     */
    public Symmetric(double[][] lower, double error) {
        this.lower = Arrays.stream(lower).map(double[]::clone).toArray(double[][]::new);
        this.error = error;
        extremes = Extremes.of(this.lower);
    }

    /**
     * Every symmetric matrix in a box of matrices, symmetric in its enclosures: the spectral norm of a
     * difference to the middle is at most the largest row sum of the radii.
     */
    public static Symmetric enclosing(Interval[][] matrix) {
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
    public double least() {
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
    public double[] leastVector() {
        return extremes.vector().clone();
    }

    /** The matrix with the opposite sign. */
    public Symmetric negate() {
        double[][] out = new double[lower.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = Arrays.stream(lower[i]).map(x -> -x).toArray();
        }
        return new Symmetric(out, error);
    }
}
