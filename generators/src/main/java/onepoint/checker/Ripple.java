package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The ripple A cos(s + p).
 *
 * @param amplitude A
 * @param phase p
 */
record Ripple(double amplitude, double phase) implements Shape {
    Ripple {
        amplitude += 0.0;
        phase += 0.0;
    }

    @Override
    public Shape mirrored() {
        return new Ripple(amplitude, -phase);
    }

    @Override
    public Interval value(Interval s) {
        return s.add(phase).cos().multiply(amplitude);
    }

    @Override
    public Interval derivative(int order, Interval s) {
        return switch (order) {
            case 1 -> s.add(phase).sin().multiply(-amplitude);
            case 2 -> value(s).negate();
            default -> s.add(phase).sin().multiply(amplitude);
        };
    }

    @Override
    public Interval slopeBound() {
        return Interval.point(amplitude).abs();
    }

    @Override
    public Interval bend() {
        return Interval.of(-1, 1).multiply(amplitude);
    }

    @Override
    public Interval tailBend(double reach) {
        return slopeBound();
    }
}
