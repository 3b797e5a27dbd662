package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A regularised empirical loss: f(x) = ridge |x|^2 / 2 + (1/n) sum_i loss(a_i . x, b_i).
 *
 * @param loss what a data point adds
 * @param ridge the weight of |x|^2 / 2, in [0, 2^20]
 * @param points 1 to 64 data points with inputs of the same length d
 */
public record FiniteSum(Loss loss, double ridge, List<Point> points) implements LandscapeSpec {
    /** The largest number of data points. */
    public static final int MAX_POINTS = 64;

    private static final Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** Refuses an empty list, more than 64 points, and inputs of different lengths; -0 becomes 0. */
    public FiniteSum {
        new Limits(0, 0x1p20).require("ridge", ridge);
        ridge += 0.0;
        points = List.copyOf(points);
        new Limits(1, MAX_POINTS).require("points.length", points.size());
        for (int i = 0; i < points.size(); i++) {
            Limits.requireLength(
                    "points[" + i + "].inputs",
                    points.get(i).inputs(),
                    points.get(0).inputs().size());
        }
    }

    /**
     * A data point.
     *
     * @param inputs a, components in [-2^20, 2^20]
     * @param label b, in [-2^20, 2^20]
     */
    public record Point(List<Double> inputs, double label) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Point {
            inputs = Limits.vector("inputs", inputs, MAX_DIMENSION, COORDINATE);
            COORDINATE.require("label", label);
            label += 0.0;
        }

        /**
         * (1 + |b|) / max |a_i|: the slope is a times a function of a . x and b that is at most
         * 1 + |b| + |a . x|, or for one hidden unit 1 + |b|. Inputs that are all zero have no slope to round.
         */
        private double reach() {
            double steepest = LandscapeSpec.largest(inputs);
            return steepest == 0 ? 0 : (1 + StrictMath.abs(label)) / steepest;
        }
    }

    @Override
    public String family() {
        return "finite-sum";
    }

    @Override
    public int dimension() {
        return points.get(0).inputs().size();
    }

    @Override
    public double reach() {
        return points.stream().mapToDouble(Point::reach).max().orElseThrow();
    }

    @Override
    public double gradientSize(double m) {
        double all = LandscapeSpec.sizes(
                points,
                point -> LandscapeSpec.squares(point.inputs()) * loss.steepness(point.label()));
        return m * (ridge + all / points.size());
    }

    @Override
    public EmpiricalLoss landscape() {
        return new EmpiricalLoss(this);
    }
}
