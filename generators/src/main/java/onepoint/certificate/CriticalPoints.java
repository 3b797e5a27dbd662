package onepoint.certificate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.setting.Setting;

/**
 * How far from the target a critical point of f can be, for targets at the origin of the landscape's own
 * coordinates. A critical point of a separable sum is one of every profile, so squared distances add up; a
 * profile's roots are sought from outside in.
 */
public final class CriticalPoints {
    private static final int MOST_BOXES = 20_000;
    private static final double RESOLUTION = 0x1p-24;

    private final Profile profile;
    private final double sign;

    private CriticalPoints(Profile profile, double sign) {
        this.profile = profile;
        this.sign = sign;
    }

    /**
     * Encloses the largest distance of a critical point from the target; the lower end is 0 unless a root is
     * proved by a change of sign. Empty when the target is not the origin or the landscape is not separable.
     */
    public static Optional<Interval> farthest(Setting setting) {
        if (!Canonical.applies(setting)) {
            return Optional.empty();
        }
        Canonical canonical = Canonical.of(setting);
        if (!canonical.targetIsOrigin() || !(canonical.core() instanceof SeparableSum sum)) {
            return Optional.empty();
        }
        Interval squared = Interval.ZERO;
        for (Profile profile : sum.profiles()) {
            squared = squared.add(farthest(profile).sqr());
        }
        return Optional.of(squared.sqrt());
    }

    private static Interval farthest(Profile profile) {
        Interval right = new CriticalPoints(profile, 1).outermost();
        return profile.symmetric() ? right : right.max(new CriticalPoints(profile, -1).outermost());
    }

    /**
     * Encloses the largest |z| with p'(z) = 0 on this side of 0; what is not excluded in time may be a root.
     */
    private Interval outermost() {
        Deque<double[]> outward = new ArrayDeque<>();
        double reach = Interval.point(profile.perturbationBound())
                .divide(profile.curvature())
                .sup();
        outward.push(new double[] {0, reach});
        for (int boxes = 0; !outward.isEmpty(); boxes++) {
            double[] box = outward.pop();
            double middle = (box[0] + box[1]) / 2;
            if (excluded(box[0], middle, box[1])) {
                continue;
            }
            if (boxes > MOST_BOXES || box[1] - box[0] <= reach * RESOLUTION) {
                boolean root = signAt(box[0]) * signAt(box[1]) < 0;
                return Interval.of(root ? box[0] : 0, box[1]);
            }
            outward.push(new double[] {box[0], middle});
            outward.push(new double[] {middle, box[1]});
        }
        return Interval.ZERO;
    }

    private boolean excluded(double from, double middle, double to) {
        Interval box = sign > 0 ? Interval.of(from, to) : Interval.of(-to, -from);
        Interval slope = profile.derivative(1, box);
        Interval centre = Interval.point(sign * middle);
        Interval meanValue = profile.derivative(1, centre)
                .add(profile.derivative(2, box).multiply(box.subtract(centre)));
        return !slope.contains(0) || !meanValue.contains(0);
    }

    private int signAt(double distance) {
        Interval slope = profile.derivative(1, Interval.point(sign * distance));
        if (slope.inf() > 0) {
            return 1;
        }
        return slope.sup() < 0 ? -1 : 0;
    }
}
