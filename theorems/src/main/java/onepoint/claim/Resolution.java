package onepoint.claim;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.landscape.Warped;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Whether a run in doubles is as good as an exact one: it is the exact run of a noise that differs by the
 * step's rounding, which is asked to be at most 2^-24 of what the noise moves. For coordinates up to M and a
 * gradient whose parts add up to G ({@link GradientSize}) the rounding is at most 2^-49 d (M + 4 eta G): that
 * of the two differences and products of a step is 2^-51 of M + eta G, and G is off by 2^-47 d G, as below.
 * Nothing is assumed about eta L, and parts that cancel count.
 *
 * <p>M is at least eta r more than the start, the target, and every distance that the score is compared with,
 * so that a run that is compared from time 0 on has decided when it is farther. One assumption is left: that
 * a run which is compared later has not been much farther before, where its rounding grows with its distance.
 * Under H1 to H6 |y_t - x*|^2 + b (T - t) is a supermartingale, so that a run is ever farther than 2^10
 * sqrt(|y_0 - x*|^2 + T b) with a chance below 2^-20, less than any claim here can see.
 *
 * <p>A wave A cos(k . x + p) counts with M at least |p| / max |k_i|, how far a shift would be that makes its
 * phase: its slope is off by 2^-49 of |A k|, or of |A k (k . x + p)| where that is less, and by 2^-51 of the
 * latter ({@link onepoint.lanes.Sinusoid}), so by 2^-49 |A| |k|^2 (|x| + |p| / |k|).
 *
 * <p>A bump or hill h exp(-|x-c|^2 / (2 w^2)) counts with M at least |c_i|: its slope is at most
 * |h| |x-c| / w^2, rounded by less than 2^-48 of that ({@link onepoint.lanes.Exponential} included), and
 * |x-c| at most 2 M.
 *
 * <p>A data point a, b counts with M at least (1 + |b|) / max |a_i|: its slope is a times a function of a . x
 * and b that is at most 1 + |b| + |a . x|, or for one hidden unit 1 + |b|.
 */
final class Resolution {
    private static final double ROUNDING = 0x1p-49;
    private static final double SHARE = 0x1p-24;

    private Resolution() {}

    /**
     * Whether it is.
     *
     * @param distance from the target, the largest that a score is compared with
     */
    static boolean fine(Setting setting, double distance) {
        Spec spec = setting.spec();
        double target = largest(spec.target().at()) + distance;
        double most = StrictMath.max(largest(spec.start()), target);
        most = StrictMath.max(most, largest(spec.landscape()));
        Interval moved = setting.noiseRadius().multiply(setting.stepSize());
        most += moved.sup();
        double gradient = setting.stepSize() * GradientSize.of(spec.landscape(), most);
        double step = most + 4 * gradient;
        return spec.dimension() * step * ROUNDING <= moved.inf() * SHARE;
    }

    private static double largest(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return largest(rotated.inner());
        }
        if (landscape instanceof Shifted shifted) {
            return StrictMath.max(largest(shifted.by()), largest(shifted.inner()));
        }
        if (landscape instanceof Separable separable) {
            return separable.parts().stream()
                    .mapToDouble(Resolution::largest)
                    .max()
                    .orElseThrow();
        }
        if (landscape instanceof Ripples ripples) {
            return ripples.waves().stream()
                    .mapToDouble(wave -> shift(wave.phase(), wave.vector()))
                    .max()
                    .orElse(0);
        }
        return landscape instanceof Warped warped ? largest(warped) : farthest(landscape);
    }

    private static double largest(Warped warped) {
        return warped.stretches().stream()
                .mapToDouble(wave -> shift(wave.phase(), wave.vector()))
                .max()
                .orElse(0);
    }

    /** How far bumps, hills and data points count. */
    private static double farthest(LandscapeSpec landscape) {
        if (landscape instanceof Bumps bumps) {
            return bumps.bumps().stream()
                    .mapToDouble(bump -> StrictMath.abs(bump.centre()))
                    .max()
                    .orElse(0);
        }
        if (landscape instanceof Hills hills) {
            return hills.hills().stream()
                    .mapToDouble(hill -> largest(hill.centre()))
                    .max()
                    .orElse(0);
        }
        if (landscape instanceof FiniteSum sum) {
            return sum.points().stream()
                    .mapToDouble(point -> shift(1 + StrictMath.abs(point.label()), point.inputs()))
                    .max()
                    .orElse(0);
        }
        return 0;
    }

    /** A wave that does not vary has no slope to round. */
    private static double shift(double phase, List<Double> vector) {
        double steepest = largest(vector);
        return steepest == 0 ? 0 : StrictMath.abs(phase) / steepest;
    }

    private static double largest(List<Double> coordinates) {
        return coordinates.stream().mapToDouble(StrictMath::abs).max().orElseThrow();
    }
}
