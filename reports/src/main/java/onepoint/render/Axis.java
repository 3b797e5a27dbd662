package onepoint.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to fractions of a length, and chooses ticks at round numbers. Works for every pair of finite
 * ends: equal ones are set apart, and very large or small ones are scaled before they are subtracted.
 */
final class Axis {
    /** Below this share of its size a range is drawn as constant: its labels would need ten digits. */
    private static final double FLAT = 1e-9;
    /**
     * Beyond these sizes sums of two values, or a fifth of a difference, could leave the range of doubles.
     */
    private static final double LARGE = 1e200;
    /** The decimal exponent of LARGE. */
    private static final int SHIFT = 200;
    /** A tick this share of a step outside an end is on it, but for rounding. */
    private static final double SLACK = 1e-9;
    /** A logarithmic axis shows at most this many decades. */
    private static final double DECADES = 1e12;

    private final boolean logarithmic;
    private final int shift;
    private final double scale;
    private final double lo;
    private final double hi;

    /**
     * A tick.
     *
     * @param fraction where, 0 to 1
     * @param label what to print there
     */
    record Tick(double fraction, String label) {}

    private Axis(boolean logarithmic, int shift, double scale, double lo, double hi) {
        this.logarithmic = logarithmic;
        this.shift = shift;
        this.scale = scale;
        this.lo = lo;
        this.hi = hi;
    }

    /** An axis from {@code lo} to {@code hi} with a margin, as a share of their distance, at both ends. */
    static Axis linear(double lo, double hi, double margin) {
        double size = Math.max(Math.abs(lo), Math.abs(hi));
        int shift = size > LARGE ? SHIFT : size < 1 / LARGE && size > 0 ? -SHIFT : 0;
        double scale = shift == 0 ? 1 : shift > 0 ? 1 / LARGE : LARGE;
        double from = lo * scale;
        double to = hi * scale;
        double flat = size == 0 ? 1 : 0.1 * (size * scale);
        double pad = to - from <= FLAT * (size * scale) ? flat : margin * (to - from);
        return new Axis(false, shift, scale, from - pad, to + pad);
    }

    /**
     * A logarithmic axis that ends at {@code hi > 0} and begins at {@code lo}, or twelve decades below {@code
     * hi}.
     */
    static Axis logarithmic(double lo, double hi) {
        double floor = Math.max(Math.max(lo, hi / DECADES), Double.MIN_NORMAL);
        double from = StrictMath.log10(floor);
        double to = Math.max(StrictMath.log10(Math.max(hi, Double.MIN_NORMAL)), from);
        double pad = to - from < FLAT ? 0.5 : 0.04 * (to - from);
        return new Axis(true, 0, 1, from - pad, to + pad);
    }

    /** Where a value lies, 0 to 1 within the ends; values far outside are brought to -1 or 2. */
    double fraction(double value) {
        double place =
                logarithmic ? StrictMath.log10(Math.max(value, Double.MIN_NORMAL)) : value * scale;
        return Math.min(2, Math.max(-1, (place - lo) / (hi - lo)));
    }

    /** Ticks at round numbers, about {@code wanted} of them. */
    List<Tick> ticks(int wanted) {
        double step = logarithmic
                ? Math.max(1, Math.ceil((hi - lo) / wanted))
                : roundStep((hi - lo) / wanted);
        List<Tick> ticks = new ArrayList<>();
        for (double k = Math.ceil(lo / step - SLACK); k * step <= hi + SLACK * step; k++) {
            double place = k * step;
            ticks.add(new Tick((place - lo) / (hi - lo), label(place, step)));
        }
        return ticks;
    }

    private static double roundStep(double raw) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double lead = raw / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    private String label(double place, double step) {
        if (logarithmic) {
            return Figures.number(StrictMath.pow(10, place));
        }
        double largest = Math.max(Math.abs(lo), Math.abs(hi));
        int digits = 1 + (int) Math.ceil(StrictMath.log10(largest / step));
        if (Math.abs(place) < step / 2) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(place).round(new MathContext(Math.max(digits, 2)));
        return Figures.plain(decimal.scaleByPowerOfTen(shift).stripTrailingZeros());
    }
}
