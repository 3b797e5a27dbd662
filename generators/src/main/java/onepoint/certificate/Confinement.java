package onepoint.certificate;

import java.util.OptionalDouble;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.setting.Setting;

/**
 * A ball that no run can leave, for landscapes f = x'Ax/2 + p with A = diag(a) and |grad p| at most P, with the target at the
 * origin of the landscape's own coordinates: when eta max a is at most 1, |x_{t+1}| is at most
 * (1 - eta min a) |x_t| + eta (P + r), hence |x_t| at most X = max(|x_0|, (P + r) / min a), and |y_t| at most
 * (1 - eta min a) X + eta P.
 */
public final class Confinement {
    private Confinement() {}

    /** An upper bound of |y_t - x*|^2 over all runs and times; empty when the argument does not apply. */
    public static OptionalDouble of(Setting setting) {
        Canonical canonical = Canonical.of(setting);
        int dimension = setting.dimension();
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < dimension; i++) {
            double curvature = curvature(canonical, i);
            least = StrictMath.min(least, curvature);
            largest = StrictMath.max(largest, curvature);
        }
        Interval eta = Interval.point(setting.stepSize());
        if (!canonical.targetIsOrigin() || !eta.multiply(largest).certainlyLessOrEqual(Interval.ONE)) {
            return OptionalDouble.empty();
        }
        Interval push = perturbation(canonical);
        Interval start = norm(canonical.seen(setting.start()));
        Interval rest = push.add(setting.noise().radius()).divide(least);
        Interval kept = Interval.ONE.subtract(eta.multiply(least));
        Interval y = start.max(rest).multiply(kept).add(eta.multiply(push));
        return OptionalDouble.of(y.sqr().sup());
    }

    private static double curvature(Canonical canonical, int i) {
        return canonical.core() instanceof WaveSum sum
                ? sum.curvature(i)
                : ((SeparableSum) canonical.core()).profiles().get(i).curvature();
    }

    private static Interval perturbation(Canonical canonical) {
        if (canonical.core() instanceof WaveSum sum) {
            Interval total = Interval.ZERO;
            for (WaveSum.Plane wave : sum.waves()) {
                Interval[] k = new Interval[wave.vector().length];
                for (int i = 0; i < k.length; i++) {
                    k[i] = Interval.point(wave.vector()[i]);
                }
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
