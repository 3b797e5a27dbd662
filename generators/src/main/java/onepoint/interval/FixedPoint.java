package onepoint.interval;

import java.math.BigInteger;

/**
 * Real constants as integers in units of 2^-bits, computed from their definitions when the class that needs
 * them is loaded, so that no digit has to be trusted. Every method states its error in units.
 */
final class FixedPoint {

    /** Enough for the largest double: 1024 bits before the point and 376 after it. */
    static final int LONG_BITS = 1400;

    /** Precision of the tables: three doubles hold 159 bits. */
    static final int TABLE_BITS = 256;

    private FixedPoint() {}

    /**
     * pi = 16 atan(1/5) - 4 atan(1/239) (Machin). With at most 302 and 90 terms and 3 units of error each,
     * the error is below 16 * 907 + 4 * 271 units, less than 2^14.
     */
    static BigInteger pi(int bits) {
        BigInteger fifth = series(1, 5, -1, bits);
        BigInteger other = series(1, 239, -1, bits);
        return fifth.shiftLeft(4).subtract(other.shiftLeft(2));
    }

    /**
     * log(p / q) = 2 atanh((p - q) / (p + q)) for p / q in [1/2, 2]; error below 2^12 units up to 1400
     * bits.
     */
    static BigInteger log(long p, long q, int bits) {
        return series(p - q, p + q, 1, bits).shiftLeft(1);
    }

    /**
     * atan(p/q) for sign = -1 and atanh(p/q) for sign = 1: the sum of sign^k (p/q)^(2k+1) / (2k+1).
     *
     * <p>For |p/q| at most 1/3 the powers carry a rounding error below 1/(1 - 1/9) units, its quotient by
     * 2k+1 another unit, hence less than 3 units for a term; the omitted tail is below one unit since its
     * first power is below one unit.
     */
    private static BigInteger series(long p, long q, int sign, int bits) {
        BigInteger top = BigInteger.valueOf(Math.abs(p));
        BigInteger square = top.multiply(top);
        BigInteger below = BigInteger.valueOf(q).multiply(BigInteger.valueOf(q));
        BigInteger power = top.shiftLeft(bits).divide(BigInteger.valueOf(q));
        BigInteger sum = BigInteger.ZERO;
        for (long k = 0; power.signum() != 0; k++) {
            BigInteger term = power.divide(BigInteger.valueOf(2 * k + 1));
            sum = sign < 0 && k % 2 == 1 ? sum.subtract(term) : sum.add(term);
            power = power.multiply(square).divide(below);
        }
        return p < 0 ? sum.negate() : sum;
    }

    /**
     * sin(p/q) for first = 1, cos(p/q) for first = 0, with p/q in [0, 1]: the alternating sum of
     * (p/q)^k / k!, k = first, first + 2, ... Each term is within 2 units, so the error is below 2 units a
     * term, 128 in all.
     */
    static BigInteger sinCos(long p, long q, int first, int bits) {
        BigInteger square = BigInteger.valueOf(p * p);
        BigInteger term = BigInteger.ONE.shiftLeft(bits);
        if (first == 1) {
            term = term.multiply(BigInteger.valueOf(p)).divide(BigInteger.valueOf(q));
        }
        BigInteger sum = BigInteger.ZERO;
        for (long k = first; term.signum() != 0; k += 2) {
            sum = sum.add(term);
            BigInteger below = BigInteger.valueOf(q * q * (k + 1) * (k + 2));
            term = term.multiply(square).divide(below).negate();
        }
        return sum;
    }

    /**
     * 2^(j/64) for j = 0 .. 63: the 64th root of two by six square roots rounded down (error below 2
     * units), then powers (error below 4 units a step, 256 in all).
     */
    static BigInteger[] rootsOfTwo(int bits) {
        BigInteger root = BigInteger.TWO.shiftLeft(bits);
        for (int i = 0; i < 6; i++) {
            root = root.shiftLeft(bits).sqrt();
        }
        BigInteger[] powers = new BigInteger[64];
        powers[0] = BigInteger.ONE.shiftLeft(bits);
        for (int j = 1; j < powers.length; j++) {
            powers[j] = powers[j - 1].multiply(root).shiftRight(bits);
        }
        return powers;
    }

    /**
     * Cuts a number into doubles: piece i is the number minus the earlier pieces, truncated towards zero to
     * {@code widths[i]} bits, at most 53. The pieces are exact; what is left is below 2^-widths of the last
     * piece.
     */
    static double[] pieces(BigInteger value, int bits, int... widths) {
        double[] pieces = new double[widths.length];
        BigInteger rest = value;
        for (int i = 0; i < widths.length; i++) {
            int drop = Math.max(0, rest.abs().bitLength() - widths[i]);
            BigInteger kept = rest.abs().shiftRight(drop);
            if (rest.signum() < 0) {
                kept = kept.negate();
            }
            pieces[i] = Math.scalb(kept.doubleValue(), drop - bits);
            rest = rest.subtract(kept.shiftLeft(drop));
        }
        return pieces;
    }

    /**
     * The doubles on both sides of a positive number known within 2^15 units of 2^-256; there is no double
     * that close to it.
     */
    static Interval enclose(BigInteger value) {
        double low = pieces(value, TABLE_BITS, 53)[0];
        return new Interval(low, Math.nextUp(low));
    }
}
