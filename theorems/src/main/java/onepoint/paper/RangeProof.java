package onepoint.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * A proof by branch and bound that a quantity stays at or below a bound over a whole range of parameters:
 * boxes that cover the range, on each of which an enclosure of the quantity does.
 *
 * @param bound what is not exceeded
 * @param boxes how many boxes were looked at
 */
record RangeProof(double bound, int boxes) {
    private static final int MOST_BOXES = 200_000;

    /** A quantity that depends on the parameters. */
    @FunctionalInterface
    interface Quantity {
        /** Encloses it over those points of the box that are meant; empty when there are none in it. */
        Optional<Interval> over(Interval[] box);
    }

    private record Box(Interval[] sides, int depth) {}

    /**
     * Cuts the range into boxes, in its coordinates by turns, until each is proved; empty when that takes too
     * many.
     *
     * @param range a side a parameter; the upper end may be unbounded
     */
    static Optional<RangeProof> of(Quantity quantity, double bound, Interval... range) {
        Deque<Box> open = new ArrayDeque<>();
        open.push(new Box(range.clone(), 0));
        int boxes = 0;
        while (!open.isEmpty()) {
            if (boxes++ == MOST_BOXES) {
                return Optional.empty();
            }
            Box box = open.pop();
            Optional<Interval> value = quantity.over(box.sides());
            if (value.isPresent() && !(value.get().sup() <= bound)) {
                int cut = box.depth() % range.length;
                Interval side = box.sides()[cut];
                double middle = middle(side);
                open.push(box(box, cut, Interval.of(middle, side.sup())));
                open.push(box(box, cut, Interval.of(side.inf(), middle)));
            }
        }
        return Optional.of(new RangeProof(bound, boxes));
    }

    private static Box box(Box whole, int cut, Interval side) {
        Interval[] sides = whole.sides().clone();
        sides[cut] = side;
        return new Box(sides, whole.depth() + 1);
    }

    private static double middle(Interval side) {
        return side.isBounded() ? side.mid() : StrictMath.max(1, 2 * side.inf());
    }
}
