package onepoint.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import onepoint.interval.Interval;

/**
 * Best-first branch and bound for the least value of a function over a set in R^d: the box with the lowest
 * bound is split until the objective is content with that bound. Unbounded boxes are split like others: [a,
 * infinity) into [a, 2a + 1] and the rest, relative to a centre.
 */
final class Search {
    /** No box is split farther from the centre than this. */
    private static final double FARTHEST = 0x1p24;

    /** The function and the set. */
    interface Objective {
        /** A lower bound over those points of the box that are in the set; infinity when none is. */
        Bound below(Interval[] box, double least);

        /** An upper bound of the value at a point; infinity when it is not certainly in the set. */
        double at(double[] point);

        /** Points to try first. */
        default List<double[]> candidates() {
            return List.of();
        }

        /** The point to try for a box with the given middle. */
        default double[] probe(Interval[] box, double[] middle) {
            return middle;
        }

        /** Whether the search may stop with this bound from below and this value at a witness. */
        boolean settled(double lower, double least);
    }

    /**
     * A lower bound on a box.
     *
     * @param lower the bound
     * @param coordinate the one to split next; -1 for an unbounded or else the widest one, or
     *     {@link #LEFT_WHOLE}
     */
    record Bound(double lower, int coordinate) {
        /** The box is not worth splitting. */
        static final int LEFT_WHOLE = -2;

        static final Bound NOTHING_THERE = new Bound(Double.POSITIVE_INFINITY, -1);
    }

    /**
     * What came out.
     *
     * @param lower at most the least value; infinite when the set is empty
     * @param least the value at the witness, or above it; infinite when there is no witness
     * @param witness a point of the set, empty when none was found; not copied
     * @param boxes how many were looked at
     */
    record Result(double lower, double least, double[] witness, int boxes) {}

    private record Box(Interval[] sides, Bound bound) {}

    private final Objective objective;
    private final double[] centre;
    private final int most;
    private final PriorityQueue<Box> queue = new PriorityQueue<>(
            Comparator.comparingDouble((Box box) -> box.bound().lower()));
    private double least = Double.POSITIVE_INFINITY;
    private double[] witness = {};
    private int boxes;

    private Search(Objective objective, double[] centre, int most) {
        this.objective = objective;
        this.centre = centre;
        this.most = most;
    }

    /** Searches a box, looking at {@code most} boxes or a few more. */
    static Result run(Objective objective, Interval[] box, double[] centre, int most) {
        return new Search(objective, centre, most).run(box);
    }

    private Result run(Interval[] everything) {
        objective.candidates().forEach(this::probe);
        add(everything);
        while (!queue.isEmpty()
                && boxes < most
                && !objective.settled(queue.peek().bound().lower(), least)
                && split(queue.peek())) {
            // goes on
        }
        double lower = queue.isEmpty()
                ? Double.POSITIVE_INFINITY
                : queue.peek().bound().lower();
        return new Result(lower, least, witness, boxes);
    }

    private void add(Interval[] sides) {
        boxes++;
        double[] middle = new double[sides.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = cut(sides[i], centre[i]);
        }
        probe(objective.probe(sides, middle));
        Bound bound = objective.below(sides, least);
        if (bound.lower() < Double.POSITIVE_INFINITY) {
            queue.add(new Box(sides, bound));
        }
    }

    private void probe(double[] point) {
        double value = objective.at(point);
        if (value < least) {
            least = value;
            witness = point;
        }
    }

    /** Replaces the first box by its halves; false when it cannot be split. */
    private boolean split(Box box) {
        if (box.bound().coordinate() == Bound.LEFT_WHOLE) {
            return false;
        }
        Interval[] sides = box.sides();
        int i = box.bound().coordinate() >= 0 ? box.bound().coordinate() : longest(sides);
        double at = cut(sides[i], centre[i]);
        boolean inside = sides[i].inf() < at && at < sides[i].sup();
        if (!inside || StrictMath.abs(at - centre[i]) > FARTHEST && !sides[i].isBounded()) {
            return false;
        }
        queue.remove();
        Interval[] left = sides.clone();
        left[i] = Interval.of(sides[i].inf(), at);
        Interval[] right = sides.clone();
        right[i] = Interval.of(at, sides[i].sup());
        add(left);
        add(right);
        return true;
    }

    /** The unbounded side that comes nearest to the centre, or else the longest. */
    private int longest(Interval[] sides) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sides.length; i++) {
            double size = sides[i].isBounded()
                    ? sides[i].width()
                    : Double.MAX_VALUE / (1 + sides[i].subtract(centre[i]).mig());
            if (size > most) {
                most = size;
                best = i;
            }
        }
        return best;
    }

    private static double cut(Interval side, double centre) {
        if (side.isBounded()) {
            return side.mid();
        }
        if (side.inf() >= centre) {
            return centre + (2 * (side.inf() - centre) + 1);
        }
        return side.sup() <= centre ? centre - (2 * (centre - side.sup()) + 1) : centre;
    }
}
