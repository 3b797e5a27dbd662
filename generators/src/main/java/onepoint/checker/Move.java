package onepoint.checker;

import java.util.List;
import onepoint.interval.Interval;

/** An isometry through which a landscape is seen. */
sealed interface Move {
    /** Encloses the image of a point. */
    Interval[] apply(Interval[] x);

    /** Encloses S'k for the linear part S. */
    Interval[] back(Interval[] k);

    /** z = x - by. */
    record Shift(List<Double> by) implements Move {
        @Override
        public Interval[] apply(Interval[] x) {
            Interval[] z = new Interval[x.length];
            for (int i = 0; i < z.length; i++) {
                z[i] = x[i].subtract(by.get(i));
            }
            return z;
        }

        @Override
        public Interval[] back(Interval[] k) {
            return k;
        }
    }

    /** The reflection z = (|v|^2 x - 2 (v . x) v) / |v|^2, its own inverse and transpose. */
    record Mirror(List<Double> axis) implements Move {
        @Override
        public Interval[] apply(Interval[] x) {
            double[] v = Vectors.array(axis);
            Interval squared = Vectors.squaredNorm(Vectors.points(v));
            Interval twice = Vectors.dot(v, x).multiply(2);
            Interval[] z = new Interval[x.length];
            for (int i = 0; i < z.length; i++) {
                Interval along = x[i].multiply(squared);
                z[i] = along.subtract(twice.multiply(v[i])).divide(squared);
            }
            return z;
        }

        @Override
        public Interval[] back(Interval[] k) {
            return apply(k);
        }
    }
}
