package onepoint.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Exact fractions, for oracles. The fraction is not reduced unless asked. */
record Rational(BigInteger numerator, BigInteger denominator) {
    static Rational of(double exact) {
        BigDecimal value = new BigDecimal(exact);
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale())).reduced();
    }

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        BigInteger sum =
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new Rational(sum, denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    Rational times(Rational other) {
        return new Rational(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational over(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational reduced() {
        BigInteger gcd = numerator.gcd(denominator);
        return new Rational(numerator.divide(gcd), denominator.divide(gcd));
    }

    /** The natural logarithm to about 1e-15, from 40 digits and a power of two taken out exactly. */
    double log() {
        int shift = numerator.bitLength() - denominator.bitLength();
        BigDecimal n = new BigDecimal(shift < 0 ? numerator.shiftLeft(-shift) : numerator);
        BigDecimal d = new BigDecimal(shift > 0 ? denominator.shiftLeft(shift) : denominator);
        BigDecimal rest = n.subtract(d).divide(d, new MathContext(40));
        return StrictMath.log1p(rest.doubleValue()) + shift * StrictMath.log(2);
    }

    /**
     * E_S(s, f; p0) by the recurrences {@code E(s+1,f) = (1+(s+1)E/p0)/(n+2)} and
     * {@code E(s,f+1) = ((f+1)E-p0)/((n+2)(1-p0))}, successes first. They follow from the integral by parts.
     */
    static Rational evidence(int successes, int failures, double p0) {
        Rational one = of(1);
        Rational p = of(p0);
        Rational q = one.minus(p);
        Rational e = one;
        for (int s = 0; s < successes; s++) {
            e = one.plus(of(s + 1).times(e).over(p)).over(of(s + 2)).reduced();
        }
        for (int f = 0; f < failures; f++) {
            Rational top = of(f + 1).times(e).minus(p);
            e = top.over(of(successes + f + 2).times(q)).reduced();
        }
        return e;
    }
}
