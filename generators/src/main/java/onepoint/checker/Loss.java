package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The loss of a data point at the prediction s, divided by the number of points, as a function on the line.
 * With v = s - b it is v^2 / 2, log(1 + exp(-v)), sqrt(1 + v^2) - 1 or, with S(s) = s / sqrt(1 + s^2),
 * (S(s) - b)^2 / 2.
 *
 * @param kind which
 * @param label b
 * @param flipped whether it is the function of -s
 * @param count the number of points
 */
record Loss(Kind kind, double label, boolean flipped, int count) implements Shape {
    private static final Interval TWO = Interval.point(2);

    /** The form of a loss. */
    enum Kind {
        SQUARES,
        LOGISTIC,
        ROBUST,
        UNIT
    }

    Loss {
        label += 0.0;
    }

    /** All but the logistic loss of b and -s are the ones of -b and s. */
    @Override
    public Shape mirrored() {
        return kind == Kind.LOGISTIC
                ? new Loss(kind, label, !flipped, count)
                : new Loss(kind, -label, flipped, count);
    }

    @Override
    public Interval value(Interval s) {
        Interval u = flipped ? s.negate() : s;
        Interval v = u.subtract(label);
        Interval value = switch (kind) {
            case SQUARES -> v.sqr().divide(2);
            case LOGISTIC -> v.negate().exp().add(1).log();
            case ROBUST -> v.sqr().add(1).sqrt().subtract(1);
            case UNIT -> Sigmoid.value(u).subtract(label).sqr().divide(2);
        };
        return value.divide(count);
    }

    @Override
    public Interval derivative(int order, Interval s) {
        Interval u = flipped ? s.negate() : s;
        Interval v = u.subtract(label);
        Interval value = switch (kind) {
            case SQUARES -> order == 1 ? v : order == 2 ? Interval.ONE : Interval.ZERO;
            case LOGISTIC -> logistic(order, v);
            case ROBUST -> Sigmoid.derivative(order - 1, v);
            case UNIT -> unit(order, u);
        };
        return (flipped && order != 2 ? value.negate() : value).divide(count);
    }

    /**
     * With e = 1 / (1 + exp v): -e, e (1 - e) and -e (1 - e) (1 - 2 e); the second is even and
     * bell-shaped.
     */
    private static Interval logistic(int order, Interval v) {
        Interval e = v.exp().add(1).recip();
        if (order == 1) {
            return e.negate();
        }
        Interval size = v.abs();
        Interval bell = Interval.of(
                bell(size.sup()).inf(), StrictMath.min(0.25, bell(size.inf()).sup()));
        return order == 2
                ? bell
                : bell.multiply(Interval.ONE.subtract(e.multiply(2))).negate();
    }

    /** 1 / (2 + exp v + exp -v) for v at least 0. */
    private static Interval bell(double v) {
        if (v == Double.POSITIVE_INFINITY) {
            return Interval.ZERO;
        }
        Interval e = Interval.point(v).exp();
        return e.add(e.recip()).add(2).recip();
    }

    /**
     * With w = S(u), S' = (1 - w^2)^(3/2): (w - b) S'; (1 - w^2)^2 p with p = 1 + 3 b w - 4 w^2; and
     * S' (1 - w^2) (-4 w p + (1 - w^2) (3 b - 8 w)).
     */
    private Interval unit(int order, Interval u) {
        Interval w = Sigmoid.value(u);
        Interval slope = Sigmoid.derivative(1, u);
        if (order == 1) {
            return w.subtract(label).multiply(slope);
        }
        Interval b = Interval.point(label);
        Interval bell = u.sqr().add(1).recip();
        Interval shifted = w.subtract(b.multiply(0.375)).sqr().multiply(4);
        Interval p = b.sqr().multiply(0.5625).add(1).subtract(shifted);
        if (order == 2) {
            return bell.sqr().multiply(p);
        }
        Interval tilt = b.multiply(3).subtract(w.multiply(8));
        return slope.multiply(bell)
                .multiply(bell.multiply(tilt).subtract(w.multiply(p).multiply(4)));
    }

    /** What is left of least squares is the constant b; |e| is below 1, |S| too, |w - b| S' below 1 + |b|. */
    @Override
    public Interval slopeBound() {
        Interval size = Interval.point(label).abs();
        Interval bound = switch (kind) {
            case SQUARES -> size;
            case LOGISTIC, ROBUST -> Interval.ONE;
            case UNIT -> size.add(1);
        };
        return bound.divide(count);
    }

    @Override
    public Interval growth() {
        return kind == Kind.SQUARES ? Interval.ONE.divide(count) : Interval.ZERO;
    }

    /** As (1 - w^2)^2 is at most 1, |p| at most 1 + 9 b^2 / 16 from above and 3 + 3 |b| from below. */
    @Override
    public Interval bend() {
        Interval b = Interval.point(label).abs();
        Interval range = switch (kind) {
            case SQUARES -> Interval.ONE;
            case LOGISTIC -> Interval.of(0, 0.25);
            case ROBUST -> Interval.of(0, 1);
            case UNIT ->
                Interval.of(
                        TWO.add(1).add(b.multiply(3)).negate().inf(),
                        b.sqr().multiply(0.5625).add(1).sup());
        };
        return range.divide(count);
    }

    @Override
    public Interval tailBend(double reach) {
        return bend().abs();
    }
}
