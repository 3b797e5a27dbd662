package onepoint.interval;

import java.math.BigInteger;

/**
 * The range of erf x = 2/sqrt(pi) times the integral of exp(-t^2) over [0, x].
 *
 * <p>erf is odd and increasing, so the ends decide. For x &gt;= 0 and below 6, c = j/32 is the nearest
 * table node and x = c + h exactly (see {@link #node}), |h| at most 1/64. The derivatives of erf are
 * (-1)^k H_k(x) D(x), D(x) = 2/sqrt(pi) exp(-x^2), with the Hermite polynomials H_k (Abramowitz and Stegun
 * 7.1.19), hence erf x = E + D (h + h^2 (a_1 + a_2 h + .. + a_9 h^8)) up to terms from h^11 on, with E =
 * erf c, D = D(c), a_k = (-1)^k H_k(c) / (k+1)!, a_1 = -c exactly.
 *
 * <p>Error, with u = 2^-53. For j &gt; 0, relative to E, which is at most twice the result: erf is concave,
 * so c D &lt;= E, and the terms in h^2 and h^3 are below 2^-12 E and 2^-14.5 E, in all below 1.3 * 2^-12 E.
 * <ul>
 * <li>rounding of h^2, of the a_k (2 u for k above 1), of the polynomial, of its products with h^2 and D:
 *     5 u 1.3 * 2^-12;
 * <li>D h is exact as a pair; two sums of size 1.3 * 2^-12 E: 2.6 u 2^-12; sums of trailing parts: 4 u^2;
 *     the tables: 2^-105;
 * <li>omitted: |H_k| exp(-c^2/2) is at most 1.09 2^(k/2) sqrt(k!) (22.14.17), which leaves less than 2^-70.
 * </ul>
 * In all below 10 u 2^-12 &lt; 2^-61.6 E. For j = 0, relative to D h: a_1 = 0 and the term in h^3 is h^2/3
 * &lt; 2^-13.5: 9 u 2^-13.5 &lt; 2^-63. {@link #RELATIVE_ERROR} is 2^-60. Below 2^-30 the term D h alone is
 * off by less than h^2/3 &lt; 2^-61. From 6 on, 1 - erf x is below 2^-54: it is 2.2e-17 at 6
 * ({@code mpmath.erfc(6)}).
 */
public final class ErrorFunction {

    /** Derived above. */
    static final double RELATIVE_ERROR = 0x1p-60;

    private static final double SATURATED = 6;
    private static final double LINEAR = 0x1p-30;
    private static final int PER_UNIT = 32;
    private static final int NODES = 6 * PER_UNIT + 1;
    private static final int TERMS = 9;
    private static final int TABLE_BITS = FixedPoint.TABLE_BITS;

    /** Rows: E and D as pairs, then a_1, .., a_9. */
    private static final double[][] TABLE = new double[NODES][];

    static {
        BigInteger four = BigInteger.ONE.shiftLeft(3 * TABLE_BITS + 2);
        BigInteger factor = four.divide(FixedPoint.pi(TABLE_BITS)).sqrt();
        for (int j = 0; j < NODES; j++) {
            TABLE[j] = row(j, factor);
        }
    }

    private ErrorFunction() {}

    /** The values of erf; each end at most one double beyond the tightest. */
    public static Interval range(Interval x) {
        return new Interval(
                x.inf() < 0 ? -up(-x.inf()) : down(x.inf()),
                x.sup() < 0 ? -down(-x.sup()) : up(x.sup()));
    }

    private static double down(double x) {
        if (x < LINEAR) {
            int e = Rounding.exponent(x);
            return x == 0 ? 0 : Rounding.scaleDown(linear(Math.scalb(x, -e)).down(), e);
        }
        return x < SATURATED ? enclose(x, RELATIVE_ERROR).down() : Math.nextDown(1.0);
    }

    private static double up(double x) {
        if (x < LINEAR) {
            int e = Rounding.exponent(x);
            return x == 0 ? 0 : Rounding.scaleUp(linear(Math.scalb(x, -e)).up(), e);
        }
        return x < SATURATED ? Math.min(1, enclose(x, RELATIVE_ERROR).up()) : 1;
    }

