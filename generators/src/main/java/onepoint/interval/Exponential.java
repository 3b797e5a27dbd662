package onepoint.interval;

/**
 * Bounds of exp.
 *
 * <p>With L = log(2)/64, x = n L + r, |r| at most L/2 (1 + 2^-30) &lt; 2^-7.5, n = 64 k + j, 0 &lt;= j &lt;
 * 64: exp x = 2^k T (1 + (exp r - 1)), T = 2^(j/64) from a table.
 *
 * <p>Error, relative to T (1 + (exp r - 1)), with u = 2^-53, so |r|^2/2 &lt; 2^-16:
 * <ul>
 * <li>reduction: L = L1 + L2 + L3 with 36, 36 and 53 bits; |n| &lt; 2^17, hence n L1 and n L2 are exact;
 *     the sums of x - n L1 - n L2 are exact as pairs; n L3 &lt; 2^-60 is rounded, and so is the sum of the
 *     trailing parts: 3 * 2^-113 in all;
 * <li>exp(h + l) - 1 = h + l + h l + h^2 (1/2 + h/6 + ... + h^5/5040), omitted: h^8/8! &lt; 2^-75 and l^2,
 *     h^2 l &lt; 2^-74;
 * <li>rounding of h^2, of its cofactor (1.01 u) and of the product: 3.1 u 2^-16; of h l: u 2^-68; of the
 *     sum: 1.1 u 2^-16;
 * <li>times T: T h exact as a pair; the product of T with the low part, and three sums of size at most
 *     2^-16: 4.2 u 2^-16; the table: 2^-105.
 * </ul>
 * In all below 9 u 2^-16 &lt; 2^-65.8, and dividing by 1 + (exp r - 1) &gt; 1 - 2^-7: below 2^-65.
 * {@link #RELATIVE_ERROR} is twice that.
 */
final class Exponential {

    /** Derived above. */
    static final double RELATIVE_ERROR = 0x1p-64;

    /**
     * exp of it exceeds the largest double: log(2^1024) = 709.78271.. (command:
     * {@code echo 'l(2^1024)' | bc -l}).
     */
    private static final double OVERFLOW = 709.7828;

    /**
     * exp of it is below half the smallest double: log(2^-1075) = -745.13321..
     * ({@code echo 'l(2^-1075)' | bc -l}).
     */
    private static final double UNDERFLOW = -745.1333;

    private static final int TABLE_BITS = FixedPoint.TABLE_BITS;

    /** Parts of log(2)/64: the first two have 36 bits, so that their products with n are exact. */
    private static final double[] STEP =
            FixedPoint.pieces(FixedPoint.log(2, 1, TABLE_BITS), TABLE_BITS + 6, 36, 36, 53);

    private static final double STEPS_PER_UNIT = 1 / STEP[0];

    private static final double[] TABLE_HIGH = new double[64];
    private static final double[] TABLE_LOW = new double[64];

    static {
        var roots = FixedPoint.rootsOfTwo(TABLE_BITS);
        for (int j = 0; j < roots.length; j++) {
            double[] pieces = FixedPoint.pieces(roots[j], TABLE_BITS, 53, 53);
            TABLE_HIGH[j] = pieces[0];
            TABLE_LOW[j] = pieces[1];
        }
    }

    private Exponential() {}

    static double down(double x) {
        if (x > OVERFLOW) {
            return x == Double.POSITIVE_INFINITY ? x : Double.MAX_VALUE;
        }
        if (x < UNDERFLOW) {
            return 0;
        }
        if (Math.abs(x) < 0x1p-54) {
            return x < 0 ? Math.nextDown(1.0) : 1;
        }
        int n = (int) Math.rint(x * STEPS_PER_UNIT);
        double bound = scaled(x, n, RELATIVE_ERROR).down();
        return Rounding.scaleDown(bound, n >> 6);
    }

    static double up(double x) {
        if (x > OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW) {
            return x == Double.NEGATIVE_INFINITY ? 0 : Double.MIN_VALUE;
        }
        if (Math.abs(x) < 0x1p-54) {
            return x > 0 ? Math.nextUp(1.0) : 1;
        }
        int n = (int) Math.rint(x * STEPS_PER_UNIT);
        double bound = scaled(x, n, RELATIVE_ERROR).up();
        return Rounding.scaleUp(bound, n >> 6);
    }

    /** Encloses exp(x) 2^(-k), k = n div 64, for any relative error that the caller grants. */
    static Twofold scaled(double x, int n, double relativeError) {
        double first = -n * STEP[0];
        double sum = x + first;
        double rest = Rounding.tail(x, first, sum);
        double second = -n * STEP[1];
        double sum2 = sum + second;
        rest += Rounding.tail(sum, second, sum2);
        rest -= n * STEP[2];
        double h = sum2 + rest;
        double l = rest - (h - sum2);

        double square = h * h;
        double cofactor = 1.0 / 720 + h * (1.0 / 5040);
        cofactor = 1.0 / 120 + h * cofactor;
        cofactor = 1.0 / 24 + h * cofactor;
        cofactor = 1.0 / 6 + h * cofactor;
        cofactor = 0.5 + h * cofactor;
        double low = square * cofactor + (l + h * l);

        double table = TABLE_HIGH[n & 63];
        double tail = TABLE_LOW[n & 63];
        double product = table * h;
        double productTail = Math.fma(table, h, -product);
        double lead = table + product;
        double lost = product - (lead - table);
        double trailing = lost + (table * low + (productTail + (tail + tail * h)));
        double high = lead + trailing;
        return new Twofold(high, trailing - (high - lead), high * relativeError);
    }
}
