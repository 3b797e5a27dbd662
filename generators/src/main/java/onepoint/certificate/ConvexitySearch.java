package onepoint.certificate;

import java.util.Comparator;
import java.util.PriorityQueue;
import onepoint.interval.Interval;

/**
 * The least value of q(t) = g(x* + t) / t over t != 0 for an averaged slope g with g(x*) = 0 at some x* in a
 * given interval, by best-first branch and bound: the box with the lowest bound is split until that bound is
 * within {@link #GAP} of the value at a point. With g(x* + t) = a t + p(t), p(t) = b(x* + t) - b(x*) where b
 * is what g is beyond its linear part and |b| is at most B, everything beyond |t| has q at least
 * a - 2 B / |t|, or a - B / |t| when b(x*) = 0.
 */
final class ConvexitySearch {
    private static final double GAP = 0x1p-7;
    private static final int MOST_BOXES = 20_000;
    /** Boxes that reach no farther are not split, so that the middle of a box is never 0. */
    private static final double SHORTEST = 0x1p-500;

    private final SmoothedProfile slope;
    private final Interval root;
    /** Whether x* = 0 and g is odd, so that q is even and half of the line is enough. */
    private final boolean even;

    private final Interval atRoot;
    private final double curvature;
    private final double ceiling;
    private final PriorityQueue<Box> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Box::lower));
    private double least = Double.POSITIVE_INFINITY;
    private double witness;
    private int boxes;

    /** Values of t on one side of the target, with a lower bound of q on them. */
    private record Box(double from, double to, double blur, double lower) {}

    private ConvexitySearch(SmoothedProfile slope, Interval root, double ceiling) {
        this.slope = slope;
        this.root = root;
        this.ceiling = ceiling;
        even = slope.odd() && root.isPoint() && root.inf() == 0;
        atRoot = even ? Interval.ZERO : slope.perturbation(1, root);
        curvature = slope.profile().curvature();
    }

    /**
     * Encloses the least q for every x* in {@code root} with g(x*) = 0: certified from below, refuted at a
     * witness (the offset from x*). The search may stop early once q is certified to be at least
     * {@code ceiling}.
     */
    static Bracket run(SmoothedProfile slope, Interval root, double ceiling) {
        return new ConvexitySearch(slope, root, ceiling).search();
    }

    private Bracket search() {
        double bound = (even ? 1 : 2) * slope.profile().perturbationBound();
        if (bound == 0) {
            return new Bracket(curvature, curvature, new double[] {1}, "the gradient is linear");
        }
        double tolerance = curvature * GAP / 2;
        double far = StrictMath.max(1, Interval.point(bound).divide(tolerance).sup());
        double tail = Interval.point(curvature)
                .subtract(Interval.point(bound).divide(far))
                .inf();
        probe(Interval.point(far));
        add(0, far);
        if (!even) {
            add(-far, 0);
        }
        while (worthSplitting(queue.peek())) {
            split(queue.remove());
        }
        double certified = StrictMath.min(tail, queue.peek().lower());
        return new Bracket(
                certified,
                least,
                new double[] {witness},
                "branch and bound over " + boxes + " boxes and a tail");
    }

    /**
     * A bound that is far from the least value, on a box whose middle is enclosed well enough for a smaller
     * box to help.
     */
    private boolean worthSplitting(Box box) {
        return box.lower() < StrictMath.min(ceiling, least - gap())
                && box.blur() < gap()
                && StrictMath.max(box.to(), -box.from()) > SHORTEST
                && boxes < MOST_BOXES;
    }

    private double gap() {
        return GAP * StrictMath.max(StrictMath.abs(least), curvature / 16);
    }

    private void split(Box box) {
        double middle = (box.from() + box.to()) / (box.from() == 0 || box.to() == 0 ? 4 : 2);
        add(box.from(), middle);
        add(middle, box.to());
    }

    private void add(double from, double to) {
        boxes++;
        double middle = (from + to) / 2;
        Interval point = Interval.point(middle);
        Interval atMiddle = probe(point);
        double blur = atMiddle.divide(point).width();
        queue.add(new Box(from, to, blur, lowerBound(Interval.of(from, to), point, atMiddle)));
    }

    /** Encloses p(t) at a point, and notes the quotient a + p / t there. */
    private Interval probe(Interval point) {
        Interval p = slope.perturbation(1, root.add(point)).subtract(atRoot);
        double above = p.divide(point).add(curvature).sup();
        if (above < least) {
            least = above;
            witness = point.mid();
        }
        return p;
    }

    /**
     * q = a + p / t: p / t is a mean of p' between 0 and t, and away from 0 also p over t, where p has a
     * mean-value form, and itself of the form with slope (p' - p / t) / t.
     */
    private double lowerBound(Interval box, Interval middle, Interval atMiddle) {
        Interval there = root.add(box);
        Interval bend = slope.perturbation(2, there);
        if (box.mig() == 0) {
            return bend.add(curvature).inf();
        }
        Interval radius = box.subtract(middle);
        Interval p = slope.perturbation(1, there)
                .subtract(atRoot)
                .intersection(atMiddle.add(bend.multiply(radius)))
                .orElseThrow();
        Interval mean = p.divide(box);
        Interval meanSlope = bend.subtract(mean).divide(box);
        Interval meanValue = atMiddle.divide(middle).add(meanSlope.multiply(radius));
        return mean.intersection(meanValue).orElseThrow().add(curvature).inf();
    }
}
