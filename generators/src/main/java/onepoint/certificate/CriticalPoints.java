package onepoint.certificate;

import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.setting.Setting;

/**
 * How far from the target a critical point of f can be, for targets at the origin of the landscape's own coordinates. A critical
 * point of a separable sum is one of every profile, so squared distances add up; a profile's roots are sought from outside in.
 */
public final class CriticalPoints {
    private static final int DEPTH = 40;

    private CriticalPoints() {}

    /**
     * Encloses the largest distance of a critical point from the target; the lower end is 0 unless a root is proved by a change
     * of sign. Empty when the target is not the origin or the landscape is not separable.
     */
    public static Optional<Interval> farthest(Setting setting) {
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
        double reach = Interval.point(profile.perturbationBound())
                .divide(profile.curvature())
                .sup();
        Interval right = outermost(profile, 1, 0, reach, 0);
        return profile.symmetric() ? right : right.max(outermost(profile, -1, 0, reach, 0));
    }

    /** Encloses the largest |z| in [from, to] with slope zero on one side of 0; [0, 0] when there is none. */
    private static Interval outermost(Profile profile, double sign, double from, double to, int depth) {
        Interval box = sign > 0 ? Interval.of(from, to) : Interval.of(-to, -from);
        if (!profile.derivative(1, box).contains(0)) {
            return Interval.ZERO;
        }
        if (depth == DEPTH || to - from <= to * 0x1p-30) {
            boolean root = signAt(profile, sign * from) * signAt(profile, sign * to) < 0;
            return Interval.of(root ? from : 0, to);
        }
        double middle = (from + to) / 2;
        Interval outer = outermost(profile, sign, middle, to, depth + 1);
        return outer.sup() > 0 ? outer : outermost(profile, sign, from, middle, depth + 1);
    }

    private static int signAt(Profile profile, double z) {
        Interval slope = profile.derivative(1, Interval.point(z));
        if (slope.inf() > 0) {
            return 1;
        }
        return slope.sup() < 0 ? -1 : 0;
    }
}
