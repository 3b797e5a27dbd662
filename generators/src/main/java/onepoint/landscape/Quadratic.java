package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * The convex quadratic f(x) = sum_i a_i x_i^2 / 2.
 *
 * @param curvatures the a_i, each in [2^-20, 2^20]; their number is the dimension
 */
public record Quadratic(List<Double> curvatures) implements LandscapeSpec {
    static final Limits CURVATURE = new Limits(0x1p-20, 0x1p20);

    /** Refuses an empty list and a curvature outside its range. */
    public Quadratic {
        curvatures = Limits.vector("curvatures", curvatures, MAX_DIMENSION, CURVATURE);
    }

    @Override
    public String family() {
        return "quadratic";
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    @Override
    public double reach() {
        return 0;
    }

    @Override
    public double gradientSize(double m) {
        return m * LandscapeSpec.largest(curvatures);
    }

    @Override
    public Landscape landscape() {
        return new SeparableSum(
                curvatures.stream().map(a -> new Profile(a, List.of())).toList());
    }
}
