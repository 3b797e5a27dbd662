package onepoint.interval;

import java.util.Optional;

/**
 * A closed interval of real numbers with double ends, which may be unbounded and is never empty.
 *
 * <p>Every operation encloses: the result holds the exact value for all reals in the operands, ends rounded
 * outward. "Tightest" means the smallest such interval of doubles. A partial function applied to an
 * interval that is not inside its domain throws {@link ArithmeticException}. Minus zero is stored as zero,
 * so equality is equality of sets.
 *
 * <p>Comparisons are three-valued: {@code a.certainlyLess(b)} and {@code b.certainlyLessOrEqual(a)} may
 * both be false, and then nothing is known. Never negate one to get the other.
 *
 * @param inf the lower end, below infinity
 * @param sup the upper end, above minus infinity
 */
public record Interval(double inf, double sup) {

    /** The number 0. */
    public static final Interval ZERO = new Interval(0, 0);
    /** The number 1. */
    public static final Interval ONE = new Interval(1, 1);
    /** All real numbers. */
    public static final Interval ENTIRE =
            new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    /** The tightest interval around pi. */
    public static final Interval PI = FixedPoint.enclose(FixedPoint.pi(FixedPoint.TABLE_BITS));
    /** The tightest interval around pi / 2. */
    public static final Interval HALF_PI = new Interval(PI.inf / 2, PI.sup / 2);

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is NaN, the ends are reversed, or no real number lies
     *     between them
     */
    public Interval {
        if (!(inf <= sup) || inf == Double.POSITIVE_INFINITY || sup == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "not an interval of reals: [" + inf + ", " + sup + "]");
        }
        inf += 0.0;
        sup += 0.0;
    }

    /** The interval with the given ends, exactly; rejects what the constructor rejects. */
    public static Interval of(double lo, double hi) {
        return new Interval(lo, hi);
    }

    /** The interval that holds one finite number; rejects what the constructor rejects. */
    public static Interval point(double x) {
        return new Interval(x, x);
    }

    /**
     * The tightest interval around a decimal ({@code 0.1}, {@code 2e-3}) or a fraction of decimals
     * ({@code 1/3}).
     *
     * @throws IllegalArgumentException if the text is neither, divides by zero or has over 5000 places
     */
    public static Interval parse(String decimalOrRational) {
        return Rational.parse(decimalOrRational).enclosure();
    }

    /** The middle, rounded to nearest; 0 for all reals, largest finite double towards one unbounded end. */
    public double mid() {
        if (!isBounded()) {
            return inf > Double.NEGATIVE_INFINITY
                    ? Double.MAX_VALUE
                    : equals(ENTIRE) ? 0 : -Double.MAX_VALUE;
        }
        double twice = inf + sup;
        return Double.isInfinite(twice) ? 0.5 * inf + 0.5 * sup : 0.5 * twice;
    }

    /** The least double r for which [mid - r, mid + r] covers this interval. */
    public double rad() {
        return Math.max(Rounding.subtractUp(mid(), inf), Rounding.subtractUp(sup, mid()));
    }

    /** The width, rounded up. */
    public double width() {
        return Rounding.subtractUp(sup, inf);
    }

    /** The largest absolute value, exactly. */
    public double mag() {
        return Math.max(Math.abs(inf), Math.abs(sup));
    }

    /** The smallest absolute value, exactly. */
    public double mig() {
        return inf <= 0 && sup >= 0 ? 0 : Math.min(Math.abs(inf), Math.abs(sup));
    }

    /** Whether this is a single number. */
    public boolean isPoint() {
        return inf == sup;
    }

    /** Whether both ends are finite. */
    public boolean isBounded() {
        return inf > Double.NEGATIVE_INFINITY && sup < Double.POSITIVE_INFINITY;
    }

    /** Whether a real number is inside; false for NaN and the infinities. */
    public boolean contains(double x) {
        return inf <= x && x <= sup && !Double.isInfinite(x);
    }

    /** Whether every number of the other interval is inside. */
    public boolean contains(Interval other) {
        return inf <= other.inf && other.sup <= sup;
    }

    /** Whether the other interval is inside the topological interior; an unbounded end has no boundary. */
    public boolean interiorContains(Interval other) {
        boolean below = inf < other.inf || inf == Double.NEGATIVE_INFINITY;
        boolean above = other.sup < sup || sup == Double.POSITIVE_INFINITY;
        return below && above;
    }

    /** Whether every number here is less than every number there. */
    public boolean certainlyLess(Interval other) {
        return sup < other.inf;
    }

    /** Whether every number here is at most every number there. */
    public boolean certainlyLessOrEqual(Interval other) {
        return sup <= other.inf;
    }

    /** Whether every number here is greater than every number there. */
    public boolean certainlyGreater(Interval other) {
        return inf > other.sup;
    }

    /** Whether every number here is at least every number there. */
    public boolean certainlyGreaterOrEqual(Interval other) {
        return inf >= other.sup;
    }

    /** Whether no number is in both. */
    public boolean disjoint(Interval other) {
        return sup < other.inf || other.sup < inf;
    }

    /** Whether some number is in both. */
    public boolean meets(Interval other) {
        return !disjoint(other);
    }

    /** The numbers in both, exactly; empty when disjoint, an ordinary outcome of a search. */
    public Optional<Interval> intersection(Interval other) {
        return disjoint(other)
                ? Optional.empty()
                : Optional.of(new Interval(Math.max(inf, other.inf), Math.min(sup, other.sup)));
    }

    /** The smallest interval around both, exactly. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(inf, other.inf), Math.max(sup, other.sup));
    }

    /** The range of min(x, y), exactly. */
    public Interval min(Interval other) {
        return new Interval(Math.min(inf, other.inf), Math.min(sup, other.sup));
    }

    /** The range of max(x, y), exactly. */
    public Interval max(Interval other) {
        return new Interval(Math.max(inf, other.inf), Math.max(sup, other.sup));
    }

    /** The negatives, exactly. */
    public Interval negate() {
        return new Interval(-sup, -inf);
    }

    /** The absolute values, exactly. */
    public Interval abs() {
        return new Interval(mig(), mag());
    }

    /** The sums; tightest. */
    public Interval add(Interval other) {
        return new Interval(Rounding.addDown(inf, other.inf), Rounding.addUp(sup, other.sup));
    }

    /** The sums with a finite number; tightest. */
    public Interval add(double other) {
        return add(point(other));
    }

    /** The differences; tightest. */
    public Interval subtract(Interval other) {
        return new Interval(
                Rounding.subtractDown(inf, other.sup), Rounding.subtractUp(sup, other.inf));
    }

    /** The differences from a finite number; tightest. */
    public Interval subtract(double other) {
        return subtract(point(other));
    }

    /** The products; tightest. */
    public Interval multiply(Interval other) {
        return Products.multiply(inf, sup, other.inf, other.sup);
    }

    /** The products with a finite number; tightest. */
    public Interval multiply(double other) {
        return multiply(point(other));
    }

    /**
     * The quotients; tightest.
     *
     * @throws ArithmeticException if the divisor contains zero
     */
    public Interval divide(Interval divisor) {
        return Products.divide(inf, sup, divisor.inf, divisor.sup);
    }

    /** The quotients by a finite number; tightest; rejects what {@link #divide(Interval)} rejects. */
    public Interval divide(double divisor) {
        return divide(point(divisor));
    }

    /** The reciprocals; tightest; rejects what {@link #divide(Interval)} rejects. */
    public Interval recip() {
        return ONE.divide(this);
    }

    /** The values x y + z for x here; tightest: rounded once. */
    public Interval fma(Interval factor, Interval summand) {
        return Products.fma(this, factor, summand);
    }

    /** The squares; tightest. */
    public Interval sqr() {
        return Products.square(this);
    }

    /**
     * The integer powers, x^0 = 1; each end at most one double beyond the tightest.
     *
     * @throws ArithmeticException if the exponent is negative and this contains zero
     */
    public Interval pow(int exponent) {
        return Powers.power(this, exponent);
    }

    /**
     * The square roots; tightest.
     *
     * @throws ArithmeticException if this contains a negative number
     */
    public Interval sqrt() {
        return Products.squareRoot(this);
    }

    /** The exponentials; each end at most one double beyond the tightest. */
    public Interval exp() {
        return new Interval(Exponential.down(inf), Exponential.up(sup));
    }

    /**
     * The natural logarithms; each end at most one double beyond the tightest.
     *
     * @throws ArithmeticException if this contains a number that is not positive
     */
    public Interval log() {
        return Logarithm.range(this);
    }

    /** The sines; each end at most one double beyond the tightest. */
    public Interval sin() {
        return Waves.sin(this);
    }

    /** The cosines; each end at most one double beyond the tightest. */
    public Interval cos() {
        return Waves.cos(this);
    }

    /** The values of sin(x)/x, 1 at zero; at a point (up to 2^800) at most one double beyond the tightest. */
    public Interval sinc() {
        return Sinc.range(this);
    }

    @Override
    public String toString() {
        return "[" + inf + ", " + sup + "]";
    }
}
