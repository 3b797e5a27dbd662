package onepoint.setting;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.LandscapeSpec;

/** The point x* that runs are to reach. */
public sealed interface Target {
    /** Coordinates of targets. */
    Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** The doubles that stand for x* in runs. */
    List<Double> at();

    /** How it is given: exact, root or excluded. */
    String kind();

    /** Encloses x*. */
    default Interval[] enclosure() {
        return at().stream().map(Interval::point).toArray(Interval[]::new);
    }

    /**
     * This very point.
     *
     * @param at its coordinates, in [-2^20, 2^20]
     */
    record Exact(List<Double> at) implements Target {
        /** Refuses coordinates out of range; -0 becomes 0. */
        public Exact {
            at = Limits.vector("target", at, LandscapeSpec.MAX_DIMENSION, COORDINATE);
        }

        @Override
        public String kind() {
            return "exact";
        }
    }

    /**
     * The zero of the averaged gradient within 2^-40 max(1, |at_i|) of each coordinate; that there is exactly
     * one is for a certificate to prove. Where the law of w depends on the state x, it is the y of the state
     * at which the gradient averages to 0.
     *
     * @param at close to the zero, coordinates in [-2^20, 2^20]
     */
    record Root(List<Double> at) implements Target {
        private static final double NEAR = 0x1p-40;

        /** Refuses coordinates out of range; -0 becomes 0. */
        public Root {
            at = Limits.vector("root", at, LandscapeSpec.MAX_DIMENSION, COORDINATE);
        }

        @Override
        public String kind() {
            return "root";
        }

        @Override
        public Interval[] enclosure() {
            return at.stream().map(Root::around).toArray(Interval[]::new);
        }

        private static Interval around(double x) {
            double reach = StrictMath.max(1, StrictMath.abs(x)) * NEAR;
            return Interval.point(x).add(Interval.of(-reach, reach));
        }
    }

    /**
     * This very point, where one-point convexity is only asked for outside a ball around it. That is less
     * than Assumption 1.
     *
     * @param at its coordinates, in [-2^20, 2^20]
     * @param excluded the radius of the open ball that is left out, in [2^-20, 2^20]
     */
    record Excluding(List<Double> at, double excluded) implements Target {
        /** Refuses numbers out of range; -0 becomes 0. */
        public Excluding {
            at = Limits.vector("at", at, LandscapeSpec.MAX_DIMENSION, COORDINATE);
            new Limits(0x1p-20, 0x1p20).require("excluded", excluded);
        }

        @Override
        public String kind() {
            return "excluded";
        }
    }
}
