package onepoint.certificate;

import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;

/**
 * The field y -> g(y) of a law that is the same everywhere.
 *
 * @param mean g
 * @param dimension d
 */
record FixedField(MeanGradient mean, int dimension) implements Field {
    @Override
    public Interval[] position(Interval[] z) {
        return z;
    }

    @Override
    public Interval[][] positionSlope(Interval[] z) {
        return Matrices.diagonal(dimension, i -> Interval.ONE);
    }

    @Override
    public Interval[] gradient(Interval[] z) {
        return mean.at(z);
    }

    @Override
    public Optional<Interval[][]> gradientSlope(Interval[] z) {
        return Optional.of(mean.slope(z));
    }

    @Override
    public Interval[] remainder(Interval[] z) {
        return mean.remainder(z);
    }
}
