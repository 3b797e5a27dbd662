package onepoint.checker;

import java.math.BigDecimal;
import java.util.List;
import onepoint.interval.Interval;

/**
 * The uniform law on the box with half-widths h_i.
 *
 * @param halfWidths the h_i
 */
record Box(double[] halfWidths) implements Law {
    @Override
    public BigDecimal squaredRadius() {
        return Vectors.squaredNorm(halfWidths);
    }

    @Override
    public Interval reach(int i) {
        return Interval.point(halfWidths[i]);
    }

    /** The product of sin(z_i) / z_i with z_i = v_i h_i; near 0 that lies between 1 - z^2/6 and 1. */
    @Override
    public Interval cosine(Interval[] v) {
        Interval product = Interval.ONE;
        for (int i : Vectors.support(v)) {
            Interval z = v[i].multiply(halfWidths[i]);
            Interval factor = z.contains(0)
                    ? Interval.of(Interval.ONE.subtract(z.sqr().divide(6)).inf(), 1)
                    : z.sin().divide(z);
            product = product.multiply(factor);
        }
        return product;
    }

    @Override
    public Curve average(Shape shape, Interval[] v) {
        List<Integer> support = Vectors.support(v);
        if (support.size() != 1) {
            throw new UnknownPart("the average of bumps over a box that is not along its axes");
        }
        int i = support.get(0);
        return new Smeared(shape, v[i].multiply(halfWidths[i]).abs());
    }
}
