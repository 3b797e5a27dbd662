package onepoint.landscape;

import onepoint.interval.Interval;
import onepoint.lanes.Columns;

/**
 * A differentiable function f: R^d -> R with its gradient, in doubles for trials and in intervals for proofs.
 *
 * <p>The double methods use {@link onepoint.lanes} and {@link StrictMath} only, so that they give the same
 * bits on every platform. Implementations are immutable and safe to share between threads.
 */
public interface Landscape {
    /** The dimension d. */
    int dimension();

    /** f(x), within a few units in the last place of its largest term; {@code x} has length d. */
    double value(double[] x);

    /** Writes grad f(x) to {@code out}; both have length d and must not be the same array. */
    void gradient(double[] x, double[] out);

    /**
     * Gradients in n lanes at once: coordinate i of the point in lane l is {@code x[i][l]}, its gradient the
     * same, bit for bit, as that of {@link #gradient(double[], double[])}. No array of {@code out} is one of
     * {@code x}.
     */
    default void gradients(double[][] x, double[][] out, int n) {
        double[] point = new double[x.length];
        double[] gradient = new double[x.length];
        for (int l = 0; l < n; l++) {
            Columns.read(x, l, point);
            gradient(point, gradient);
            Columns.write(gradient, out, l);
        }
    }

    /** An enclosure of f over the box {@code x} of length d. */
    Interval value(Interval[] x);

    /** Enclosures of the components of grad f over the box {@code x} of length d. */
    Interval[] gradient(Interval[] x);

    /**
     * Enclosures of the second derivatives of f over the box {@code x} of length d, which may be unbounded.
     */
    Interval[][] hessian(Interval[] x);

    /**
     * Encloses a symmetric matrix A, the growth of the gradient: grad f(x) - A x is bounded on R^d, or A is
     * zero.
     */
    Interval[][] growth();

    /**
     * Encloses grad f(x) - A x over the box {@code x}, which may be unbounded, with the A of
     * {@link #growth()}.
     */
    Interval[] remainder(Interval[] x);

    /**
     * Whether the data shows that f(m + e) = f(m - e) exactly for the point m of length d and every e in R^d;
     * false says nothing.
     */
    default boolean evenAbout(double[] point) {
        return false;
    }

    /** Whether the data shows that grad f(x) = A x + a constant. */
    default boolean affineGradient() {
        return false;
    }
}
