package onepoint.noise;

import java.util.List;
import onepoint.interval.Limits;

/**
 * Two points of equal mass: w = p or w = -p.
 *
 * @param point p, of length d
 */
public record TwoPoint(List<Double> point) implements LawSpec {
    /** Refuses an empty point and coordinates outside [-2^20, 2^20]. */
    public TwoPoint {
        point = Limits.vector("point", point, MAX_DIMENSION, COORDINATE);
    }

    @Override
    public String law() {
        return "two-point";
    }

    @Override
    public int dimension() {
        return point.size();
    }

    @Override
    public NoiseLaw live() {
        List<Double> mirrored = point.stream().map(p -> 0 - p).toList();
        return new AtomLaw(List.of(
                new FiniteSupport.WeightedPoint(1, point),
                new FiniteSupport.WeightedPoint(1, mirrored)));
    }

    @Override
    public TwoPoint scaled(double factor) {
        return new TwoPoint(point.stream().map(p -> p * factor).toList());
    }
}