    /** 2/sqrt(pi) m for m in [1, 2), where the error covers the next term of erf too. */
    private static Twofold linear(double m) {
        double product = TABLE[0][2] * m;
        double rest = Math.fma(TABLE[0][2], m, -product) + TABLE[0][3] * m;
        return Twofold.of(product, rest, product * RELATIVE_ERROR);
    }

    /**
     * The nearest node, but 0 for all of [0, 1/64): there the sum below may round up to 1, and the
     * subtraction of that node would not be exact. From 1/64 on x lies between half and twice its node
     * (Sterbenz).
     */
    private static int node(double x) {
        return x < 0x1p-6 ? 0 : (int) (x * PER_UNIT + 0.5);
    }

    /** Encloses erf(x), x in [2^-30, 6), for any relative error that the caller grants. */
    static Twofold enclose(double x, double relativeError) {
        int j = node(x);
        double[] row = TABLE[j];
        double h = x - j / (double) PER_UNIT;
        double sum = row[3 + TERMS];
        for (int k = TERMS - 1; k > 0; k--) {
            sum = row[3 + k] + h * sum;
        }
        double slope = row[2];
        double product = slope * h;
        double productTail = Math.fma(slope, h, -product);
        double lead = row[0] + product;
        double lost = product - (lead - row[0]);
        double small = productTail + (row[1] + row[3] * h);
        double trailing = lost + (slope * (h * h * sum) + small);
        double high = lead + trailing;
        return new Twofold(high, trailing - (high - lead), high * relativeError);
    }

    /**
     * With t_n = (-c^2)^n / n!, D is the sum of the t_n and E that of c t_n / (2n+1), both times
     * 2/sqrt(pi). A step multiplies the error of t_n by c^2/(n+1) and adds one unit, so after fewer than
     * 300 terms the sums are off by less than 300 exp(36) 300 &lt; 2^70 units of 2^-256, and D &gt; 2^-53.
     */
    private static double[] row(int j, BigInteger factor) {
        BigInteger square = BigInteger.valueOf(-(long) j * j);
        BigInteger term = BigInteger.ONE.shiftLeft(TABLE_BITS);
        BigInteger integral = BigInteger.ZERO;
        BigInteger slope = BigInteger.ZERO;
        for (long n = 0; term.signum() != 0; n++) {
            slope = slope.add(term);
            integral = integral.add(term.divide(BigInteger.valueOf(2 * n + 1)));
            term = term.multiply(square).divide(BigInteger.valueOf(PER_UNIT * PER_UNIT * (n + 1)));
        }
        integral = integral.multiply(BigInteger.valueOf(j)).divide(BigInteger.valueOf(PER_UNIT));
        double[] row = new double[4 + TERMS];
        fill(row, 0, integral.multiply(factor).shiftRight(TABLE_BITS));
        fill(row, 2, slope.multiply(factor).shiftRight(TABLE_BITS));
        coefficients(row, j);
        return row;
    }

    private static void fill(double[] row, int at, BigInteger value) {
        System.arraycopy(FixedPoint.pieces(value, TABLE_BITS, 53, 53), 0, row, at, 2);
    }

    /** From H_(k+1) = 2 c H_k - 2 k H_(k-1) (22.7.13) for the integers 32^k H_k(j/32). */
    private static void coefficients(double[] row, int j) {
        BigInteger before = BigInteger.ZERO;
        BigInteger hermite = BigInteger.ONE;
        double below = 1;
        for (int k = 1; k <= TERMS; k++) {
            BigInteger next = hermite.multiply(BigInteger.valueOf(2L * j))
                    .subtract(before.multiply(
                            BigInteger.valueOf(2L * (k - 1) * PER_UNIT * PER_UNIT)));
            before = hermite;
            hermite = next;
            below *= -PER_UNIT * (k + 1);
            row[3 + k] = hermite.doubleValue() / below;
        }
    }
}
