package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A quadratic with Gaussian hills and wells in two or more dimensions, whose saddles and plateaus lie between
 * them: f(x) = sum_i a_i x_i^2 / 2 + sum_j h_j exp(-|x - c_j|^2 / (2 w_j^2)). On the line these are
 * {@link Bumps}.
 *
 * @param curvatures the a_i, each in [2^-20, 2^20]; their number is the dimension d, at least 2
 * @param hills the hills (positive height) and wells (negative height)
 */
public record Hills(List<Double> curvatures, List<Hill> hills) implements LandscapeSpec {
    private static final int MAX_HILLS = 1000;
    private static final Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** Refuses fewer than two curvatures, more than 1000 hills, and a centre of another length than d. */
    public Hills {
        curvatures = Limits.vector("curvatures", curvatures, MAX_DIMENSION, Quadratic.CURVATURE);
        new Limits(2, MAX_DIMENSION).require("curvatures.length", curvatures.size());
        hills = List.copyOf(hills);
        new Limits(0, MAX_HILLS).require("hills.length", hills.size());
        for (int j = 0; j < hills.size(); j++) {
            Limits.requireLength(
                    "hills[" + j + "].centre", hills.get(j).centre(), curvatures.size());
        }
    }

    /**
     * One hill h exp(-|x - c|^2 / (2 w^2)).
     *
     * @param centre c, components in [-2^20, 2^20]
     * @param width w, in [2^-20, 2^20]
     * @param height h, in [-2^20, 2^20]; negative for a well
     */
    public record Hill(List<Double> centre, double width, double height) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Hill {
            centre = Limits.vector("centre", centre, MAX_DIMENSION, COORDINATE);
            new Limits(0x1p-20, 0x1p20).require("width", width);
            COORDINATE.require("height", height);
            height += 0.0;
        }

        private double steepness() {
            return StrictMath.abs(height) / (width * width);
        }
    }

    @Override
    public String family() {
        return "hills";
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    /**
     * The farthest coordinate of a centre: the slope of h exp(-|x-c|^2 / (2 w^2)) is at most |h| |x-c| / w^2,
     * rounded by less than 2^-48 of that ({@link onepoint.lanes.Exponential} included), and |x-c| at most
     * twice what reaches as far.
     */
    @Override
    public double reach() {
        return hills.stream()
                .mapToDouble(hill -> LandscapeSpec.largest(hill.centre()))
                .max()
                .orElse(0);
    }

    @Override
    public double gradientSize(double m) {
        return m
                * (LandscapeSpec.largest(curvatures) + LandscapeSpec.sizes(hills, Hill::steepness));
    }

    @Override
    public Landscape landscape() {
        return new HillSum(this);
    }
}
