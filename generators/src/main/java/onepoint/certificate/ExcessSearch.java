package onepoint.certificate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;

/** The largest value of an excess over R^d, by best-first branch and bound with mean-value forms. */
final class ExcessSearch {
    private final Excess excess;
    private final double gap;
    private final int mostBoxes;
    private final Excess.Descent descent;
    private final PriorityQueue<Box> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Box::upper).reversed());
    private double largest = Double.NEGATIVE_INFINITY;
    private double[] witness;
    private int boxes;

    /** A box, an upper bound of the excess on it, and the coordinate along which it varies most. */
    private record Box(Interval[] e, double upper, int widest) {}

    private ExcessSearch(Excess excess, double gap, int mostBoxes) {
        this.excess = excess;
        this.gap = gap;
        this.mostBoxes = mostBoxes;
        descent = excess.descent();
    }

    /**
     * Certified from above, witnessed from below at an offset from the target; to {@code gap} unless the
     * boxes run out.
     */
    static Bracket largest(Excess excess, double gap, int mostBoxes) {
        return new ExcessSearch(excess, gap, mostBoxes).search();
    }

    private Bracket search() {
        Interval[] centre = new Interval[excess.dimension()];
        Arrays.fill(centre, Interval.ZERO);
        probe(centre);
        double reach = descent.reach(largest);
        if (!(reach <= Double.MAX_VALUE)) {
            return new Bracket(
                    Double.POSITIVE_INFINITY,
                    largest,
                    witness,
                    "the excess may grow without bound");
        }
        Interval[] all = new Interval[centre.length];
        Arrays.fill(all, Interval.of(-reach, reach));
        add(all);
        while (queue.peek().upper() > largest + gap && boxes < mostBoxes) {
            split(queue.remove());
        }
        double certified = StrictMath.max(queue.peek().upper(), largest);
        return new Bracket(
                certified, largest, witness, "branch and bound over " + boxes + " boxes");
    }

    private void split(Box box) {
        Interval side = box.e()[box.widest()];
        for (Interval half : new Interval[] {
            Interval.of(side.inf(), side.mid()), Interval.of(side.mid(), side.sup())
        }) {
            Interval[] part = box.e().clone();
            part[box.widest()] = half;
            add(part);
        }
    }

    private void add(Interval[] e) {
        boxes++;
        Interval[] middle =
                Arrays.stream(e).map(x -> Interval.point(x.mid())).toArray(Interval[]::new);
        Interval meanValue = probe(middle);
        Interval[] gradient = excess.gradient(e);
        int widest = 0;
        double most = -1;
        for (int i = 0; i < e.length; i++) {
            Interval change = gradient[i].multiply(e[i].subtract(middle[i]));
            meanValue = meanValue.add(change);
            if (change.width() > most) {
                most = change.width();
                widest = i;
            }
        }
        double upper = StrictMath.min(meanValue.sup(), excess.value(e).sup());
        double far = descent.above(Boxes.squaredNorm(e).sqrt());
        queue.add(new Box(e, StrictMath.min(upper, far), widest));
    }

    private Interval probe(Interval[] point) {
        Interval value = excess.value(point);
        if (value.inf() > largest) {
            largest = value.inf();
            witness = Arrays.stream(point).mapToDouble(Interval::inf).toArray();
        }
        return value;
    }
}
