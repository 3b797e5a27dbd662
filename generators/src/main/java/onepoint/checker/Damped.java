package onepoint.checker;

import onepoint.interval.Interval;

/**
 * A ripple h averaged over noise: E h(s - k) = C h(s) - S h'(s) with C = E cos k and S = E sin k, by
 * cos(s + p - k) = cos(s + p) cos k + sin(s + p) sin k.
 *
 * @param ripple h
 * @param cosine encloses C
 * @param sine encloses S
 */
record Damped(Ripple ripple, Interval cosine, Interval sine) implements Curve {
    @Override
    public Interval derivative(int order, Interval s) {
        Interval kept = ripple.derivative(order, s).multiply(cosine);
        if (sine.equals(Interval.ZERO)) {
            return kept;
        }
        Interval next = order == 3 ? ripple.value(s) : ripple.derivative(order + 1, s);
        return kept.subtract(next.multiply(sine));
    }

    @Override
    public Interval slopeBound() {
        return ripple.slopeBound().multiply(cosine.abs().add(sine.abs()));
    }

    @Override
    public Interval bend() {
        double most = slopeBound().sup();
        return Interval.of(-most, most);
    }

    @Override
    public Interval tailBend(double reach) {
        return slopeBound();
    }

    /** Without phase and sine, (h'(t) - h'(0)) / t = -A C sin(t) / t. */
    @Override
    public Interval chord() {
        if (ripple.phase() != 0 || !sine.equals(Interval.ZERO)) {
            return bend();
        }
        return Interval.ENTIRE.sinc().multiply(cosine).multiply(-ripple.amplitude());
    }
}
