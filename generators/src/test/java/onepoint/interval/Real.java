package onepoint.interval;

import ch.obermuhlner.math.big.BigDecimalMath;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A real number that can be compared with any finite double: exactly for arithmetic, and for elementary
 * functions through a decimal with so many digits that no double but an exact value lies within its error.
 */
@FunctionalInterface
interface Real {

    /** Decimals beyond a double's range stand for exp there. */
    BigDecimal HUGE = new BigDecimal("1e400");

    BigDecimal MINUTE = new BigDecimal("1e-400");

    /** The sign of this number minus the finite double. */
    int compareTo(double candidate);

    static Real of(BigDecimal value) {
        return candidate -> value.compareTo(new BigDecimal(candidate));
    }

    static Real sum(double a, double b) {
        return of(new BigDecimal(a).add(new BigDecimal(b)));
    }

    static Real product(double a, double b) {
        return of(new BigDecimal(a).multiply(new BigDecimal(b)));
    }

    static Real fma(double a, double b, double c) {
        return of(new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c)));
    }

    static Real quotient(double a, double b) {
        return quotient(new BigDecimal(a), new BigDecimal(b));
    }

    static Real quotient(BigDecimal dividend, BigDecimal divisor) {
        return candidate ->
                dividend.subtract(divisor.multiply(new BigDecimal(candidate))).signum()
                        * divisor.signum();
    }

    static Real root(double a) {
        BigDecimal square = new BigDecimal(a);
        return candidate -> candidate < 0 ? 1 : square.compareTo(new BigDecimal(candidate).pow(2));
    }

    static Real power(double x, int n) {
        BigDecimal power = new BigDecimal(x).pow(Math.abs(n));
        if (n >= 0) {
            return of(power);
        }
        return candidate -> BigDecimal.ONE
                        .subtract(power.multiply(new BigDecimal(candidate)))
                        .signum()
                * power.signum();
    }

    static Real exp(double x) {
        if (Math.abs(x) > 800) {
            return of(x > 0 ? HUGE : MINUTE);
        }
        return of(BigDecimalMath.exp(new BigDecimal(x), digits(x)));
    }

    static Real log(double x) {
        return of(BigDecimalMath.log(new BigDecimal(x), new MathContext(80)));
    }

    static Real sin(double x) {
        return of(BigDecimalMath.sin(new BigDecimal(x), digits(x)));
    }

    static Real cos(double x) {
        return of(BigDecimalMath.cos(new BigDecimal(x), digits(x)));
    }

    static Real sinc(double x) {
        if (x == 0) {
            return of(BigDecimal.ONE);
        }
        MathContext digits = digits(x);
        return of(BigDecimalMath.sin(new BigDecimal(x), digits).divide(new BigDecimal(x), digits));
    }

    /**
     * 60 digits, and as many more as reduction of a large argument or the second term at a small one takes.
     */
    private static MathContext digits(double x) {
        int exponent = x == 0 ? 0 : Rounding.exponent(x);
        return new MathContext(60 + (exponent > 0 ? exponent / 3 + 20 : -exponent * 2 / 3 + 20));
    }
}
