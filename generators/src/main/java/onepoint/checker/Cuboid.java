package onepoint.checker;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * A product of intervals.
 *
 * @param sides the intervals, not copied
 */
record Cuboid(Interval[] sides) implements Domain {
    @Override
    public Interval[] around() {
        return sides;
    }

    @Override
    public boolean misses(Interval[] box) {
        for (int i = 0; i < box.length; i++) {
            if (box[i].disjoint(sides[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean holds(Interval[] box) {
        for (int i = 0; i < box.length; i++) {
            if (!sides[i].contains(box[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double[] nearest(double[] x) {
        double[] out = new double[x.length];
        Arrays.setAll(
                out, i -> StrictMath.max(sides[i].inf(), StrictMath.min(sides[i].sup(), x[i])));
        return out;
    }

    @Override
    public boolean keeps(Interval[] y, Interval[] reach, Interval length) {
        for (int i = 0; i < y.length; i++) {
            double most = reach[i].sup();
            if (!sides[i].contains(y[i].add(Interval.of(-most, most)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean loses(Interval[] y, Interval[] reach, Interval length) {
        for (int i = 0; i < y.length; i++) {
            if (y[i].add(reach[i]).inf() > sides[i].sup()
                    || y[i].subtract(reach[i]).sup() < sides[i].inf()) {
                return true;
            }
        }
        return false;
    }
}
