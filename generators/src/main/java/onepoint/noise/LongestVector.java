package onepoint.noise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;

/**
 * How long vectors that depend on the state can get over a box: at least what they are in the middle and at
 * two corners of parts of it, at most the largest bound of the parts. The part with the largest bound is halved next, along its
 * widest side, as long as it is bounded.
 */
final class LongestVector {
    private static final int HALVINGS = 256;
    /** Relative to the squared length. */
    private static final double GAP = 0x1p-10;

    private final PriorityQueue<Part> parts =
            new PriorityQueue<>(Comparator.comparingDouble(part -> -part.bound));
    private double least;

    private LongestVector() {}

    /** A part of the box for one of the vectors, with an upper bound of its squared length. */
    private static final class Part {
        private final UnaryOperator<Interval[]> vector;
        private final Interval[] box;
        private final double bound;

        Part(UnaryOperator<Interval[]> vector, Interval[] box) {
            this.vector = vector;
            this.box = box;
            bound = squared(vector.apply(box)).sup();
        }
    }

    /** Encloses the least upper bound of |v(x)| over the states of {@code box} and the vectors v. */
    static Interval over(Interval[] box, List<UnaryOperator<Interval[]>> vectors) {
        LongestVector search = new LongestVector();
        vectors.forEach(vector -> search.add(vector, box));
        for (int n = 0; n < HALVINGS && search.mayImprove(); n++) {
            search.halve();
        }
        return Interval.of(
                Interval.point(search.least).sqrt().inf(),
                Interval.of(search.least, search.parts.element().bound).sqrt().sup());
    }

    private void add(UnaryOperator<Interval[]> vector, Interval[] box) {
        parts.add(new Part(vector, box));
        look(vector, box, Interval::mid);
        if (Arrays.stream(box).allMatch(Interval::isBounded)) {
            look(vector, box, Interval::inf);
            look(vector, box, Interval::sup);
        }
    }

    private void look(
            UnaryOperator<Interval[]> vector, Interval[] box, ToDoubleFunction<Interval> at) {
        Interval[] point = Arrays.stream(box)
                .map(c -> Interval.point(at.applyAsDouble(c)))
                .toArray(Interval[]::new);
        least = StrictMath.max(least, squared(vector.apply(point)).inf());
    }

    private boolean mayImprove() {
        Part top = parts.element();
        return top.bound > least * (1 + GAP)
                && Arrays.stream(top.box).allMatch(Interval::isBounded)
                && Arrays.stream(top.box).anyMatch(c -> c.inf() < c.mid() && c.mid() < c.sup());
    }

    private void halve() {
        Part top = parts.remove();
        int widest = 0;
        for (int i = 1; i < top.box.length; i++) {
            widest = top.box[i].width() > top.box[widest].width() ? i : widest;
        }
        Interval side = top.box[widest];
        Interval[] left = top.box.clone();
        Interval[] right = top.box.clone();
        left[widest] = Interval.of(side.inf(), side.mid());
        right[widest] = Interval.of(side.mid(), side.sup());
        add(top.vector, left);
        add(top.vector, right);
    }

    static Interval squared(Interval[] v) {
        return Arrays.stream(v).map(Interval::sqr).reduce(Interval.ZERO, Interval::add);
    }
}
