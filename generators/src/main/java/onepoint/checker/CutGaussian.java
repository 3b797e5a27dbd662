package onepoint.checker;

import java.math.BigDecimal;
import onepoint.interval.Interval;

/**
 * Independent Gaussian coordinates with standard deviation s, each cut to [-t s, t s] and normalised.
 *
 * @param dimension d
 * @param deviation s
 * @param cut t
 */
record CutGaussian(int dimension, double deviation, double cut) implements Law {
    @Override
    public BigDecimal squaredRadius() {
        BigDecimal reach = new BigDecimal(deviation).multiply(new BigDecimal(cut));
        return reach.multiply(reach).multiply(BigDecimal.valueOf(dimension));
    }

    @Override
    public Interval reach(int i) {
        return Interval.point(deviation).multiply(cut);
    }

    @Override
    public Interval cosine(Interval[] v) {
        CosineMean mean = new CosineMean(1, cut);
        Interval product = Interval.ONE;
        for (int i : Vectors.support(v)) {
            product = product.multiply(mean.of(v[i].multiply(deviation).multiply(cut)));
        }
        return product;
    }

    @Override
    public Curve average(Shape shape, Interval[] v) {
        throw new UnknownPart("the average of bumps over a truncated Gaussian");
    }
}
