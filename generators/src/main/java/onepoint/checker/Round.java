package onepoint.checker;

import java.math.BigDecimal;
import onepoint.interval.Interval;

/**
 * The uniform law on the sphere or in the ball of radius rho in R^d. With u = v . w / (|v| rho) the density
 * of u on [-1, 1] is proportional to (1 - u^2)^((m-1)/2), m = d - 2 on the sphere and m = d in the ball
 * (Archimedes: the ball is the shadow of the sphere in two more dimensions).
 *
 * @param power m, at least 0
 * @param radius rho
 */
record Round(int power, double radius) implements Law {
    @Override
    public BigDecimal squaredRadius() {
        return Vectors.squaredNorm(new double[] {radius});
    }

    @Override
    public Interval reach(int i) {
        return Interval.point(radius);
    }

    @Override
    public boolean isotropic() {
        return true;
    }

    @Override
    public Interval cosine(Interval[] v) {
        Interval z = Vectors.squaredNorm(v).sqrt().multiply(radius);
        return new CosineMean(power, 0).of(z);
    }

    /** On a line the ball is an interval. */
    @Override
    public Curve average(Shape shape, Interval[] v) {
        if (power != 1 || v.length != 1) {
            throw new UnknownPart("the average of bumps over a ball or sphere");
        }
        return new Smeared(shape, v[0].multiply(radius).abs());
    }
}
