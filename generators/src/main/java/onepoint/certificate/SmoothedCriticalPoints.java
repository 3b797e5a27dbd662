package onepoint.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.SeparableSum;
import onepoint.setting.Setting;

/**
 * Every critical point of a one-dimensional averaged landscape y -> E f(y - eta w) in an interval, proved:
 * boxes on which the averaged slope g has no zero are dropped, the others are cut until g' has no zero on
 * them, so that g is strictly monotone there and has one zero where its signs at the ends differ, and none
 * where they agree. Under the law with the one atom 0 this is f itself.
 */
public final class SmoothedCriticalPoints {
    private static final int MOST_BOXES = 100_000;
    private static final int HALVINGS = 60;
    /** Off the middle: landscapes like to have a critical point in the middle of an interval. */
    private static final double CUT = 0.4873046875;

    private final SmoothedProfile profile;
    private final List<Point> found = new ArrayList<>();

    /**
     * A critical point.
     *
     * @param at encloses it, and no other
     * @param minimum whether it is a strict local minimum; else it is a strict local maximum
     */
    public record Point(Interval at, boolean minimum) {}

    private SmoothedCriticalPoints(SmoothedProfile profile) {
        this.profile = profile;
    }

    /**
     * All of them between {@code lower} and {@code upper}, from left to right. Empty when the setting is not
     * one-dimensional, moved, or without a closed form of g, and when a zero of g could not be told from its
     * neighbour or from an end of the interval.
     */
    public static Optional<List<Point>> of(Setting setting, double lower, double upper) {
        Optional<SmoothedGradient> gradient = SmoothedGradient.of(setting)
                .filter(g -> setting.dimension() == 1)
                .filter(g -> g.canonical().core() instanceof SeparableSum)
                .filter(g -> g.canonical().moves().isEmpty());
        return gradient.flatMap(
                g -> new SmoothedCriticalPoints(g.profiles().get(0)).all(lower, upper));
    }

    private Optional<List<Point>> all(double lower, double upper) {
        Deque<double[]> rightward = new ArrayDeque<>();
        rightward.push(new double[] {lower, upper});
        for (int boxes = 0; !rightward.isEmpty(); boxes++) {
            double[] box = rightward.pop();
            if (settled(Interval.of(box[0], box[1]))) {
                continue;
            }
            double cut = box[0] + CUT * (box[1] - box[0]);
            if (boxes > MOST_BOXES || cut <= box[0] || cut >= box[1]) {
                return Optional.empty();
            }
            rightward.push(new double[] {cut, box[1]});
            rightward.push(new double[] {box[0], cut});
        }
        return Optional.of(List.copyOf(found));
    }

    /** Whether the zeros of g on the box are known; they are noted. */
    private boolean settled(Interval box) {
        Interval slope = profile.derivative(2, box);
        Interval middle = Interval.point(box.mid());
        Interval meanValue =
                profile.derivative(1, middle).add(slope.multiply(box.subtract(middle)));
        if (!profile.derivative(1, box).contains(0) || !meanValue.contains(0)) {
            return true;
        }
        int left = sign(box.inf());
        int right = sign(box.sup());
        if (slope.contains(0) || left == 0 || right == 0) {
            return false;
        }
        if (left != right) {
            found.add(new Point(narrowed(box.inf(), box.sup(), left), slope.inf() > 0));
        }
        return true;
    }

    /** Cuts a box with a change of sign as long as the sign at the cut is known. */
    private Interval narrowed(double from, double to, int left) {
        double lower = from;
        double upper = to;
        for (int i = 0; i < HALVINGS; i++) {
            double cut = lower + CUT * (upper - lower);
            int sign = sign(cut);
            if (sign == 0 || cut <= lower || cut >= upper) {
                break;
            }
            if (sign == left) {
                lower = cut;
            } else {
                upper = cut;
            }
        }
        return Interval.of(lower, upper);
    }

    private int sign(double y) {
        Interval g = profile.derivative(1, Interval.point(y));
        if (g.inf() > 0) {
            return 1;
        }
        return g.sup() < 0 ? -1 : 0;
    }
}
