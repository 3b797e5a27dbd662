package onepoint.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        boolean origin = Arrays.stream(m).allMatch(x -> x == 0);
        boolean movable = sum.ridge() == 0 && sum.loss() != Loss.UNIT;
        if (!origin && !movable) {
            return false;
        }
        List<Interval> labels = sum.points().stream()
                .map(p -> product(p.inputs(), m).negate().add(p.label()))
                .toList();
        if (!labels.stream().allMatch(Interval::isPoint)) {
            return false;
        }
        List<FiniteSum.Point> moved = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            double label = labels.get(i).inf();
            if (StrictMath.abs(label) > 0x1p20) {
                return false;
            }
            moved.add(new FiniteSum.Point(sum.points().get(i).inputs(), label));
        }
        return closed(moved, sum.loss() != Loss.LOGISTIC);
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
    private static boolean closed(List<FiniteSum.Point> points, boolean evenLoss) {
        var counts = points.stream()
                .map(p -> evenLoss ? canonical(p) : p)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().allMatch(entry -> {
            FiniteSum.Point mirror = new FiniteSum.Point(
                    negated(entry.getKey().inputs()), entry.getKey().label());
            return entry.getValue().equals(counts.get(evenLoss ? canonical(mirror) : mirror));
        });
    }

    /** The one of (a, b) and (-a, -b) whose first input that is not zero is positive. */
    private static FiniteSum.Point canonical(FiniteSum.Point p) {
        boolean negative = p.inputs().stream().filter(a -> a != 0).findFirst().orElse(0.0) < 0;
        return negative ? new FiniteSum.Point(negated(p.inputs()), -p.label()) : p;
    }

    private static List<Double> negated(List<Double> a) {
        return a.stream().map(x -> 0 - x).toList();
    }
}
