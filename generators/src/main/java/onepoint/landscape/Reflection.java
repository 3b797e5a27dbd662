package onepoint.landscape;

import onepoint.interval.Interval;
import onepoint.lanes.Columns;

/** The reflection z = x - 2 v (v . x) / |v|^2. */
public final class Reflection implements Isometry {
    private final double[] axis;
    private final double scale;
    private final Interval exactScale;

    Reflection(double[] axis) {
        this.axis = axis.clone();
        double squared = 0;
        Interval enclosed = Interval.ZERO;
        for (double v : axis) {
            squared += v * v;
            enclosed = enclosed.add(Interval.point(v).sqr());
        }
        scale = 2 / squared;
        exactScale = Interval.point(2).divide(enclosed);
    }

    @Override
    public void apply(double[] x, double[] out) {
        System.arraycopy(x, 0, out, 0, x.length);
        turnBack(out);
    }

    @Override
    public void turnBack(double[] v) {
        double dot = 0;
        for (int i = 0; i < axis.length; i++) {
            dot += axis[i] * v[i];
        }
        double factor = scale * dot;
        for (int i = 0; i < axis.length; i++) {
            v[i] -= factor * axis[i];
        }
    }

    @Override
    public void apply(double[][] x, double[][] out, int n) {
        for (int i = 0; i < axis.length; i++) {
            System.arraycopy(x[i], 0, out[i], 0, n);
        }
        turnBack(out, n);
    }

    @Override
    public void turnBack(double[][] v, int n) {
        double[] factor = new double[n];
        for (int i = 0; i < axis.length; i++) {
            Columns.add(axis[i], v[i], factor, n);
        }
        Columns.multiply(scale, factor, factor, n);
        for (int i = 0; i < axis.length; i++) {
            Columns.add(-axis[i], factor, v[i], n);
        }
    }

    @Override
    public Interval[] apply(Interval[] x) {
        return turn(x);
    }

    @Override
    public Interval[] invert(Interval[] z) {
        return turn(z);
    }

    @Override
    public Interval[] turn(Interval[] v) {
        Interval dot = Interval.ZERO;
        for (int i = 0; i < axis.length; i++) {
            dot = dot.add(v[i].multiply(axis[i]));
        }
        Interval factor = exactScale.multiply(dot);
        Interval[] out = new Interval[axis.length];
        for (int i = 0; i < axis.length; i++) {
            out[i] = v[i].subtract(factor.multiply(axis[i]));
        }
        return out;
    }
}
