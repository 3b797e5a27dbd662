package onepoint.claim;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Whether a run in doubles is as good as an exact one: it is the exact run of a noise that differs by the
 * step's rounding, at most 2^-48 d M for coordinates up to M, so it is asked to be at most 2^-24 of what the
 * noise moves.
 */
final class Resolution {
    private static final double ROUNDING = 0x1p-48;
    private static final double SHARE = 0x1p-24;

    private Resolution() {}

    static boolean fine(Setting setting) {
        Spec spec = setting.spec();
        double largest =
                StrictMath.max(largest(spec.start()), largest(spec.target().at()));
        LandscapeSpec landscape = spec.landscape();
        while (landscape instanceof Rotated || landscape instanceof Shifted) {
            if (landscape instanceof Shifted shifted) {
                largest = StrictMath.max(largest, largest(shifted.by()));
                landscape = shifted.inner();
            } else {
                landscape = ((Rotated) landscape).inner();
            }
        }
        Interval moved = setting.noiseRadius().multiply(setting.stepSize());
        return spec.dimension() * (largest + moved.sup()) * ROUNDING <= moved.inf() * SHARE;
    }

    private static double largest(List<Double> coordinates) {
        return coordinates.stream().mapToDouble(StrictMath::abs).max().orElseThrow();
    }
}
