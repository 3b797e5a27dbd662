package onepoint.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * Finitely many points whose probabilities are their weights over the sum of all.
 *
 * @param weights positive integers
 * @param points as many points of the same length
 */
record Atoms(List<Integer> weights, List<List<Double>> points) implements Law {
    Atoms {
        weights = List.copyOf(weights);
        points = points.stream()
                .map(point -> point.stream().map(x -> x + 0.0).toList())
                .toList();
    }

    /** Two points of equal weight, p and -p. */
    static Atoms pair(List<Double> p) {
        return new Atoms(List.of(1, 1), List.of(p, negated(p)));
    }

    private static List<Double> negated(List<Double> point) {
        return point.stream().map(x -> 0.0 - x).toList();
    }

    @Override
    public BigDecimal squaredRadius() {
        return points.stream()
                .map(point -> Vectors.squaredNorm(Vectors.array(point)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Override
    public Interval reach(int i) {
        return Interval.point(points.stream()
                .mapToDouble(point -> StrictMath.abs(point.get(i)))
                .max()
                .orElseThrow());
    }

    @Override
    public boolean centred() {
        for (int i = 0; i < points.get(0).size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int n = 0; n < points.size(); n++) {
                BigDecimal x = new BigDecimal(points.get(n).get(i));
                sum = sum.add(x.multiply(BigDecimal.valueOf(weights.get(n))));
            }
            if (sum.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** Each point has as much weight as its opposite. */
    @Override
    public boolean symmetric() {
        return points.stream().allMatch(point -> weight(point) == weight(negated(point)));
    }

    private long weight(List<Double> point) {
        long sum = 0;
        for (int n = 0; n < points.size(); n++) {
            sum += points.get(n).equals(point) ? weights.get(n) : 0;
        }
        return sum;
    }

    /** Encloses the probability of a point. */
    Interval mass(int n) {
        return Interval.point(weights.get(n)).divide(total());
    }

    Interval[] point(int n) {
        return Vectors.points(Vectors.array(points.get(n)));
    }

    private Interval total() {
        return Interval.point(weights.stream().mapToLong(w -> w).sum());
    }

    private Interval mean(UnaryOperator<Interval> of, Interval[] v) {
        Interval sum = Interval.ZERO;
        for (int n = 0; n < points.size(); n++) {
            Interval t = Vectors.dot(Vectors.array(points.get(n)), v);
            sum = sum.add(of.apply(t).multiply(weights.get(n)));
        }
        return sum.divide(total());
    }

    @Override
    public Interval cosine(Interval[] v) {
        return mean(Interval::cos, v);
    }

    @Override
    public Interval sine(Interval[] v) {
        return symmetric() ? Interval.ZERO : mean(Interval::sin, v);
    }

    @Override
    public Curve average(Shape shape, Interval[] v) {
        List<Mixture.Place> places = new ArrayList<>();
        for (int n = 0; n < points.size(); n++) {
            places.add(new Mixture.Place(mass(n), Vectors.dot(Vectors.array(points.get(n)), v)));
        }
        return new Mixture(shape, places);
    }
}
