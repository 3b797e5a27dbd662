package onepoint.certificate;

import java.util.Arrays;
import java.util.OptionalDouble;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.linear.Boxes;
import onepoint.setting.Setting;

/**
 * How far from the target a run can be: within a bounded domain that no run leaves, y_t with it, being the
 * mean of next states in a convex set. On R^d, for landscapes f = x'Ax/2 + p with A = diag(a) and |grad p| at
 * most P, in the landscape's own coordinates: when eta max a is at most 1, |y_t| is at most (1 - eta min a)
 * |x_t| + eta P and |x_{t+1}| at most |y_t| + eta r; so |x_t| never exceeds max(|x_0|, (P + r) / min a), and
 * |y_t - x*| is at most |y_t| + |x*|.
 */
public final class Confinement {
    /** Beyond this many steps the ball that no run can leave is taken. */
    private static final long MOST_STEPS = 4096;

    private Confinement() {}

    /**
     * An upper bound of |y_t - x*|^2 over all runs, at time {@code t}; empty when neither argument applies.
     */
    public static OptionalDouble of(Certificate certificate, long t) {
        OptionalDouble everywhere = everywhere(certificate.setting(), t);
        return everywhere.isPresent() ? everywhere : byDomain(certificate);
    }

    private static OptionalDouble everywhere(Setting setting, long t) {
        if (!Canonical.applies(setting)) {
            return OptionalDouble.empty();
        }
        Canonical canonical = Canonical.of(setting);
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < setting.dimension(); i++) {
            double curvature = canonical.curvature(i);
            least = StrictMath.min(least, curvature);
            largest = StrictMath.max(largest, curvature);
        }
        Interval eta = Interval.point(setting.stepSize());
        if (!eta.multiply(largest).certainlyLessOrEqual(Interval.ONE)) {
            return OptionalDouble.empty();
        }
        Interval kept = Interval.ONE.subtract(eta.multiply(least));
        Interval push = eta.multiply(perturbation(canonical));
        Interval kick = eta.multiply(setting.noiseRadius());
        Interval x = norm(canonical.seen(setting.start()));
        Interval limit = push.add(kick).divide(eta.multiply(least));
        for (long s = 0; s < StrictMath.min(t, MOST_STEPS); s++) {
            x = x.multiply(kept).add(push).add(kick);
        }
        Interval farthest = t > MOST_STEPS ? x.max(limit) : x;
        Interval fromOrigin = farthest.multiply(kept).add(push);
        return OptionalDouble.of(fromOrigin.add(norm(canonical.target())).sqr().sup());
    }

    private static OptionalDouble byDomain(Certificate certificate) {
        Setting setting = certificate.setting();
        Interval[] box = setting.spec().domain().box(setting.dimension());
        boolean stays = certificate.proof(Hypothesis.DOMAIN) instanceof Proof.Proved
                && setting.noise().centred()
                && Boxes.bounded(box);
        if (!stays) {
            return OptionalDouble.empty();
        }
        Interval[] target = setting.spec().target().enclosure();
        Arrays.setAll(box, i -> box[i].subtract(target[i]));
        return OptionalDouble.of(Boxes.squaredNorm(box).sup());
    }

    private static Interval perturbation(Canonical canonical) {
        if (canonical.core() instanceof WaveSum sum) {
            Interval total = Interval.ZERO;
            for (WaveSum.Plane wave : sum.waves()) {
                Interval[] k = Arrays.stream(wave.vector())
                        .mapToObj(Interval::point)
                        .toArray(Interval[]::new);
                total = total.add(norm(k).multiply(wave.amplitude()).abs());
            }
            return total;
        }
        Interval squared = Interval.ZERO;
        for (Profile profile : ((SeparableSum) canonical.core()).profiles()) {
            squared = squared.add(Interval.point(profile.perturbationBound()).sqr());
        }
        return squared.sqrt();
    }

    private static Interval norm(Interval[] v) {
        Interval sum = Interval.ZERO;
        for (Interval component : v) {
            sum = sum.add(component.sqr());
        }
        return sum.sqrt();
    }
}
