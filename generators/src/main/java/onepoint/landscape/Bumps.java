package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A one-dimensional quadratic with Gaussian bumps and wells:
 * f(x) = a x^2 / 2 + sum_j h_j exp(-(x - c_j)^2 / (2 w_j^2)). Narrow ones make a spiky landscape, wide ones
 * a wide well.
 *
 * @param curvature a, in [2^-20, 2^20]
 * @param bumps the bumps (positive height) and wells (negative height)
 */
public record Bumps(double curvature, List<Bump> bumps) implements LandscapeSpec {
    private static final int MAX_BUMPS = 1000;
    private static final Limits COORDINATE = new Limits(-0x1p20, 0x1p20);
    private static final Limits WIDTH = new Limits(0x1p-20, 0x1p20);

    /** Refuses a curvature outside its range and more than 1000 bumps. */
    public Bumps {
        Quadratic.CURVATURE.require("curvature", curvature);
        bumps = List.copyOf(bumps);
        new Limits(0, MAX_BUMPS).require("bumps.length", bumps.size());
    }

    /**
     * One bump h exp(-(x - c)^2 / (2 w^2)).
     *
     * @param centre c, in [-2^20, 2^20]
     * @param width w, in [2^-20, 2^20]
     * @param height h, in [-2^20, 2^20]; negative for a well
     */
    public record Bump(double centre, double width, double height) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Bump {
            COORDINATE.require("centre", centre);
            WIDTH.require("width", width);
            COORDINATE.require("height", height);
            centre += 0.0;
            height += 0.0;
        }

        private double steepness() {
            return StrictMath.abs(height) / (width * width);
        }
    }

    @Override
    public String family() {
        return "bumps";
    }

    @Override
    public int dimension() {
        return 1;
    }

    /** The farthest centre, as for {@link Hills#reach}. */
    @Override
    public double reach() {
        return bumps.stream().mapToDouble(b -> StrictMath.abs(b.centre())).max().orElse(0);
    }

    @Override
    public double gradientSize(double m) {
        return m * (curvature + LandscapeSpec.sizes(bumps, Bump::steepness));
    }

    @Override
    public Landscape landscape() {
        return new SeparableSum(List.of(profile()));
    }

    /** The same function as a profile. */
    Profile profile() {
        return new Profile(
                curvature,
                bumps.stream()
                        .map(b -> (Term) new BumpTerm(b.centre(), b.width(), b.height()))
                        .toList());
    }
}
