package onepoint.interval;

import java.math.BigInteger;

/**
 * A finite double x as {@code n pi/2 + high + low}, n the nearest integer up to rounding at the ties, so
 * that the rest is below pi/4 (1 + 2^-30).
 *
 * <p>Error of {@code high + low}: zero for n = 0; otherwise below 2^-74 |high|. On the short way (|x| at
 * most 2^20, so |n| &lt; 2^20) pi/2 = P1 + P2 + P3 + P4 with 33, 33, 33 and 53 bits: n P1, n P2, n P3 are
 * exact, x - n P1 is exact since n P1 lies between x/2 and 2 x (Sterbenz), the next sums are exact as pairs
 * with trailing parts at most 2^-54, their sum and that with n P4 (&lt; 2^-78) lose 2 * 2^-106, the rest of
 * pi/2 less than 2^-130. This is taken when |high| is at least 2^-30. The long way is integer division by
 * pi/2 with 1400 bits (error below 2^-1385, times n &lt; 2^1024), of which 300 bits after the point are
 * kept. No double but zero is closer than 2^-62 to a multiple of pi/2 (a test computes this from the
 * continued fractions of all 2^e / (pi/2)), so 2^-299 is far below 2^-74 of the rest.
 *
 * @param nearest n modulo 8
 * @param quadrant floor(x / (pi/2)) modulo 8
 * @param high the leading part of the rest
 * @param low the trailing part of the rest
 */
record Angle(int nearest, int quadrant, double high, double low) {

    private static final double SHORT_WAY = 0x1p20;
    private static final double CANCELLED = 0x1p-30;

    private static final BigInteger HALF_PI =
            FixedPoint.pi(FixedPoint.LONG_BITS).shiftRight(1);

    private static final double[] PARTS =
            FixedPoint.pieces(HALF_PI, FixedPoint.LONG_BITS, 33, 33, 33, 53);

    private static final double QUARTERS_PER_UNIT = 1 / (PARTS[0] + PARTS[1]);

    static Angle of(double x) {
        if (!(Math.abs(x) <= SHORT_WAY)) {
            return large(x);
        }
        double n = Math.rint(x * QUARTERS_PER_UNIT);
        if (n == 0) {
            return new Angle(0, x < 0 ? 7 : 0, x, 0);
        }
        double first = x - n * PARTS[0];
        double step = -n * PARTS[1];
        double second = first + step;
        double lost = Rounding.tail(first, step, second);
        step = -n * PARTS[2];
        double third = second + step;
        lost += Rounding.tail(second, step, third);
        lost -= n * PARTS[3];
        double high = third + lost;
        if (Math.abs(high) < CANCELLED) {
            return large(x);
        }
        return of((int) n, high, lost - (high - third));
    }

    private static Angle of(int nearest, double high, double low) {
        int floor = high < 0 ? nearest - 1 : nearest;
        return new Angle(nearest & 7, floor & 7, high, low);
    }

    private static Angle large(double x) {
        int exponent = Rounding.exponent(x) - 52;
        BigInteger significand = BigInteger.valueOf((long) Math.scalb(Math.abs(x), -exponent));
        BigInteger[] parts =
                significand.shiftLeft(exponent + FixedPoint.LONG_BITS).divideAndRemainder(HALF_PI);
        BigInteger nearest = parts[0];
        BigInteger rest = parts[1];
        if (rest.shiftLeft(1).compareTo(HALF_PI) > 0) {
            nearest = nearest.add(BigInteger.ONE);
            rest = rest.subtract(HALF_PI);
        }
        double[] pieces =
                FixedPoint.pieces(rest.shiftRight(FixedPoint.LONG_BITS - 300), 300, 53, 53);
        int n = nearest.intValue() & 7;
        return x < 0 ? of(-n, -pieces[0], -pieces[1]) : of(n, pieces[0], pieces[1]);
    }
}
