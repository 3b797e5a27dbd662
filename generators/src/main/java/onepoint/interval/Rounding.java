package onepoint.interval;

import java.math.BigDecimal;

/**
 * Directed rounding of single operations: {@code xxxDown} is the largest double that is not above the real
 * result, {@code xxxUp} the smallest that is not below it, exactly, subnormals and overflow included.
 *
 * <p>The machine rounds to nearest; the sign of the residual (real result minus rounded result) tells
 * whether to step to the neighbour. A finite operation that overflows has the largest finite double as its
 * inner bound. Infinite operands stand for unbounded ends and are passed through by the rules of IEEE 754;
 * the caller excludes {@code 0 * infinity} and {@code infinity - infinity}.
 */
final class Rounding {

    /**
     * Where a residual is still exact. A product of two doubles has at most 106 significant bits, so with
     * |p| at least 2^-960 its last bit is not below 2^-1066 and fma keeps it (the grid of doubles ends at
     * 2^-1074).
     */
    private static final double SAFE_LOW = 0x1p-960;

    private static final double SAFE_HIGH = 0x1p960;

    private Rounding() {}

    static double addDown(double a, double b) {
        double sum = a + b;
        return stepDown(sum, sumResidual(a, b, sum));
    }

    static double addUp(double a, double b) {
        double sum = a + b;
        return stepUp(sum, sumResidual(a, b, sum));
    }

    static double subtractDown(double a, double b) {
        return addDown(a, -b);
    }

    static double subtractUp(double a, double b) {
        return addUp(a, -b);
    }

    static double multiplyDown(double a, double b) {
        double product = a * b;
        return stepDown(product, productResidual(a, b, product));
    }

    static double multiplyUp(double a, double b) {
        double product = a * b;
        return stepUp(product, productResidual(a, b, product));
    }

    static double divideDown(double a, double b) {
        double quotient = a / b;
        return stepDown(quotient, quotientResidual(a, b, quotient));
    }

    static double divideUp(double a, double b) {
        double quotient = a / b;
        return stepUp(quotient, quotientResidual(a, b, quotient));
    }

    static double sqrtDown(double a) {
        double root = Math.sqrt(a);
        return stepDown(root, rootResidual(a, root));
    }

    static double sqrtUp(double a) {
        double root = Math.sqrt(a);
        return stepUp(root, rootResidual(a, root));
    }

    /** Largest double not above {@code a * b + c}, for finite c. */
    static double fmaDown(double a, double b, double c) {
        double value = Math.fma(a, b, c);
        return stepDown(value, fmaResidual(a, b, c, value));
    }

    /** Smallest double not below {@code a * b + c}, for finite c. */
    static double fmaUp(double a, double b, double c) {
        double value = Math.fma(a, b, c);
        return stepUp(value, fmaResidual(a, b, c, value));
    }

    /**
     * A number with the sign of {@code a + b - sum}. Knuth's TwoSum is exact in the absence of overflow;
     * near the largest double one of its intermediate sums may overflow and give NaN, and then Dekker's
     * form, with the larger summand first, is used: there {@code sum - large} is of the size of the smaller
     * summand.
     */
    private static double sumResidual(double a, double b, double sum) {
        double residual = tail(a, b, sum);
        if (residual == residual) {
            return residual;
        }
        if (Double.isInfinite(sum)) {
            return overflowResidual(sum, Double.isInfinite(a) || Double.isInfinite(b));
        }
        return Math.abs(a) >= Math.abs(b) ? b - (sum - a) : a - (sum - b);
    }

    /**
     * The neighbour below if the residual is negative, else the value. Neighbours of a double other than
     * zero differ by one in its bits, so the step is added without a branch, which would be mispredicted
     * half of the time.
     */
    private static double stepDown(double value, double residual) {
        if (value == 0) {
            return residual < 0 ? -Double.MIN_VALUE : value;
        }
        long step = Double.doubleToRawLongBits(residual + 0.0) >>> 63;
        long bits = Double.doubleToRawLongBits(value);
        return Double.longBitsToDouble(bits - step * (1 + 2 * (bits >> 63)));
    }

    private static double stepUp(double value, double residual) {
        return -stepDown(-value, -residual);
    }

    /** The residual of an infinite result: zero when it is the true value, else of the opposite sign. */
    private static double overflowResidual(double result, boolean infiniteOperand) {
        return infiniteOperand ? 0 : -Math.signum(result);
    }

    private static double productResidual(double a, double b, double product) {
        double size = Math.abs(product);
        if (size >= SAFE_LOW && size <= Double.MAX_VALUE) {
            return Math.fma(a, b, -product);
        }
        return rareProductResidual(a, b, product);
    }

