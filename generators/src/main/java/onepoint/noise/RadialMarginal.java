package onepoint.noise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * One coordinate of the uniform law on the sphere or ball of radius rho in R^d, d at least 2. With z = rho k,
 * E cos(k u) = 0F1(; a; -z^2/4) with a = d/2 on the sphere and a = d/2 + 1 in the ball (NIST DLMF 10.16.9
 * with Poisson's integral 10.9.4).
 *
 * @param twiceParameter 2a, so d on the sphere and d + 2 in the ball
 * @param radius rho
 */
record RadialMarginal(int twiceParameter, double radius) implements Marginal {
    private static final double LARGEST_ARGUMENT = 200;
    private static final BigDecimal SMALL = new BigDecimal("1e-30");

    @Override
    public Interval cosine(Interval k) {
        return characteristic(k.multiply(radius).abs());
    }

    /**
     * The series is evaluated at the middle z0 of z; |E cos(z u) - E cos(z0 u)| is at most |z - z0|. For |z|
     * above 200 the trivial enclosure [-1, 1] is given.
     */
    private Interval characteristic(Interval z) {
        Interval trivial = Interval.of(-1, 1);
        if (z.mag() > LARGEST_ARGUMENT) {
            return trivial;
        }
        double middle = z.mid();
        Interval offset = z.subtract(middle);
        double slack = Interval.point(offset.mag()).add(0x1p-52).sup();
        return Interval.point(series(middle))
                .add(Interval.of(-slack, slack))
                .intersection(trivial)
                .orElseThrow();
    }

    /**
     * sum_n (-z^2/4)^n / (n! (a)_n), to 2^-53: with 60 + z digits the rounding of at most some hundred
     * terms, none above e^z, stays under 10^-40, the remainder is at most the first dropped term once terms
     * decrease, and the conversion to double rounds a number of modulus at most 1.
     */
    private double series(double z) {
        MathContext digits = new MathContext(60 + (int) z, RoundingMode.HALF_EVEN);
        BigDecimal squared = new BigDecimal(z).pow(2).divide(BigDecimal.valueOf(2));
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        boolean decreasing = false;
        for (int n = 0; !decreasing || term.abs().compareTo(SMALL) > 0; n++) {
            BigDecimal divisor = BigDecimal.valueOf((n + 1L) * (twiceParameter + 2L * n));
            decreasing = squared.compareTo(divisor) < 0;
            term = term.multiply(squared, digits).divide(divisor, digits).negate();
            sum = sum.add(term, digits);
        }
        return sum.doubleValue();
    }

    /** The factor q of k in E w sin(k . w) = q k, for the law in R^d whose coordinate this is. */
    Interval sineMomentFactor(Interval length) {
        return new RadialMarginal(twiceParameter + 2, radius)
                .cosine(length)
                .multiply(Interval.point(radius).sqr())
                .divide(twiceParameter);
    }

    /** From d/dz 0F1(; a; -z^2/4) = -z/(2a) 0F1(; a + 1; -z^2/4) (NIST DLMF 16.3.1). */
    @Override
    public Interval sineMoment(Interval k) {
        return sineMomentFactor(k).multiply(k);
    }

    @Override
    public Interval sine(Interval k) {
        return Interval.ZERO;
    }

    /** rho^2 / (2a), as E|w|^2 is rho^2 on the sphere, rho^2 d / (d + 2) in the ball. */
    @Override
    public Interval secondMoment() {
        return Interval.point(radius).sqr().divide(twiceParameter);
    }

    @Override
    public boolean symmetric() {
        return true;
    }

    @Override
    public double bound() {
        return radius;
    }

    @Override
    public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
        return Optional.empty();
    }

    @Override
    public Optional<Interval> expectation(UnaryOperator<Interval> q) {
        return Optional.empty();
    }
}
