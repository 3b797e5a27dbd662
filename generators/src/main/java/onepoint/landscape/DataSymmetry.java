package onepoint.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.interval.Interval;

/**
 * Whether the data of a {@link FiniteSum} makes it even about a point m. With x = m + e, a prediction is
 * a . e + a . m, so the data (a, b) about m is (a, b - a . m) about 0; there the mirror image of a loss is
 * that of (-a, b). Losses that are even in the error do not tell (a, b) from (-a, -b).
 */
final class DataSymmetry {
    private DataSymmetry() {}

    static boolean evenAbout(FiniteSum sum, double[] m) {
        if (sum.loss() == Loss.SQUARES) {
            return stationary(sum, m);
        }
        boolean origin = isOrigin(m);
        return (origin || sum.ridge() == 0)
                && moved(sum, m).map(points -> closed(sum, points)).orElse(false);
    }

    /**
     * Whether the blocks of {@code size} points are closed under mirror images about m. At m a block adds
     * sum_i a_i loss'(a_i . m, b_i), which the mirror image, with - a_i in the place of a_i, negates. So the
     * sums of the blocks come in opposite pairs, they add up to zero, and what each is off their mean by does
     * too; the ridge is in all of them.
     */
    static boolean mirrored(FiniteSum sum, int size, double[] m) {
        return moved(sum, m)
                .map(points -> IntStream.range(0, points.size() / size)
                        .mapToObj(k -> points.subList(k * size, (k + 1) * size))
                        .toList())
                .map(blocks -> counted(blocks.stream().map(block -> counts(sum, block)))
                        .equals(counted(
                                blocks.stream().map(block -> counts(sum, mirrored(block))))))
                .orElse(false);
    }

    private static boolean isOrigin(double[] m) {
        return Arrays.stream(m).allMatch(x -> x == 0);
    }

    /** The data about m; empty when that is not data for the same loss in doubles. */
    private static Optional<List<FiniteSum.Point>> moved(FiniteSum sum, double[] m) {
        if (isOrigin(m)) {
            return Optional.of(sum.points());
        }
        if (sum.loss() == Loss.UNIT) {
            return Optional.empty();
        }
        List<FiniteSum.Point> moved = new ArrayList<>();
        for (FiniteSum.Point p : sum.points()) {
            Interval label = product(p.inputs(), m).negate().add(p.label());
            if (!label.isPoint() || label.mag() > 0x1p20) {
                return Optional.empty();
            }
            moved.add(new FiniteSum.Point(p.inputs(), label.inf()));
        }
        return Optional.of(moved);
    }

    private static Interval product(List<Double> a, double[] x) {
        Interval sum = Interval.ZERO;
        for (int k = 0; k < x.length; k++) {
            sum = sum.add(Interval.point(a.get(k)).multiply(x[k]));
        }
        return sum;
    }

    /** A quadratic is even about m exactly when its gradient is zero there: n grad f(m) is 0 exactly. */
    private static boolean stationary(FiniteSum sum, double[] m) {
        Interval[] gradient = new Interval[m.length];
        Arrays.setAll(
                gradient,
                k -> Interval.point(m[k])
                        .multiply(sum.ridge())
                        .multiply(sum.points().size()));
        for (FiniteSum.Point p : sum.points()) {
            Interval error = product(p.inputs(), m).subtract(p.label());
            Arrays.setAll(
                    gradient, k -> gradient[k].add(error.multiply(p.inputs().get(k))));
        }
        return Arrays.stream(gradient).allMatch(Interval.ZERO::equals);
    }

    /** Whether every point comes as often as its mirror image. */
    private static boolean closed(FiniteSum sum, List<FiniteSum.Point> points) {
        return counts(sum, points).equals(counts(sum, mirrored(points)));
    }

    private static <T> Map<T, Long> counted(Stream<T> items) {
        return items.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How often each point comes, up to what the loss does not tell apart. */
    private static Map<FiniteSum.Point, Long> counts(FiniteSum sum, List<FiniteSum.Point> points) {
        return counted(points.stream().map(p -> canonical(sum.loss(), p)));
    }

    private static List<FiniteSum.Point> mirrored(List<FiniteSum.Point> points) {
        return points.stream()
                .map(p -> new FiniteSum.Point(negated(p.inputs()), p.label()))
                .toList();
    }

    /**
     * The one of the points that add the same to a sum of losses. When the loss is even in (u, b), it is the
     * one of (a, b) and (-a, -b) whose first input that is not zero is positive.
     */
    static FiniteSum.Point canonical(Loss loss, FiniteSum.Point p) {
        if (loss == Loss.LOGISTIC) {
            return p;
        }
        boolean negative = p.inputs().stream().filter(a -> a != 0).findFirst().orElse(0.0) < 0;
        return negative ? new FiniteSum.Point(negated(p.inputs()), -p.label()) : p;
    }

    private static List<Double> negated(List<Double> a) {
        return a.stream().map(x -> 0 - x).toList();
    }
}
