package onepoint.interval;

/**
 * Integer powers of intervals.
 *
 * <p>A power of a positive number is computed as (h + l) 2^e with h in [1, 2), by squaring and multiplying
 * from the leading bit of the exponent, so that nothing overflows or underflows before the end. With
 * u = 2^-53 a product of two such pairs loses l l' (u^2), the rounding of h l' and l h' (u^2 each, at most
 * twice that since h &lt; 2), and two sums (2 u^2 each): below 2^-102 relative. A squaring doubles the
 * relative error, so that of x^n is at most 2 n 2^-102. The reciprocal adds the square of its first
 * residual and two roundings, below 2^-102. The bound n 2^-99 covers all, and it is at most 2^-68. A power
 * that needs no rounding has error zero.
 */
final class Powers {

    private static final double ERROR_PER_FACTOR = 0x1p-99;

    private Powers() {}

    static Interval power(Interval x, int n) {
        if (n == 0) {
            return Interval.ONE;
        }
        if (n < 0 && x.inf() <= 0 && x.sup() >= 0) {
            throw new ArithmeticException("power " + n + " of " + x + ", which contains zero");
        }
        if (n % 2 == 0) {
            return n > 0
                    ? new Interval(down(x.mig(), n), up(x.mag(), n))
                    : new Interval(down(x.mag(), n), up(x.mig(), n));
        }
        return n > 0
                ? new Interval(oddDown(x.inf(), n), oddUp(x.sup(), n))
                : new Interval(oddDown(x.sup(), n), oddUp(x.inf(), n));
    }

    private static double oddDown(double x, int n) {
        return x < 0 ? -up(-x, n) : down(x, n);
    }

    private static double oddUp(double x, int n) {
        return x < 0 ? -down(-x, n) : up(x, n);
    }

    private static double down(double x, int n) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return n > 0 ? x : 1 / x;
        }
        Scaled power = Scaled.power(x, n);
        return Rounding.scaleDown(power.value.down(), power.exponent);
    }

    private static double up(double x, int n) {
        if (x == 0 || x == Double.POSITIVE_INFINITY) {
            return n > 0 ? x : 1 / x;
        }
        Scaled power = Scaled.power(x, n);
        return Rounding.scaleUp(power.value.up(), power.exponent);
    }

    /** The number {@code value * 2^exponent}. */
    private record Scaled(Twofold value, long exponent) {

        static Scaled power(double x, int n) {
            int exponent = Rounding.exponent(x);
            Twofold base = new Twofold(Math.scalb(x, -exponent), 0, 0);
            long count = Math.abs((long) n);
            Scaled power = new Scaled(base, exponent);
            for (long bit = Long.highestOneBit(count) >> 1; bit > 0; bit >>= 1) {
                power = power.times(power.value, power.exponent);
                if ((count & bit) != 0) {
                    power = power.times(base, exponent);
                }
            }
            double relative = power.value.error() == 0 ? 0 : count * ERROR_PER_FACTOR;
            return n > 0 ? power.withError(relative) : power.reciprocal(relative);
        }

        /** The product; a positive {@code error} only says that some product had to be rounded. */
        private Scaled times(Twofold factor, long factorExponent) {
            double product = value.high() * factor.high();
            double rest = Math.fma(value.high(), factor.high(), -product);
            boolean exact =
                    rest == 0 && value.low() == 0 && factor.low() == 0 && value.error() == 0;
            rest += value.high() * factor.low() + value.low() * factor.high();
            double scale = product >= 2 ? 0.5 : 1;
            Twofold pair = Twofold.of(product * scale, rest * scale, exact ? 0 : 1);
            return new Scaled(pair, exponent + factorExponent + (product >= 2 ? 1 : 0));
        }

        private Scaled withError(double relative) {
            return new Scaled(new Twofold(value.high(), value.low(), 2 * relative), exponent);
        }

        private Scaled reciprocal(double relative) {
            double quotient = 1 / value.high();
            double residual = Math.fma(-quotient, value.high(), 1) - quotient * value.low();
            boolean exact = relative == 0 && residual == 0;
            double error = exact ? 0 : relative + ERROR_PER_FACTOR;
            return new Scaled(Twofold.of(quotient, quotient * residual, error), -exponent);
        }
    }
}
