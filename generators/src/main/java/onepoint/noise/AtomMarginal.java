package onepoint.noise;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/** A finitely supported law on the line: every expectation is a finite sum. */
final class AtomMarginal implements Marginal {
    private final List<Interval> masses;
    private final List<Interval> points;
    private final boolean symmetric;

    AtomMarginal(List<Interval> masses, List<Interval> points, boolean symmetric) {
        this.masses = List.copyOf(masses);
        this.points = List.copyOf(points);
        this.symmetric = symmetric;
    }

    @Override
    public Interval cosine(Interval k) {
        return sum(u -> u.multiply(k).cos());
    }

    @Override
    public Interval sine(Interval k) {
        return symmetric ? Interval.ZERO : sum(u -> u.multiply(k).sin());
    }

    @Override
    public Interval sineMoment(Interval k) {
        return sum(u -> u.multiply(k).sin().multiply(u));
    }

    @Override
    public Interval secondMoment() {
        return sum(Interval::sqr);
    }

    @Override
    public boolean symmetric() {
        return symmetric;
    }

    @Override
    public double bound() {
        return points.stream().mapToDouble(Interval::mag).max().orElseThrow();
    }

    @Override
    public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
        return Optional.of(sum(u -> h.at(order, y.subtract(u.multiply(step)))));
    }

    @Override
    public Optional<Interval> expectation(UnaryOperator<Interval> q) {
        return Optional.of(sum(q));
    }

    private Interval sum(UnaryOperator<Interval> q) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < points.size(); i++) {
            sum = sum.add(q.apply(points.get(i)).multiply(masses.get(i)));
        }
        return sum;
    }
}
