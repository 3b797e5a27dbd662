package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A landscape in other orthonormal coordinates: f(x) = inner(H x) with the reflection H = I - 2 v v' / |v|^2. Reflections
 * keep lengths and angles, and two of them, nested, make any rotation in the plane that their axes span; one short vector
 * turns all coordinates at once and is exact.
 *
 * @param axis v, not zero, components in [-2^20, 2^20]
 * @param inner the landscape that is turned
 */
public record Rotated(List<Double> axis, LandscapeSpec inner) implements LandscapeSpec {

    /** Refuses a zero axis and one of another length than the inner dimension. */
    public Rotated {
        axis = Limits.vector("axis", axis, MAX_DIMENSION, new Limits(-0x1p20, 0x1p20));
        Limits.requireLength("axis", axis, inner.dimension());
        if (axis.stream().allMatch(v -> v == 0)) {
            throw new IllegalArgumentException("axis: " + axis + " is the zero vector, which reflects nothing");
        }
    }

    @Override
    public String family() {
        return "rotated";
    }

    @Override
    public int dimension() {
        return inner.dimension();
    }

    @Override
    public Landscape landscape() {
        return new Moved(
                inner.landscape(),
                new Reflection(axis.stream().mapToDouble(v -> v).toArray()));
    }
}