    /**
     * Overflow and underflow. If a product is below 2^-960, its smaller factor is below 2^-480 and may be
     * multiplied by 2^600 without overflow; the scaled product is at least 2^-475 and its residual is
     * exact. A product that was rounded to zero has the sign of the product of the signs.
     */
    private static double rareProductResidual(double a, double b, double product) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (Double.isInfinite(product)) {
            return overflowResidual(product, Double.isInfinite(a) || Double.isInfinite(b));
        }
        if (product == 0) {
            return Math.signum(a) * Math.signum(b);
        }
        double small = Math.abs(a) < Math.abs(b) ? a : b;
        double large = Math.abs(a) < Math.abs(b) ? b : a;
        return Math.fma(small * 0x1p600, large, -product * 0x1p600);
    }

    /** a / b - q has the sign of (a - q b) times the sign of b. */
    private static double quotientResidual(double a, double b, double quotient) {
        double size = Math.abs(quotient);
        double dividend = Math.abs(a);
        if (size >= SAFE_LOW
                && size <= SAFE_HIGH
                && dividend >= SAFE_LOW
                && dividend <= SAFE_HIGH) {
            double residual = Math.fma(-quotient, b, a);
            return b > 0 ? residual : -residual;
        }
        return rareQuotientResidual(a, b, quotient);
    }

    /**
     * Both operands are brought to [1, 2), exactly, and the quotient by the matching power of two, also
     * exactly.
     */
    private static double rareQuotientResidual(double a, double b, double quotient) {
        if (a == 0 || Double.isInfinite(b)) {
            return 0;
        }
        if (Double.isInfinite(quotient)) {
            return overflowResidual(quotient, Double.isInfinite(a));
        }
        if (quotient == 0) {
            return Math.signum(a) * Math.signum(b);
        }
        int exponentA = exponent(a);
        int exponentB = exponent(b);
        double scaledA = Math.scalb(a, -exponentA);
        double scaledB = Math.scalb(b, -exponentB);
        double scaledQuotient = Math.scalb(quotient, exponentB - exponentA);
        return Math.fma(-scaledQuotient, scaledB, scaledA) * Math.signum(b);
    }

    /** The power of two of the leading bit, of subnormal numbers too. */
    static int exponent(double x) {
        int exponent = Math.getExponent(x);
        return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(x * 0x1p60) - 60;
    }

    private static double rootResidual(double a, double root) {
        if (Double.isInfinite(a)) {
            return 0;
        }
        if (a >= SAFE_LOW) {
            return Math.fma(-root, root, a);
        }
        double scaledRoot = root * 0x1p300;
        return Math.fma(-scaledRoot, scaledRoot, a * 0x1p600);
    }

    /**
     * The sign of a b + c - value. In the safe range the error of an fma is the sum of two doubles (S.
     * Boldo, J.-M. Muller, "Some functions computable with a fused-mac", ARITH 2005, algorithm ErrFma);
     * outside it the exact number is formed.
     */
    private static double fmaResidual(double a, double b, double c, double value) {
        double product = a * b;
        double size = Math.abs(product);
        if (size >= SAFE_LOW && size <= SAFE_HIGH && Math.abs(c) <= SAFE_HIGH) {
            double productTail = Math.fma(a, b, -product);
            double low = c + productTail;
            double high = product + low;
            return ((high - value) + tail(product, low, high)) + tail(c, productTail, low);
        }
        return rareFmaResidual(a, b, c, value);
    }

    private static double rareFmaResidual(double a, double b, double c, double value) {
        if (Double.isInfinite(value)) {
            return overflowResidual(value, Double.isInfinite(a) || Double.isInfinite(b));
        }
        BigDecimal exact = new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c));
        return exact.compareTo(new BigDecimal(value));
    }

    /** The rounding error of a + b = sum, exactly, far from overflow (Knuth's TwoSum). */
    static double tail(double a, double b, double sum) {
        double virtual = sum - a;
        return (a - (sum - virtual)) + (b - virtual);
    }

    /** The largest double not above {@code x 2^exponent}, for x in [1/4, 4]. */
    static double scaleDown(double x, long exponent) {
        int shift = (int) Math.max(-1100, Math.min(1100, exponent));
        double value = Math.scalb(x, shift);
        if (value == Double.POSITIVE_INFINITY) {
            return Double.MAX_VALUE;
        }
        return value < Double.MIN_NORMAL && Math.scalb(value, -shift) > x
                ? Math.nextDown(value)
                : value;
    }

    /** The smallest double not below {@code x 2^exponent}, for x in [1/4, 4]. */
    static double scaleUp(double x, long exponent) {
        int shift = (int) Math.max(-1100, Math.min(1100, exponent));
        double value = Math.scalb(x, shift);
        return value < Double.MIN_NORMAL && Math.scalb(value, -shift) < x
                ? Math.nextUp(value)
                : value;
    }
}
