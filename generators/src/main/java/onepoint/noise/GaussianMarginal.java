package onepoint.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * The Gaussian law with standard deviation s cut to [-t s, t s] and normalised, by a partition into cells
 * whose moments are enclosed: with phi(u) = exp(-u^2/2), whose n-th derivative is (-1)^n He_n(u) phi(u),
 * Taylor's formula around the middle m of a cell of half-width e is integrated term by term, int
 * (u-m)^(n+p) = 2 e^(n+p+1)/(n+p+1) or 0, with Lagrange's remainder.
 */
final class GaussianMarginal implements Marginal {
    private static final int FINE = 128;
    private static final int COARSE = 32;
    /** The order of the remainder, even: int (u-m)^ORDER f(u) is then a mean of f times int (u-m)^ORDER. */
    private static final int ORDER = 8;

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
        Interval[] weights = new Interval[ORDER + 3];
        for (int n = 0; n < weights.length; n++) {
            weights[n] = half.pow(n + 1).multiply(2).divide(n + 1.0);
        }
        for (int i = 0; i < count; i++) {
            Interval middle = half.multiply(2.0 * i + 1).subtract(cut);
            Interval cell = middle.add(Interval.of(-half.sup(), half.sup()));
            Interval[] series = series(middle);
            series[ORDER] = series(cell)[ORDER];
            cells.add(new Cell(
                    middle,
                    cell,
                    moment(0, weights, series),
                    moment(1, weights, series),
                    moment(2, weights, series)));
        }
        return cells;
    }

    /** The coefficients phi^(n)(u) / n! up to n = ORDER, by He_(n+1) = u He_n - n He_(n-1). */
    private static Interval[] series(Interval u) {
        Interval[] series = new Interval[ORDER + 1];
        Interval bell = bell(u);
        Interval before = Interval.ZERO;
        Interval hermite = Interval.ONE;
        double factorial = 1;
        for (int n = 0; n <= ORDER; n++) {
            factorial *= n == 0 ? 1 : -n;
            series[n] = hermite.multiply(bell).divide(factorial);
            Interval next = u.multiply(hermite).subtract(before.multiply(n));
            before = hermite;
            hermite = next;
        }
        return series;
    }

    /**
     * Encloses int (u-m)^p phi over the cell, from the int |u-m|^n for each n; the last coefficient is
     * taken over the cell and is that of the remainder.
     */
    private static Interval moment(int p, Interval[] weights, Interval[] series) {
        Interval sum = Interval.ZERO;
        for (int n = 0; n <= ORDER; n++) {
            Interval weight = weights[n + p];
            boolean odd = (n + p) % 2 != 0;
            if (n == ORDER && odd) {
                double most = series[n].multiply(weight).mag();
                sum = sum.add(Interval.of(-most, most));
            } else if (!odd) {
                sum = sum.add(series[n].multiply(weight));
            }
        }
        return sum;
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

    @Override
    public Interval secondMoment() {
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

    /** With u = s v: s E v sin(k s v), whose integrand has the slope sin z + z cos z at z = k s v. */
    @Override
    public Interval sineMoment(Interval k) {
        Interval s = k.multiply(deviation);
        Interval mean = moments(
                fine,
                u -> s.multiply(u).sin().multiply(u),
                u -> s.multiply(u)
                        .sin()
                        .add(s.multiply(u).multiply(s.multiply(u).cos())),
                u -> s.multiply(2)
                        .multiply(s.multiply(u).cos())
                        .subtract(s.sqr().multiply(u).multiply(s.multiply(u).sin())));
        return mean.multiply(deviation);
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

    /** Where y is as wide as the cells, or the law, their curvature is not worth its price. */
    @Override
    public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
        Interval scale = Interval.point(step).multiply(deviation);
        UnaryOperator<Interval> at = u -> y.subtract(scale.multiply(u));
        if (y.width() > 2 * cut * scale.sup()) {
            return Optional.of(h.at(order, at.apply(Interval.of(-cut, cut))));
        }
        if (y.width() > 2 * cut / COARSE * scale.sup()) {
            return Optional.of(mean(coarse, u -> h.at(order, at.apply(u))));
        }
        return Optional.of(moments(
                coarse,
                u -> h.at(order, at.apply(u)),
                u -> h.at(order + 1, at.apply(u)).multiply(scale).negate(),
                u -> h.at(order + 2, at.apply(u)).multiply(scale.sqr())));
    }

    /**
     * Encloses E q(u / s) from q, q' and q'': on each cell q = q(m) + (u-m) q'(m) + (u-m)^2 q''(cell) / 2.
     */
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
        return Optional.of(mean(fine, u -> q.apply(u.multiply(deviation))));
    }

    /** Encloses E q(u / s) from q alone. */
    private static Interval mean(List<Cell> cells, UnaryOperator<Interval> q) {
        Interval sum = Interval.ZERO;
        for (Cell c : cells) {
            sum = sum.add(q.apply(c.cell()).multiply(c.mass()));
        }
        return sum;
    }
}
