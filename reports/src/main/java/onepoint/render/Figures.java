package onepoint.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import onepoint.model.Json;
import onepoint.model.Range;

/** Numbers as a reader wants them: four significant digits, bounds rounded away from the claim they support.
 * A double stands for its shortest decimal, as in the JSON: a gap of 0.02 is printed as 0.02 in either
 * direction. */
final class Figures {
    /** Shown where there is no number. */
    static final String NONE = "\u2013";

    private static final int DIGITS = 4;

    private Figures() {}

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String number(double value) {
        return rounded(value, RoundingMode.HALF_EVEN);
    }

    /** A decimal not above the value. */
    static String below(double value) {
        return rounded(value, RoundingMode.FLOOR);
    }

    /** A decimal not below the value. */
    static String above(double value) {
        return rounded(value, RoundingMode.CEILING);
    }

    /** An interval that contains the range. */
    static String range(Range range) {
        return range.lo() == range.hi()
                ? number(range.lo())
                : "[" + below(range.lo()) + ", " + above(range.hi()) + "]";
    }

    static String range(Optional<Range> range) {
        return range.map(Figures::range).orElse(NONE);
    }

    private static String rounded(double value, RoundingMode mode) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(Json.number(value));
        if (exact.stripTrailingZeros().scale() <= 0 && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        return plain(exact.round(new MathContext(DIGITS, mode)).stripTrailingZeros());
    }

    /** A decimal in full if that is short, else with a power of ten. */
    static String plain(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return decimal.toPlainString();
        }
        BigDecimal mantissa = decimal.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + exponent;
    }
}
