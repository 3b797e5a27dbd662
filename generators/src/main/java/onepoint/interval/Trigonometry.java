package onepoint.interval;

/**
 * Enclosures of sin and cos at a point.
 *
 * <p>After reduction to r = high + low (see {@link Angle}), made non-negative, c = j/128 is the nearest
 * table node, r - c = h + l with |h| at most 2^-8 (exact subtraction, then an exact sum), |l| at most u |h|
 * or 2^-61, and sin(c + h + l) = S + C h + (C g + S f), cos(c + h + l) = C - S h + (C f - S g) where S =
 * sin c, C = cos c (table, as pairs), f = cos(h + l) - 1, g = sin(h + l) - h.
 *
 * <p>Error, relative to the result, u = 2^-53, h^2 = q at most 2^-16:
 * <ul>
 * <li>f = q (-1/2 + q/24 - q^2/720 + q^3/40320) - h l: three roundings, 3.1 u 2^-17, another for the sum;
 *     omitted: q^5/10! and l^2, negligible. g = h q (-1/6 + q/120 - q^2/5040 + q^3/362880) + l (1 + f):
 *     four roundings of |h| 2^-18.5.
 * <li>j = 0, sine: S = 0, C = 1 exactly, result h + g: 4.1 u 2^-18.5, the sum another 2 u 2^-18.5: below
 *     2^-68 relative to h, and h is at most 2^-17 off the result.
 * <li>otherwise, relative to S: S f with five roundings: 5.2 u 2^-17; C g: |C h| is at most S, so 5 u
 *     2^-18.5; the pair C h is exact; three sums of size 2^-16.5: 3 u 2^-16.5; the table 2^-105. In all
 *     below 10.5 u 2^-17 &lt; 2^-66.6 S, and the result is at least S/2: below 2^-65.6. For the cosine C is
 *     at least 0.7 and the result at least 0.7 C, S at most C (1 + 2^-6): below 2^-65.
 * <li>reduction: 2^-74 relative to r, hence at most that, times pi/2, relative to sin r, and less relative
 *     to cos r.
 * </ul>
 * {@link #RELATIVE_ERROR} is 2^-64.
 */
final class Trigonometry {

    /** Derived above. */
    static final double RELATIVE_ERROR = 0x1p-64;

    /** Nodes reach 101/128, above pi/4 = 100.53/128 rounded to a node. */
    private static final int NODES = 102;

    private static final double[] SIN_HIGH = new double[NODES];
    private static final double[] SIN_LOW = new double[NODES];
    private static final double[] COS_HIGH = new double[NODES];
    private static final double[] COS_LOW = new double[NODES];

    static {
        for (int j = 0; j < NODES; j++) {
            double[] sine = tabulate(j, 1);
            double[] cosine = tabulate(j, 0);
            SIN_HIGH[j] = sine[0];
            SIN_LOW[j] = sine[1];
            COS_HIGH[j] = cosine[0];
            COS_LOW[j] = cosine[1];
        }
    }

    private Trigonometry() {}

    private static double[] tabulate(int node, int first) {
        var value = FixedPoint.sinCos(node, 128, first, FixedPoint.TABLE_BITS);
        return FixedPoint.pieces(value, FixedPoint.TABLE_BITS, 53, 53);
    }

    /** sin(rest + nearest pi/2) for {@code shift} 0, cos of it for {@code shift} 1. */
    static Twofold enclose(Angle angle, int shift, double relativeError) {
        int turns = (angle.nearest() + shift) & 3;
        boolean negative = angle.high() < 0;
        double high = negative ? -angle.high() : angle.high();
        double low = negative ? -angle.low() : angle.low();
        Twofold value;
        if ((turns & 1) == 0) {
            value = sine(high, low, relativeError);
            return negative == (turns == 0) ? value.negate() : value;
        }
        value = cosine(high, low, relativeError);
        return turns == 3 ? value.negate() : value;
    }

    private static Twofold sine(double high, double low, double relativeError) {
        int j = (int) (high * 128 + 0.5);
        double offset = high - j / 128.0;
        double h = offset + low;
        double l = Rounding.tail(offset, low, h);
        double f = cosineMinusOne(h, l);
        double g = sineMinusArgument(h, l, f);
        double product = COS_HIGH[j] * h;
        double productTail = Math.fma(COS_HIGH[j], h, -product);
        double lead = SIN_HIGH[j] + product;
        double lost = product - (lead - SIN_HIGH[j]);
        double small = COS_LOW[j] * h + SIN_LOW[j] + productTail;
        double trailing = lost + (COS_HIGH[j] * g + SIN_HIGH[j] * f + small);
        double sum = lead + trailing;
        return new Twofold(sum, trailing - (sum - lead), sum * relativeError);
    }

    private static Twofold cosine(double high, double low, double relativeError) {
        int j = (int) (high * 128 + 0.5);
        double offset = high - j / 128.0;
        double h = offset + low;
        double l = Rounding.tail(offset, low, h);
        double f = cosineMinusOne(h, l);
        double g = sineMinusArgument(h, l, f);
        double product = -SIN_HIGH[j] * h;
        double productTail = Math.fma(-SIN_HIGH[j], h, -product);
        double lead = COS_HIGH[j] + product;
        double lost = product - (lead - COS_HIGH[j]);
        double small = COS_LOW[j] - SIN_LOW[j] * h + productTail;
        double trailing = lost + (COS_HIGH[j] * f - SIN_HIGH[j] * g + small);
        double sum = lead + trailing;
        return new Twofold(sum, trailing - (sum - lead), sum * relativeError);
    }

    private static double cosineMinusOne(double h, double l) {
        double q = h * h;
        double cofactor = -0.5 + q * (1.0 / 24 + q * (-1.0 / 720 + q * (1.0 / 40320)));
        return q * cofactor - h * l;
    }

    private static double sineMinusArgument(double h, double l, double f) {
        double q = h * h;
        double cofactor = -1.0 / 6 + q * (1.0 / 120 + q * (-1.0 / 5040 + q * (1.0 / 362880)));
        return h * q * cofactor + (l + l * f);
    }
}
