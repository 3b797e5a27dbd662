package onepoint.checker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import onepoint.interval.Interval;

/** Plain depth-first subdivision of a box, which may be unbounded. */
final class Subdivision {
    /** Boxes thinner than this, relative to 1 and to where they are, are not split. */
    private static final double THINNEST = 0x1p-44;

    /** Boxes that begin beyond this are not split any more when they are unbounded. */
    private static final double FARTHEST = 0x1p40;

    /** A statement about all points of a box. */
    interface Claim {
        /** Whether it is proved on a box. */
        boolean proved(Interval[] box);

        /** Why it fails at a point of a box; empty when no such point is found. */
        Optional<Answer> broken(Interval[] box);

        /** What a split along a coordinate promises, at least 0; asked after {@link #proved}. */
        default double variation(Interval[] box, int i) {
            return box[i].width();
        }
    }

    private Subdivision() {}

    /** Judges a claim with at most this many boxes. */
    static Answer judge(Claim claim, Interval[] root, int most) {
        Deque<Interval[]> stack = new ArrayDeque<>();
        stack.push(root);
        for (int boxes = 1; !stack.isEmpty(); boxes++) {
            Interval[] box = stack.pop();
            if (claim.proved(box)) {
                continue;
            }
            Optional<Answer> broken = claim.broken(box);
            if (broken.isPresent()) {
                return broken.get();
            }
            int side = side(claim, box);
            if (boxes >= most || side < 0) {
                return Answer.open("not proved within " + boxes + " boxes");
            }
            double cut = cut(box[side]);
            Interval[] left = box.clone();
            Interval[] right = box.clone();
            left[side] = Interval.of(box[side].inf(), cut);
            right[side] = Interval.of(cut, box[side].sup());
            stack.push(right);
            stack.push(left);
        }
        return Answer.holds("proved by subdivision");
    }

    /** The widest unbounded side, else the one along which the claim varies most; -1 when all are thin. */
    private static int side(Claim claim, Interval[] box) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < box.length; i++) {
            boolean thin = box[i].isBounded()
                    ? box[i].width() < THINNEST * StrictMath.max(1, box[i].mag())
                    : box[i].mig() > FARTHEST;
            double size = box[i].isBounded()
                    ? claim.variation(box, i)
                    : Double.MAX_VALUE / StrictMath.max(1, box[i].mig());
            if (!thin && size > most) {
                most = size;
                best = i;
            }
        }
        return best;
    }

    private static double cut(Interval side) {
        if (side.isBounded()) {
            return side.mid();
        }
        if (side.inf() > Double.NEGATIVE_INFINITY) {
            return StrictMath.max(1, 2 * side.inf());
        }
        return side.sup() < Double.POSITIVE_INFINITY ? StrictMath.min(-1, 2 * side.sup()) : 0;
    }
}
