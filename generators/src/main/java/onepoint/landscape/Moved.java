package onepoint.landscape;

import java.util.Arrays;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;

/**
 * A landscape seen through an isometry: f(x) = inner(isometry(x)).
 *
 * @param inner the landscape that is moved
 * @param isometry the map from the coordinates of f to those of the inner landscape
 */
public record Moved(Landscape inner, Isometry isometry) implements Landscape {
    @Override
    public int dimension() {
        return inner.dimension();
    }

    @Override
    public double value(double[] x) {
        double[] z = new double[x.length];
        isometry.apply(x, z);
        return inner.value(z);
    }

    @Override
    public void gradient(double[] x, double[] out) {
        double[] z = new double[x.length];
        isometry.apply(x, z);
        inner.gradient(z, out);
        isometry.turnBack(out);
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        double[][] z = new double[x.length][n];
        isometry.apply(x, z, n);
        inner.gradients(z, out, n);
        isometry.turnBack(out, n);
    }

    @Override
    public Interval value(Interval[] x) {
        return inner.value(isometry.apply(x));
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return isometry.turn(inner.gradient(isometry.apply(x)));
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        return turned(inner.hessian(isometry.apply(x)));
    }

    @Override
    public Interval[][] growth() {
        return turned(inner.growth());
    }

    /** S A S for the linear part S of the isometry. */
    private Interval[][] turned(Interval[][] matrix) {
        return Matrices.transpose(rowsTurned(Matrices.transpose(rowsTurned(matrix))));
    }

    private Interval[][] rowsTurned(Interval[][] matrix) {
        return Arrays.stream(matrix).map(isometry::turn).toArray(Interval[][]::new);
    }

    /** With z = S (x - m): S (A z + p(z)) - S A S x = S (p(z) - A S m), and - S m is the image of 0. */
    @Override
    public Interval[] remainder(Interval[] x) {
        Interval[] zero = new Interval[x.length];
        Arrays.fill(zero, Interval.ZERO);
        Interval[] constant = Matrices.multiply(inner.growth(), isometry.apply(zero));
        Interval[] rest = inner.remainder(isometry.apply(x));
        Arrays.setAll(rest, i -> rest[i].add(constant[i]));
        return isometry.turn(rest);
    }

    /** As the inner landscape about the image of the point, when that is a point of doubles exactly. */
    @Override
    public boolean evenAbout(double[] point) {
        Interval[] image = isometry.apply(
                Arrays.stream(point).mapToObj(Interval::point).toArray(Interval[]::new));
        return Arrays.stream(image).allMatch(Interval::isPoint)
                && inner.evenAbout(
                        Arrays.stream(image).mapToDouble(Interval::inf).toArray());
    }

    @Override
    public boolean affineGradient() {
        return inner.affineGradient();
    }
}
