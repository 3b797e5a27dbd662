package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The average E h(s - k) over k uniform on [-e, e]. Its derivative of order n is the difference of those of
 * h of order n - 1 at s + e and s - e divided by 2 e, and also a mean of the one of order n between them.
 *
 * @param shape h
 * @param half encloses e, positive
 */
record Smeared(Shape shape, Interval half) implements Averaged {
    @Override
    public Interval derivative(int order, Interval s) {
        Interval right = shape.from(order - 1, s.add(half));
        Interval left = shape.from(order - 1, s.subtract(half));
        Interval between = s.add(Interval.of(-half.sup(), half.sup()));
        return right.subtract(left)
                .divide(half.multiply(2))
                .intersection(shape.derivative(order, between))
                .orElseThrow();
    }
}
