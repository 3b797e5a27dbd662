package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A landscape moved to another centre: f(x) = inner(x - by).
 *
 * @param by where the inner landscape's origin goes, components in [-2^20, 2^20]
 * @param inner the landscape that is moved
 */
public record Shifted(List<Double> by, LandscapeSpec inner) implements LandscapeSpec {

    /** Refuses a shift of another length than the inner dimension, and more than 16 levels. */
    public Shifted {
        by = Limits.vector("by", by, MAX_DIMENSION, new Limits(-0x1p20, 0x1p20));
        Limits.requireLength("by", by, inner.dimension());
        LandscapeSpec.requireLevels(inner);
    }

    @Override
    public String family() {
        return "shifted";
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
        return StrictMath.max(LandscapeSpec.largest(by), inner.reach());
    }

    /** Moved coordinates are at most m + |by|, and m counts the latter. */
    @Override
    public double gradientSize(double m) {
        return inner.gradientSize(2 * m);
    }

    @Override
    public Landscape landscape() {
        return new Moved(
                inner.landscape(),
                new Translation(by.stream().mapToDouble(v -> v).toArray()));
    }
}
