package onepoint.setting;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.LandscapeSpec;

/** The set D of states x on which the hypotheses are to hold. */
public sealed interface Domain {
    /** Coordinates of bounded domains. */
    Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** Refuses a domain of another dimension than the landscape's. */
    void requireDimension(int dimension);

    /** What it is called in a spec: everywhere, box or ball. */
    String shape();

    /** The smallest box around it; {@code dimension} is that of the landscape. */
    Interval[] box(int dimension);

    /** All of R^d. */
    record Everywhere() implements Domain {
        @Override
        public String shape() {
            return "everywhere";
        }

        @Override
        public void requireDimension(int dimension) {
            // every dimension fits
        }

        @Override
        public Interval[] box(int dimension) {
            Interval[] box = new Interval[dimension];
            Arrays.fill(box, Interval.ENTIRE);
            return box;
        }
    }

    /**
     * The closed box of all x with x_i from lower_i to upper_i.
     *
     * @param lower the lower corner, coordinates in [-2^20, 2^20]
     * @param upper the upper corner, each coordinate above that of the lower one
     */
    record Box(List<Double> lower, List<Double> upper) implements Domain {
        /** Refuses corners of different lengths, out of range or not in order. */
        public Box {
            lower = Limits.vector("lower", lower, LandscapeSpec.MAX_DIMENSION, COORDINATE);
            upper = Limits.vector("upper", upper, LandscapeSpec.MAX_DIMENSION, COORDINATE);
            Limits.requireLength("upper", upper, lower.size());
            for (int i = 0; i < lower.size(); i++) {
                if (!(lower.get(i) < upper.get(i))) {
                    throw new IllegalArgumentException("upper[" + i + "]: " + upper.get(i)
                            + " is not above " + lower.get(i) + ", the lower end");
                }
            }
        }

        @Override
        public String shape() {
            return "box";
        }

        @Override
        public void requireDimension(int dimension) {
            Limits.requireLength("domain.lower", lower, dimension);
        }

        @Override
        public Interval[] box(int dimension) {
            Interval[] box = new Interval[dimension];
            Arrays.setAll(box, i -> Interval.of(lower.get(i), upper.get(i)));
            return box;
        }
    }

    /**
     * The closed ball around a point.
     *
     * @param centre its centre, coordinates in [-2^20, 2^20]
     * @param radius its radius, in [2^-20, 2^20]
     */
    record Ball(List<Double> centre, double radius) implements Domain {
        /** Refuses numbers outside their ranges. */
        public Ball {
            centre = Limits.vector("centre", centre, LandscapeSpec.MAX_DIMENSION, COORDINATE);
            new Limits(0x1p-20, 0x1p20).require("radius", radius);
        }

        @Override
        public String shape() {
            return "ball";
        }

        @Override
        public void requireDimension(int dimension) {
            Limits.requireLength("domain.centre", centre, dimension);
        }

        @Override
        public Interval[] box(int dimension) {
            Interval[] box = new Interval[dimension];
            Interval reach = Interval.of(-radius, radius);
            Arrays.setAll(box, i -> reach.add(centre.get(i)));
            return box;
        }
    }
}
