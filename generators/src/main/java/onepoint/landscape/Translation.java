package onepoint.landscape;

import onepoint.interval.Interval;

/** The translation z = x - m. */
public final class Translation implements Isometry {
    private final double[] by;

    Translation(double[] by) {
        this.by = by.clone();
    }

    @Override
    public void apply(double[] x, double[] out) {
        for (int i = 0; i < by.length; i++) {
            out[i] = x[i] - by[i];
        }
    }

    @Override
    public void turnBack(double[] v) {
        // a translation turns nothing
    }

    @Override
    public void apply(double[][] x, double[][] out, int n) {
        for (int i = 0; i < by.length; i++) {
            for (int l = 0; l < n; l++) {
                out[i][l] = x[i][l] - by[i];
            }
        }
    }

    @Override
    public void turnBack(double[][] v, int n) {
        // a translation turns nothing
    }

    @Override
    public Interval[] apply(Interval[] x) {
        Interval[] out = new Interval[by.length];
        for (int i = 0; i < by.length; i++) {
            out[i] = x[i].subtract(by[i]);
        }
        return out;
    }

    @Override
    public Interval[] invert(Interval[] z) {
        Interval[] out = new Interval[by.length];
        for (int i = 0; i < by.length; i++) {
            out[i] = z[i].add(by[i]);
        }
        return out;
    }

    @Override
    public Interval[] turn(Interval[] v) {
        return v.clone();
    }
}
