package onepoint.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * The Gaussian law with standard deviation s cut to [-t s, t s] and normalised, by a partition into cells whose moments are
 * enclosed: with phi(u) = exp(-u^2/2) and a cell of half-width e around m, Taylor's formula with remainder gives
 * int phi = 2 e phi(m) + e^3/3 phi''(cell), int (u-m) phi = 2 e^3/3 phi'(cell), int (u-m)^2 phi = 2 e^3/3 phi(cell).
 */
final class GaussianMarginal implements Marginal {
    private static final int FINE = 128;
    private static final int COARSE = 32;
    private final double deviation;
    private final double cut;
    private final List<Cell> fine;
    private final List<Cell> coarse;

    GaussianMarginal(double deviation, double cut) {
        this.deviation = deviation;
        this.cut = cut;
        fine = normalised(partition(cut, FINE));
        coarse = normalised(partition(cut, COARSE));
    }

    private static List<Cell> partition(double cut, int count) {
        List<Cell> cells = new ArrayList<>();
        Interval half = Interval.point(cut).divide(count);
        Interval cubed = half.pow(3).multiply(2).divide(3);
        for (int i = 0; i < count; i++) {
            Interval middle = half.multiply(2.0 * i + 1).subtract(cut);
            Interval cell = middle.add(Interval.of(-half.sup(), half.sup()));
            Interval density = bell(cell);
            Interval curvature = cell.sqr().subtract(1).multiply(density);
            Interval mass = half.multiply(2).multiply(bell(middle)).add(cubed.multiply(curvature).divide(2));
            Interval first = cubed.multiply(cell.negate().multiply(density));
            cells.add(new Cell(middle, cell, mass, first, cubed.multiply(density)));
        }
        return cells;
    }

    private static Interval bell(Interval u) {
        return u.sqr().divide(-2).exp();
    }

    private static List<Cell> normalised(List<Cell> cells) {
        Interval total = cells.stream().map(Cell::mass).reduce(Interval.ZERO, Interval::add);
        return cells.stream()
                .map(c -> new Cell(
                        c.middle(),
                        c.cell(),
                        c.mass().divide(total),
                        c.first().divide(total),
                        c.second().divide(total)))
                .toList();
    }

    /** Encloses E u^2. */
    Interval secondMoment() {
        return moments(fine, Interval::sqr, u -> u.multiply(2), u -> Interval.point(2))
                .multiply(Interval.point(deviation).sqr());
    }

    @Override
    public Interval cosine(Interval k) {
        Interval s = k.multiply(deviation);
        return moments(
                        fine,
                        u -> s.multiply(u).cos(),
                        u -> s.multiply(u).sin().multiply(s).negate(),
                        u -> s.multiply(u).cos().multiply(s.sqr()).negate())
                .intersection(Interval.of(-1, 1))
                .orElseThrow();
    }

    @Override
    public Interval sine(Interval k) {
        return Interval.ZERO;
    }

    @Override
    public boolean symmetric() {
        return true;
    }

    @Override
    public double bound() {
        return Interval.point(deviation).multiply(cut).sup();
    }

    @Override
    public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
        Interval scale = Interval.point(step).multiply(deviation);
        UnaryOperator<Interval> at = u -> y.subtract(scale.multiply(u));
        return Optional.of(moments(
                coarse,
                u -> h.at(order, at.apply(u)),
                u -> h.at(order + 1, at.apply(u)).multiply(scale).negate(),
                u -> h.at(order + 2, at.apply(u)).multiply(scale.sqr())));
    }

    /** Encloses E q(u / s) from q, q' and q'': on each cell q = q(m) + (u-m) q'(m) + (u-m)^2 q''(cell) / 2. */
    private static Interval moments(
            List<Cell> cells,
            UnaryOperator<Interval> q,
            UnaryOperator<Interval> slope,
            UnaryOperator<Interval> bend) {
        Interval sum = Interval.ZERO;
        for (Cell c : cells) {
            Interval linear = slope.apply(c.middle()).multiply(c.first());
            Interval rest = bend.apply(c.cell()).multiply(c.second()).divide(2);
            sum = sum.add(q.apply(c.middle()).multiply(c.mass())).add(linear).add(rest);
        }
        return sum;
    }

    @Override
    public Optional<Interval> expectation(UnaryOperator<Interval> q) {
        Interval sum = Interval.ZERO;
        for (Cell c : fine) {
            sum = sum.add(q.apply(c.cell().multiply(deviation)).multiply(c.mass()));
        }
        return Optional.of(sum);
    }
}
