package onepoint.interval;

/**
 * Bounds of log.
 *
 * <p>x = 2^e m with m in [90.5/128, 181/128), k = round(128 m), c = round(2^15 / k) / 256 (nine bits, close
 * to 1/m), r = m c - 1: log x = e log 2 - log c + log(1 + r), |r| &lt; 2^-6.8.
 *
 * <p>m c = p + q exactly with one fma; p - 1 is exact (p in [1/2, 2]), so r = h + l exactly,
 * |l| at most u |h|, u = 2^-53. With h^2 = s + t exactly,
 * log(1 + r) = h - s/2 + (l - h l - t/2 + h s (1/3 - h/4 + ... - h^7/10))
 * up to omitted terms |r|^11/11 &lt; 2^-78, l h^2 &lt; 2^-73.4 and l^2.
 *
 * <p>Error when k is not 128, absolute: |h^3/3| &lt; 2^-21.9, and the roundings of s, h s, 1/3, the
 * cofactor and the product give 5.1 u 2^-21.9 &lt; 2^-72.5; l h^2: 2^-73.4; five sums of low parts of size
 * at most 2^-21.8: 5 u 2^-21.8 &lt; 2^-72.4; the leading sums e log 2 - log c + h - s/2 are exact as pairs,
 * their tails below 2^-43 with rounding below 2^-94; tables 2^-94. In all below 2^-71.
 * {@link #ABSOLUTE_ERROR} is 2^-70. There |log x| &gt; 2^-8.1, so the bounds are sharp.
 *
 * <p>Error when k = 128 and e = 0, relative to |h|, |h| at most 2^-8: c = 1 and l = 0; the terms are h,
 * s/2, t/2 and the cubic with five roundings and two sums: 7 u h^2/3 &lt; 2^-67.7; omitted: h^10 &lt;
 * 2^-80; log x differs from h by less than 2^-8 of it. In all below 2^-67 |log x|. {@link #RELATIVE_ERROR}
 * is 2^-66.
 */
final class Logarithm {

    /** Derived above. */
    static final double ABSOLUTE_ERROR = 0x1p-70;

    /** Derived above. */
    static final double RELATIVE_ERROR = 0x1p-66;

    private static final int FIRST = 90;
    private static final int LAST = 181;

    /** Parts of log 2: the first has 42 bits, so that its product with an exponent is exact. */
    private static final double[] LOG_TWO = FixedPoint.pieces(
            FixedPoint.log(2, 1, FixedPoint.TABLE_BITS), FixedPoint.TABLE_BITS, 42, 53);

    private static final double[] RECIPROCAL = new double[LAST + 1];
    private static final double[] LOG_HIGH = new double[LAST + 1];
    private static final double[] LOG_LOW = new double[LAST + 1];

    static {
        for (int k = FIRST; k <= LAST; k++) {
            long c = Math.round(0x1p15 / k);
            var log = FixedPoint.log(c, 256, FixedPoint.TABLE_BITS);
            double[] pieces = FixedPoint.pieces(log, FixedPoint.TABLE_BITS, 53, 53);
            RECIPROCAL[k] = c / 256.0;
            LOG_HIGH[k] = -pieces[0];
            LOG_LOW[k] = -pieces[1];
        }
    }

    private Logarithm() {}

    static Interval range(Interval x) {
        if (!(x.inf() > 0)) {
            throw new ArithmeticException("logarithm of " + x + ", which is not all positive");
        }
        return new Interval(down(x.inf()), up(x.sup()));
    }

    private static double down(double x) {
        return x == 1 ? 0 : enclose(x, ABSOLUTE_ERROR, RELATIVE_ERROR).down();
    }

    private static double up(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        return x == 1 ? 0 : enclose(x, ABSOLUTE_ERROR, RELATIVE_ERROR).up();
    }

    /** Encloses log(x), x positive and finite and not 1, for the errors that the caller grants. */
    static Twofold enclose(double x, double absoluteError, double relativeError) {
        int e = Rounding.exponent(x);
        double m = Math.scalb(x, -e);
        if (m >= 181.0 / 128) {
            m *= 0.5;
            e++;
        }
        int k = (int) (128 * m + 0.5);
        double c = RECIPROCAL[k];
        double p = m * c;
        double q = Math.fma(m, c, -p);
        double h = (p - 1) + q;
        double l = q - (h - (p - 1));

        double s = h * h;
        double t = Math.fma(h, h, -s);
        double cofactor = 1.0 / 9 - h * (1.0 / 10);
        cofactor = 1.0 / 8 - h * cofactor;
        cofactor = 1.0 / 7 - h * cofactor;
        cofactor = 1.0 / 6 - h * cofactor;
        cofactor = 1.0 / 5 - h * cofactor;
        cofactor = 1.0 / 4 - h * cofactor;
        cofactor = 1.0 / 3 - h * cofactor;
        double low = h * s * cofactor + (l - h * l - 0.5 * t);
        if (k == 128 && e == 0) {
            return sum(h, -0.5 * s, low, relativeError * Math.abs(h));
        }
        double shift = e * LOG_TWO[0];
        double first = shift + LOG_HIGH[k];
        low += e * LOG_TWO[1] + LOG_LOW[k];
        low += Rounding.tail(shift, LOG_HIGH[k], first);
        double second = first + h;
        low += Rounding.tail(first, h, second);
        return sum(second, -0.5 * s, low, absoluteError);
    }

    /** a + b + c for |a| above |b|, the first sum kept as a pair. */
    private static Twofold sum(double a, double b, double c, double error) {
        double lead = a + b;
        return Twofold.of(lead, (b - (lead - a)) + c, error);
    }
}
