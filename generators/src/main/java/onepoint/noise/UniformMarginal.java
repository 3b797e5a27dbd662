package onepoint.noise;

import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * The uniform law on [-h, h]: E cos(k u) = sinc(k h), and the average of a derivative is a difference
 * quotient.
 *
 * @param halfWidth h
 */
record UniformMarginal(double halfWidth) implements Marginal {
    private static final int CELLS = 512;
    /** The parameter of {@link RadialMarginal} for the ball in one dimension, d + 2. */
    private static final int BALL = 3;

    @Override
    public Interval cosine(Interval k) {
        return k.multiply(halfWidth).sinc();
    }

    @Override
    public Interval sine(Interval k) {
        return Interval.ZERO;
    }

    /**
     * (sinc(k h) - cos(k h)) / k; for small k h by the series of the ball in one dimension, where that would
     * cancel.
     */
    @Override
    public Interval sineMoment(Interval k) {
        Interval angle = k.multiply(halfWidth);
        return angle.mig() >= 1
                ? angle.sinc().subtract(angle.cos()).divide(k)
                : new RadialMarginal(BALL, halfWidth).sineMoment(k);
    }

    @Override
    public Interval secondMoment() {
        return Interval.point(halfWidth).sqr().divide(3);
    }

    @Override
    public boolean symmetric() {
        return true;
    }

    @Override
    public double bound() {
        return halfWidth;
    }

    /**
     * E h^(n)(y - s u) = (h^(n-1)(y + s h) - h^(n-1)(y - s h)) / (2 s h), and a mean of h^(n) over that
     * interval.
     */
    @Override
    public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
        Interval reach = Interval.point(step).multiply(halfWidth);
        Interval upper = h.at(order - 1, y.add(reach));
        Interval lower = h.at(order - 1, y.subtract(reach));
        Interval quotient = upper.subtract(lower).divide(reach.multiply(2));
        Interval mean = h.at(order, y.add(Interval.of(-reach.sup(), reach.sup())));
        return quotient.intersection(mean);
    }

    @Override
    public Optional<Interval> expectation(UnaryOperator<Interval> q) {
        Interval sum = Interval.ZERO;
        Interval width = Interval.point(halfWidth).multiply(2).divide(CELLS);
        for (int i = 0; i < CELLS; i++) {
            Interval left = width.multiply(i).subtract(halfWidth);
            sum = sum.add(q.apply(left.hull(left.add(width))));
        }
        return Optional.of(sum.divide(CELLS));
    }
}
