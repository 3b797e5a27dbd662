package onepoint.noise;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * A finitely supported law on the line: every expectation is a finite sum.
 *
 * @param masses the atoms' masses
 * @param points where they are
 * @param symmetric whether u and -u have the same law
 */
record AtomMarginal(List<Interval> masses, List<Interval> points, boolean symmetric)
        implements Marginal {
    AtomMarginal {
        masses = List.copyOf(masses);
        points = List.copyOf(points);
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
