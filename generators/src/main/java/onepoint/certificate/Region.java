package onepoint.certificate;

import java.math.BigDecimal;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.setting.Domain;

/** A domain as a searched set. */
final class Region {
    /** A share of a ball's radius that keeps rounded points inside. */
    private static final double SHORT_OF_ONE = 1 - 0x1p-45;

    private final Domain domain;
    private final Interval[] box;

    Region(Domain domain, int dimension) {
        this.domain = domain;
        box = domain.box(dimension);
    }

    /** The smallest box around it; not copied. */
    Interval[] box() {
        return box;
    }

    boolean everywhere() {
        return domain instanceof Domain.Everywhere;
    }

    /** Whether no point of a box is in the domain. */
    boolean misses(Interval[] part) {
        if (domain instanceof Domain.Ball ball) {
            return fromCentre(ball, part)
                    .certainlyGreater(Interval.point(ball.radius()).sqr());
        }
        for (int i = 0; i < box.length; i++) {
            if (box[i].disjoint(part[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether every point of a box is in the domain, boundary included. */
    boolean contains(Interval[] part) {
        if (domain instanceof Domain.Ball ball) {
            return fromCentre(ball, part)
                    .certainlyLessOrEqual(Interval.point(ball.radius()).sqr());
        }
        for (int i = 0; i < box.length; i++) {
            if (!box[i].contains(part[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether every point of a box is in the interior of the domain. */
    boolean interiorContains(Interval[] part) {
        if (domain instanceof Domain.Ball ball) {
            return fromCentre(ball, part)
                    .certainlyLess(Interval.point(ball.radius()).sqr());
        }
        for (int i = 0; i < box.length; i++) {
            if (!box[i].interiorContains(part[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a point is in the domain, decided in exact arithmetic. */
    boolean holds(double[] x) {
        if (domain instanceof Domain.Ball ball) {
            BigDecimal squared = BigDecimal.ZERO;
            for (int i = 0; i < x.length; i++) {
                BigDecimal offset = new BigDecimal(x[i])
                        .subtract(new BigDecimal(ball.centre().get(i)));
                squared = squared.add(offset.pow(2));
            }
            return squared.compareTo(new BigDecimal(ball.radius()).pow(2)) <= 0;
        }
        return contains(Boxes.points(x));
    }

    /** The point itself, or pulled into a ball from outside. */
    double[] pulledIn(double[] x) {
        if (!(domain instanceof Domain.Ball ball) || contains(Boxes.points(x))) {
            return x;
        }
        List<Double> centre = ball.centre();
        double length = StrictMath.sqrt(fromCentre(ball, Boxes.points(x)).mid());
        double[] out = new double[x.length];
        for (int i = 0; i < out.length; i++) {
            double along = (x[i] - centre.get(i)) / length;
            out[i] = centre.get(i) + along * ball.radius() * SHORT_OF_ONE;
        }
        return out;
    }

    private static Interval fromCentre(Domain.Ball ball, Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(x[i].subtract(ball.centre().get(i)).sqr());
        }
        return sum;
    }

    /**
     * How far a box of next states stays inside: positive inside, negative outside, in the unit of the
     * domain's coordinates for a box, and squared for a ball. Unbounded domains keep everything.
     *
     * @param next encloses next states
     */
    Interval slack(Interval[] next) {
        if (domain instanceof Domain.Ball ball) {
            return Interval.point(ball.radius()).sqr().subtract(fromCentre(ball, next));
        }
        Interval least = Interval.point(Double.MAX_VALUE);
        for (int i = 0; i < next.length; i++) {
            if (box[i].isBounded()) {
                least = least.min(Interval.point(box[i].sup()).subtract(next[i]))
                        .min(next[i].subtract(box[i].inf()));
            }
        }
        return least;
    }

    /**
     * The same for every point within {@code reach[i]} of y along coordinate i, or within {@code radius} of
     * y in a ball.
     */
    Interval slack(Interval[] y, Interval[] reach, Interval radius) {
        if (domain instanceof Domain.Ball ball) {
            Interval farthest = fromCentre(ball, y).sqrt().add(radius);
            return Interval.point(ball.radius()).subtract(farthest);
        }
        Interval least = Interval.point(Double.MAX_VALUE);
        for (int i = 0; i < y.length; i++) {
            if (box[i].isBounded()) {
                least = least.min(Interval.point(box[i].sup()).subtract(y[i].add(reach[i])))
                        .min(y[i].subtract(reach[i]).subtract(box[i].inf()));
            }
        }
        return least;
    }
}
