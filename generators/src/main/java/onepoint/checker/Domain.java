package onepoint.checker;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;

/** The set of states on which the hypotheses are claimed; convex and closed. */
sealed interface Domain permits Domain.Everywhere, Cuboid, Domain.Ball {
    /** The smallest box around it that is easily found. */
    Interval[] around();

    /** Whether no point of a box is inside. */
    boolean misses(Interval[] box);

    /** Whether every point of a box is inside. */
    boolean holds(Interval[] box);

    /** A point inside, the given one when it is; else close to the nearest. */
    double[] nearest(double[] x);

    /**
     * Whether all points within {@code reach} of a box are inside, coordinate by coordinate in a box of the
     * domain, and within {@code length} in a ball.
     */
    boolean keeps(Interval[] y, Interval[] reach, Interval length);

    /** The same of some extreme point of such a set, around each point of the box, being outside. */
    boolean loses(Interval[] y, Interval[] reach, Interval length);

    /**
     * All of R^d.
     *
     * @param dimension d
     */
    record Everywhere(int dimension) implements Domain {
        @Override
        public Interval[] around() {
            Interval[] box = new Interval[dimension];
            Arrays.fill(box, Interval.ENTIRE);
            return box;
        }

        @Override
        public boolean misses(Interval[] box) {
            return false;
        }

        @Override
        public boolean holds(Interval[] box) {
            return true;
        }

        @Override
        public double[] nearest(double[] x) {
            return x;
        }

        @Override
        public boolean keeps(Interval[] y, Interval[] reach, Interval length) {
            return true;
        }

        @Override
        public boolean loses(Interval[] y, Interval[] reach, Interval length) {
            return false;
        }
    }

    /**
     * A ball.
     *
     * @param centre its centre
     * @param radius its radius
     */
    record Ball(List<Double> centre, double radius) implements Domain {
        /** A point is pulled in by this share less than to the boundary, then by twice that, and so on. */
        private static final double LEAST_SHORT = 0x1p-52;

        private static final double MOST_SHORT = 0x1p-30;

        private Interval[] offset(Interval[] x) {
            Interval[] out = new Interval[x.length];
            Arrays.setAll(out, i -> x[i].subtract(centre.get(i)));
            return out;
        }

        private Interval distance(Interval[] x) {
            return Vectors.squaredNorm(offset(x)).sqrt();
        }

        @Override
        public Interval[] around() {
            return centre.stream()
                    .map(c -> Interval.of(-radius, radius).add(c))
                    .toArray(Interval[]::new);
        }

        @Override
        public boolean misses(Interval[] box) {
            return distance(box).inf() > radius;
        }

        /** A point is judged exactly. */
        @Override
        public boolean holds(Interval[] box) {
            if (!Arrays.stream(box).allMatch(Interval::isPoint)) {
                return distance(box).sup() <= radius;
            }
            BigDecimal squared = BigDecimal.ZERO;
            for (int i = 0; i < box.length; i++) {
                BigDecimal x = new BigDecimal(box[i].inf());
                squared = squared.add(x.subtract(new BigDecimal(centre.get(i))).pow(2));
            }
            return squared.compareTo(BoundCheck.square(radius)) <= 0;
        }

        @Override
        public double[] nearest(double[] x) {
            double[] out = x;
            Interval[] offset = offset(Vectors.points(x));
            double share = radius / Vectors.squaredNorm(offset).sqrt().mid();
            for (double by = LEAST_SHORT; !holds(Vectors.points(out)) && by < MOST_SHORT; by *= 2) {
                double factor = share * (1 - by);
                out = new double[x.length];
                for (int i = 0; i < out.length; i++) {
                    out[i] = centre.get(i) + offset[i].mid() * factor;
                }
            }
            return out;
        }

        @Override
        public boolean keeps(Interval[] y, Interval[] reach, Interval length) {
            return distance(y).add(length).sup() <= radius;
        }

        @Override
        public boolean loses(Interval[] y, Interval[] reach, Interval length) {
            return distance(y).add(length).inf() > radius;
        }
    }
}
