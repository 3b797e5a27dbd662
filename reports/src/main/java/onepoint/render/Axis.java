package onepoint.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** A signed axis is linear within this distance of 0, about, and logarithmic beyond. */
    private static final double CORE = 0.1;
    /** The largest power of ten that a signed axis has a tick at. */
    private static final int LARGEST_POWER = 300;

    private enum Kind {
        LINEAR,
        LOGARITHMIC,
        SIGNED
    }

    private final Kind kind;
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

    private Axis(Kind kind, int shift, double scale, double lo, double hi) {
        this.kind = kind;
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
        return new Axis(Kind.LINEAR, shift, scale, from - pad, to + pad);
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
        return new Axis(Kind.LOGARITHMIC, 0, 1, from - pad, to + pad);
    }

    /** An axis with both signs, for values of very different sizes: places are asinh(value / 0.1). */
    static Axis signed(double lo, double hi) {
        double from = place(lo);
        double to = place(hi);
        double pad = to - from < FLAT ? 0.5 : 0.04 * (to - from);
        return new Axis(Kind.SIGNED, 0, 1, from - pad, to + pad);
    }

    /** Arsinh of value / CORE. */
    private static double place(double value) {
        double size = Math.abs(value);
        double scaled = size / CORE;
        // from 2^28 on the root is the scaled value itself, and for the largest doubles even that
        // overflows
        double place = size > 0x1p28
                ? StrictMath.log(size) + StrictMath.log(2 / CORE)
                : StrictMath.log(scaled + Math.sqrt(scaled * scaled + 1));
        return Math.copySign(place, value);
    }

    /** The kind of the axis and its ends, for the script; empty if values were scaled to draw them. */
    Optional<String> described() {
        return shift == 0
                ? Optional.of(String.format(
                        Locale.ROOT, "%s %s %s", kind.name().toLowerCase(Locale.ROOT), lo, hi))
                : Optional.empty();
    }

    /** Where a value lies, 0 to 1 within the ends; values far outside are brought to -1 or 2. */
    double fraction(double value) {
        double at = switch (kind) {
            case LINEAR -> value * scale;
            case LOGARITHMIC -> StrictMath.log10(Math.max(value, Double.MIN_NORMAL));
            case SIGNED -> place(value);
        };
        return Math.min(2, Math.max(-1, (at - lo) / (hi - lo)));
    }

    /** Ticks at round numbers, about {@code wanted} of them. */
    List<Tick> ticks(int wanted) {
        if (kind == Kind.SIGNED) {
            return powers(wanted);
        }
        double step = kind == Kind.LOGARITHMIC
                ? Math.max(1, Math.ceil((hi - lo) / wanted))
                : roundStep((hi - lo) / wanted);
        List<Tick> ticks = new ArrayList<>();
        for (double k = Math.ceil(lo / step - SLACK); k * step <= hi + SLACK * step; k++) {
            double place = k * step;
            ticks.add(new Tick((place - lo) / (hi - lo), label(place, step)));
        }
        return ticks;
    }

    /** Ticks at 0 and at powers of ten of either sign, as far apart as they need be. */
    private List<Tick> powers(int wanted) {
        double decades = (hi - lo) / StrictMath.log(10);
        int stride = Math.max(1, (int) Math.ceil(decades / wanted));
        List<Tick> ticks = new ArrayList<>();
        for (int sign = -1; sign <= 1; sign++) {
            for (int power = -1; power <= (sign == 0 ? -1 : LARGEST_POWER); power += stride) {
                double value = sign * StrictMath.pow(10, power);
                double fraction = (place(value) - lo) / (hi - lo);
                if (fraction >= 0 && fraction <= 1) {
                    ticks.add(new Tick(fraction, Figures.number(value)));
                }
            }
        }
        return ticks;
    }

    private static double roundStep(double raw) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double lead = raw / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    private String label(double place, double step) {
        if (kind == Kind.LOGARITHMIC) {
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
