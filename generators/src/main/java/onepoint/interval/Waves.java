package onepoint.interval;

/**
 * sin, cos and sinc on intervals. Between its end points a wave takes its extremes where the exact quadrant
 * counter passes a crest or a trough; elsewhere it is monotone, so the end points decide.
 */
final class Waves {

    /**
     * Below this |x| the double next to x towards zero is not above |sin x|: x - sin x &lt; x^3/6 &lt;
     * 2^-53 x.
     */
    private static final double TINY = 0x1p-26;

    /**
     * A width from which a whole period is inside, above 2 pi = 6.28318.. ({@code echo '8*a(1)' | bc -l}).
     */
    private static final double PERIOD = 6.2832;

    /** Below pi = 3.14159.. ({@code echo '4*a(1)' | bc -l}): up to there sinc decreases in |x|. */
    private static final double BELOW_PI = 3.1415;

    /**
     * Below the least value of sinc, -0.217233628211.. (mpmath:
     * {@code x = findroot(lambda t: tan(t)-t, 4.49); sin(x)/x}).
     */
    private static final double LEAST_SINC = -0.2172337;

    private static final Interval RANGE = new Interval(-1, 1);

    private Waves() {}

    static Interval sin(Interval x) {
        return wave(x.inf(), x.sup(), 0);
    }

    static Interval cos(Interval x) {
        return wave(x.inf(), x.sup(), 1);
    }

    private static Interval wave(double inf, double sup, int shift) {
        if (!(sup - inf < PERIOD)) {
            return RANGE;
        }
        Angle first = Angle.of(inf);
        if (inf == sup) {
            Twofold value = value(inf, first, shift);
            return new Interval(Math.max(-1, value.down()), Math.min(1, value.up()));
        }
        Angle last = Angle.of(sup);
        boolean crest = false;
        boolean trough = false;
        int passed = (last.quadrant() - first.quadrant()) & 7;
        for (int i = 1; i <= passed; i++) {
            int turn = (first.quadrant() + i + shift) & 3;
            crest |= turn == 1;
            trough |= turn == 3;
        }
        if (crest && trough) {
            return RANGE;
        }
        Twofold a = value(inf, first, shift);
        Twofold b = value(sup, last, shift);
        double low = trough ? -1 : Math.max(-1, Math.min(a.down(), b.down()));
        double high = crest ? 1 : Math.min(1, Math.max(a.up(), b.up()));
        return new Interval(low, high);
    }

    /**
     * The tiny arguments are kept from the kernels because an error term relative to them would underflow.
     */
    private static Twofold value(double x, Angle angle, int shift) {
        if (Math.abs(x) < TINY) {
            if (shift == 1) {
                return x == 0 ? new Twofold(1, 0, 0) : new Twofold(1, -Double.MIN_VALUE, 0);
            }
            return new Twofold(x, x == 0 ? 0 : -Math.signum(x) * Double.MIN_VALUE, 0);
        }
        return Trigonometry.enclose(angle, shift, Trigonometry.RELATIVE_ERROR);
    }

    /** sin(x)/x, even, 1 at zero, decreasing in |x| up to its first minimum beyond pi. */
    static Interval sinc(Interval x) {
        double near = x.mig();
        double far = x.mag();
        if (far <= BELOW_PI) {
            return new Interval(sincAt(far).inf(), sincAt(near).sup());
        }
        double low = Math.max(LEAST_SINC, Rounding.divideDown(-1, far > near && near < 1 ? 1 : near));
        double high = near < 1 ? 1 : Rounding.divideUp(1, near);
        if (near < 1) {
            return new Interval(low, high);
        }
        Interval quotient = wave(near, far, 0).divide(new Interval(near, far));
        return new Interval(Math.max(low, quotient.inf()), Math.min(high, quotient.sup()));
    }

    /** For |x| below 2^-26, 1 - x^2/6 is above the neighbour of 1. */
    private static Interval sincAt(double x) {
        if (x < TINY) {
            return new Interval(x == 0 ? 1 : Math.nextDown(1.0), 1);
        }
        Interval sine = wave(x, x, 0);
        return new Interval(Rounding.divideDown(sine.inf(), x), Math.min(1, Rounding.divideUp(sine.sup(), x)));
    }
}
