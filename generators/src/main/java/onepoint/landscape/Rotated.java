package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A landscape in other orthonormal coordinates: f(x) = inner(H x) with the reflection
 * H = I - 2 v v' / |v|^2. Reflections keep lengths and angles, and two of them, nested, make any rotation in
 * the plane that their axes span; one short vector turns all coordinates at once and is exact.
 *
 * @param axis v, components in [-2^20, 2^20], one of them at least 2^-20 in modulus
 * @param inner the landscape that is turned
 */
public record Rotated(List<Double> axis, LandscapeSpec inner) implements LandscapeSpec {

    private static final double SHORTEST = 0x1p-20;

    /** Refuses a short axis, one of another length than the inner dimension, and more than 16 levels. */
    public Rotated {
        axis = Limits.vector("axis", axis, MAX_DIMENSION, new Limits(-0x1p20, 0x1p20));
        Limits.requireLength("axis", axis, inner.dimension());
        if (axis.stream().allMatch(v -> StrictMath.abs(v) < SHORTEST)) {
            throw new IllegalArgumentException(
                    "axis: " + axis + " has no component outside (-2^-20, 2^-20)");
        }
        LandscapeSpec.requireLevels(inner);
    }

    @Override
    public String family() {
        return "rotated";
    }

    @Override
    public int levels() {
        return inner.levels() + 1;
    }

    @Override
    public int dimension() {
        return inner.dimension();
    }

    @Override
    public double reach() {
        return inner.reach();
    }

    /** Turned coordinates, and components, may be sqrt(d) times as large. */
    @Override
    public double gradientSize(double m) {
        double turned = StrictMath.sqrt(inner.dimension());
        return turned * inner.gradientSize(turned * m);
    }

    @Override
    public Landscape landscape() {
        return new Moved(
                inner.landscape(),
                new Reflection(axis.stream().mapToDouble(v -> v).toArray()));
    }
}
