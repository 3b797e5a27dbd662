package onepoint.interval;

/**
 * sin and cos on intervals. Between its end points a wave takes its extremes where the exact quadrant
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
}
