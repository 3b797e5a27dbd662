package onepoint.landscape;

import onepoint.interval.Interval;

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
    public Interval value(Interval[] x) {
        return inner.value(isometry.apply(x));
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return isometry.turn(inner.gradient(isometry.apply(x)));
    }
}
