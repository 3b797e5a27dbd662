package onepoint.neural.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a reader wants them, of four significant digits. */
public final class Decimal {
    private static final int DIGITS = 4;

    private Decimal() {}

    /** The nearest one. */
    public static String near(double value) {
        return rounded(value, RoundingMode.HALF_EVEN);
    }

    /** One that is not above the value. */
    public static String below(double value) {
        return rounded(value, RoundingMode.FLOOR);
    }

    /** One that is not below the value. */
    public static String above(double value) {
        return rounded(value, RoundingMode.CEILING);
    }

    private static String rounded(double value, RoundingMode mode) {
        BigDecimal decimal = new BigDecimal(value).round(new MathContext(DIGITS, mode));
        if (decimal.signum() == 0) {
            return "0";
        }
        BigDecimal bare = decimal.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        return exponent >= -4 && exponent < 6 ? bare.toPlainString() : bare.toString();
    }
}
