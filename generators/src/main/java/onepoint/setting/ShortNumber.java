package onepoint.setting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import onepoint.interval.Limits;

/**
 * Rounding to numbers with few significant bits, which can be read, typed in by hand and computed with
 * exactly.
 */
public final class ShortNumber {
    private static final Limits BITS = new Limits(1, 53);
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private ShortNumber() {}

    /**
     * The largest number of at most {@code bits} significant bits that is not above the finite {@code x};
     * minus infinity when there is none.
     */
    public static double down(double x, int bits) {
        BITS.require("bits", bits);
        double unit = unit(x, bits);
        return StrictMath.floor(x / unit) * unit;
    }

    /**
     * The smallest number of at most {@code bits} significant bits that is not below the finite {@code x};
     * infinity when there is none.
     */
    public static double up(double x, int bits) {
        return 0.0 - down(-x, bits);
    }

    /** The number of at most {@code bits} significant bits nearest to the finite {@code x}, ties to even. */
    public static double nearest(double x, int bits) {
        BITS.require("bits", bits);
        double unit = unit(x, bits);
        return StrictMath.rint(x / unit) * unit + 0.0;
    }

    /**
     * {@code x} to six significant decimal digits, the same text on every platform; for people, never for
     * computing.
     */
    public static String text(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.toString(x);
        }
        BigDecimal rounded = new BigDecimal(x).round(SIX_DIGITS).stripTrailingZeros();
        boolean plain = rounded.signum() == 0
                || rounded.scale() <= 9 && rounded.precision() - rounded.scale() <= 9;
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * The unit of the last of {@code bits} bits, at least that of the subnormals, whose exponent getExponent
     * does not tell.
     */
    private static double unit(double x, int bits) {
        boolean subnormal = Math.abs(x) < Double.MIN_NORMAL;
        int exponent = subnormal ? Math.getExponent(x * 0x1p54) - 54 : Math.getExponent(x);
        return Math.max(Double.MIN_VALUE, Math.scalb(1.0, exponent - bits + 1));
    }
}
