package onepoint.interval;

import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Sources of doubles that reach every binade: from raw bits, and around the places where kernels change
 * their way.
 */
final class Doubles {

    /** Ends of ranges and of branches, with their neighbours. */
    private static final double[] CORNERS = {
        0,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        0x1p-960,
        0x1p-480,
        0x1p-54,
        0x1p-26,
        0x1p-7,
        0.5,
        1,
        1.5,
        Math.PI / 4,
        Math.PI / 2,
        2,
        Math.PI,
        3,
        709.78,
        745.13,
        0x1p20,
        0x1p53,
        0x1p480,
        0x1p800,
        0x1p960,
        0x1p1000,
        Double.MAX_VALUE
    };

    private Doubles() {}

    /** Any finite double. */
    static Arbitrary<Double> finite() {
        Arbitrary<Double> raw = Arbitraries.longs().map(Double::longBitsToDouble);
        return Arbitraries.oneOf(raw, moderate(), corners())
                .filter(x -> Math.abs(x) <= Double.MAX_VALUE);
    }

    /** Full significands with exponents from -12 to 12. */
    static Arbitrary<Double> moderate() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-12, 12))
                .as((bits, exponent) -> Math.scalb(significand(bits), exponent));
    }

    static Arbitrary<Double> corners() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CORNERS.length - 1),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.of(-1, 1))
                .as((corner, steps, sign) -> sign * stepped(CORNERS[corner], steps));
    }

    /** Intervals with two ends from {@link #finite()}. */
    static Arbitrary<Interval> intervals() {
        return Combinators.combine(finite(), finite()).as(Doubles::between);
    }

    /** Intervals with two ends from {@link #moderate()}. */
    static Arbitrary<Interval> moderateIntervals() {
        return Combinators.combine(moderate(), moderate()).as(Doubles::between);
    }

    /** A point of a bounded interval for each number t: the inner double nearest to a convex combination. */
    static double pick(Interval x, long bits) {
        double t = (bits >>> 11) * 0x1p-53;
        return Math.max(x.inf(), Math.min(x.sup(), x.inf() * (1 - t) + x.sup() * t));
    }

    /** Random finite doubles that satisfy the predicate: raw bits in turn with exponents from -12 to 12. */
    static double[] sample(long seed, int size, DoublePredicate wanted) {
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleStream.generate(() -> {
                    long bits = random.nextLong();
                    double raw = Double.longBitsToDouble(random.nextLong());
                    return (bits & 1) == 0
                            ? raw
                            : Math.scalb(significand(bits), random.nextInt(-12, 13));
                })
                .filter(x -> Math.abs(x) <= Double.MAX_VALUE && wanted.test(x))
                .limit(size)
                .toArray();
    }

    private static Interval between(double a, double b) {
        return Interval.of(Math.min(a, b), Math.max(a, b));
    }

    private static double significand(long bits) {
        long sign = bits & 0x8000000000000000L;
        return Double.longBitsToDouble(sign | 0x3ff0000000000000L | (bits & 0xfffffffffffffL));
    }

    private static double stepped(double x, int steps) {
        double result = x;
        for (int i = 0; i < Math.abs(steps); i++) {
            result = steps < 0 ? Math.nextDown(result) : Math.nextUp(result);
        }
        return Double.isInfinite(result) ? x : result;
    }
}
