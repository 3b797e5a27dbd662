package onepoint.paper;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;

/**
 * A centred law of noise on a line with finitely many whole values.
 *
 * @param values with their weights
 */
record WholeLaw(List<Value> values) {
    private static final int MOST_VALUES = 16;
    private static final int LARGEST = 16;
    /** Bits to which a probability is enclosed. */
    private static final int BITS = 50;

    /**
     * A value.
     *
     * @param at the number
     * @param weight its share of {@link #weight}, positive
     */
    record Value(int at, int weight) {}

    WholeLaw {
        values = List.copyOf(values);
    }

    /** The noise of a setting, if it is such a law with at most 16 values, none beyond 16. */
    static Optional<WholeLaw> of(Setting setting) {
        NoiseSpec noise = setting.spec().noise();
        List<FiniteSupport.WeightedPoint> points = List.of();
        if (noise instanceof TwoPoint two) {
            double p = two.point().get(0);
            points = List.of(
                    new FiniteSupport.WeightedPoint(1, List.of(p)),
                    new FiniteSupport.WeightedPoint(1, List.of(0 - p)));
        } else if (noise instanceof FiniteSupport finite) {
            points = finite.atoms();
        }
        boolean fits = setting.dimension() == 1
                && setting.noise().centred()
                && !points.isEmpty()
                && points.size() <= MOST_VALUES
                && points.stream().allMatch(point -> whole(point.point().get(0)));
        return fits
                ? Optional.of(new WholeLaw(points.stream()
                        .map(p -> new Value(p.point().get(0).intValue(), p.weight()))
                        .toList()))
                : Optional.empty();
    }

    private static boolean whole(double x) {
        return x == StrictMath.rint(x) && StrictMath.abs(x) <= LARGEST;
    }

    /** The sum of the weights. */
    BigInteger weight() {
        return BigInteger.valueOf(values.stream().mapToLong(Value::weight).sum());
    }

    /** The least value. */
    int lowest() {
        return values.stream().mapToInt(Value::at).min().orElseThrow();
    }

    /** The largest value. */
    int highest() {
        return values.stream().mapToInt(Value::at).max().orElseThrow();
    }

    /** Encloses part / whole for 0 &lt;= part &lt;= whole, exactly where 50 bits are enough. */
    static Interval fraction(BigInteger part, BigInteger whole) {
        if (part.signum() == 0) {
            return Interval.ZERO;
        }
        int shift = BITS + whole.bitLength() - part.bitLength();
        BigInteger[] quotient = part.shiftLeft(shift).divideAndRemainder(whole);
        double low = quotient[0].doubleValue();
        double high = quotient[1].signum() == 0 ? low : low + 1;
        return Interval.of(low, high).divide(Interval.point(2).pow(shift));
    }
}
