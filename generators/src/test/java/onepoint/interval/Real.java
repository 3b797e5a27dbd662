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
     * 2/sqrt(pi) times the sum of (-1)^n x^(2n+1) / (n! (2n+1)), whose terms reach 10^17 for |x| below 6.5;
     * from there on a number between 1 and its neighbours stands for erf, since erfc 6.5 &lt; 10^-19.
     */
    static Real erf(double x) {
        if (Math.abs(x) >= 6.5) {
            return of(BigDecimal.ONE.subtract(MINUTE).multiply(new BigDecimal(Math.signum(x))));
        }
        MathContext digits = new MathContext(100);
        BigDecimal square = new BigDecimal(x).pow(2).negate();
        BigDecimal term = new BigDecimal(x);
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; term.abs().compareTo(sum.abs().scaleByPowerOfTen(-99)) > 0; n++) {
            sum = sum.add(term.divide(new BigDecimal(2 * n + 1), digits), digits);
            term = term.multiply(square, digits).divide(new BigDecimal(n + 1), digits);
        }
        BigDecimal root = BigDecimalMath.pi(digits).sqrt(digits);
        return of(sum.multiply(new BigDecimal(2)).divide(root, digits));
    }

    /** He_n(u) exp(-u^2/2). */
    static Real hermite(int order, double u) {
        if (Math.abs(u) > 50) {
            return of(u < 0 && order % 2 == 1 ? MINUTE.negate() : MINUTE);
        }
        return of(hermite(order, new BigDecimal(u)));
    }

    /** The recurrence He_(k+1) = u He_k - k He_(k-1) (Abramowitz and Stegun 22.7.14). */
    private static BigDecimal hermite(int order, BigDecimal u) {
        MathContext digits = new MathContext(80);
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal polynomial = BigDecimal.ONE;
        for (int k = 0; k < order; k++) {
            BigDecimal next = u.multiply(polynomial).subtract(before.multiply(new BigDecimal(k)));
            before = polynomial;
            polynomial = next;
        }
        BigDecimal half = u.multiply(u).divide(new BigDecimal(-2));
        return polynomial.multiply(BigDecimalMath.exp(half, digits));
    }

    /**
     * 60 digits, and as many more as reduction of a large argument or the second term at a small one takes.
     */
    private static MathContext digits(double x) {
        int exponent = x == 0 ? 0 : Rounding.exponent(x);
        return new MathContext(60 + (exponent > 0 ? exponent / 3 + 20 : -exponent * 2 / 3 + 20));
    }
}
