package onepoint.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The least quotient of a {@link SlopeForm} over all offsets but zero, by best-first branch and bound: the
 * box with the lowest bound is split until that bound is within a gap of the lowest quotient met.
 *
 * <p>All of R^d is a finite run: with |sum h_j| at most B |delta|, the quotient is at least
 * min a - B / |delta|, so beyond |delta| = B / (min a - c) it is at least c; c is below min a, since the
 * quotient comes as near to min a as one likes far out. When the quotient is even, half of the space is
 * enough. The middles of boxes are multiples of their half-widths, which are powers of two, so that boxes are
 * exact and cover.
 */
public final class WaveSearch {
    /** The relative gap at which a search ends. */
    public static final double GAP = 0x1p-7;

    private static final int MOST_BOXES = 200_000;
    /** Halvings of a half-width, so that a middle has at most 42 bits. */
    private static final double FINEST = 0x1p-40;

    private final SlopeForm form;
    private final PlainQuotient plain;
    private final BoxBounds bounds;
    private final double gap;
    private final double floor;
    private final PriorityQueue<Box> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Box::lower));
    private LowPoint lowest;
    private int boxes;

    private record Box(double[] middle, double[] radii, int widest, double lower) {}

    /**
     * What a search found.
     *
     * @param certified no quotient is below
     * @param witness an offset at which the quotient is about the least
     * @param boxes how many boxes were looked at
     * @param closed whether the gap was reached
     */
    public record Result(double certified, double[] witness, int boxes, boolean closed) {
        /** Copies the witness. */
        public Result {
            witness = witness.clone();
        }

        @Override
        public double[] witness() {
            return witness.clone();
        }

        /** In words. */
        public String how() {
            String end = closed ? "" : ", stopped before the gap was closed";
            return "branch and bound over " + boxes + " boxes and a tail" + end;
        }
    }

    private WaveSearch(SlopeForm form, double gap) {
        this.form = form;
        this.gap = gap;
        plain = new PlainQuotient(form);
        bounds = new BoxBounds(form);
        floor = (form.least() > 0 ? form.least() : bounds.scale()) / 16;
        lowest = LowPoint.of(form, plain);
    }

    /** Searches to a relative gap, that of certificates being {@link #GAP}. */
    public static Result run(SlopeForm form, double gap) {
        return new WaveSearch(form, gap).search();
    }

    private Result search() {
        double far = reach();
        double[] middle = new double[form.dimension()];
        double[] radii = new double[form.dimension()];
        Arrays.fill(radii, far);
        if (form.isEven()) {
            middle[0] = far / 2;
            radii[0] = far / 2;
        }
        add(middle, radii);
        boolean splittable = true;
        while (splittable && !closed() && boxes < MOST_BOXES) {
            Box box = queue.remove();
            splittable = split(box, far);
            if (!splittable) {
                queue.add(box);
            }
        }
        double certified = closed() ? threshold() : queue.peek().lower();
        return new Result(certified, lowest.offset(form, 64 * far), boxes, closed());
    }

    private boolean closed() {
        return queue.isEmpty() || queue.peek().lower() >= threshold();
    }

    private double threshold() {
        return lowest.quotient() - gap * StrictMath.max(StrictMath.abs(lowest.quotient()), floor);
    }

    /** A power of two beyond which the quotient is at least the threshold, with room for rounding. */
    private double reach() {
        double bound = form.perturbation() / (form.least() - threshold()) * (1 + 0x1p-40);
        return Math.scalb(1.0, Math.getExponent(StrictMath.max(bound, 0x1p-200)) + 1);
    }

    private boolean split(Box box, double far) {
        int i = box.widest();
        double half = box.radii()[i] / 2;
        if (half < far * FINEST) {
            return false;
        }
        for (int side = -1; side <= 1; side += 2) {
            double[] middle = box.middle().clone();
            double[] radii = box.radii().clone();
            middle[i] += side * half;
            radii[i] = half;
            add(middle, radii);
        }
        return true;
    }

    private void add(double[] middle, double[] radii) {
        boxes++;
        double c = threshold();
        bounds.evaluate(middle, radii, c);
        if (bounds.lower < c) {
            queue.add(new Box(middle, radii, bounds.widest, bounds.lower));
        }
        if (bounds.middle < lowest.quotient()) {
            double[] x = middle.clone();
            lowest = lowest.or(plain.descend(x), x);
        }
    }
}
