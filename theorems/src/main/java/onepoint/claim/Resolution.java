package onepoint.claim;

import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Whether a run in doubles is as good as an exact one: it is the exact run of a noise that differs by the
 * step's rounding, at most 2^-48 d M for coordinates and a {@link LandscapeSpec#reach} up to M, so it is
 * asked to be at most 2^-24 of what the noise moves.
 */
final class Resolution {
    private static final double ROUNDING = 0x1p-48;
    private static final double SHARE = 0x1p-24;

    private Resolution() {}

    static boolean fine(Setting setting) {
        Spec spec = setting.spec();
        double largest = StrictMath.max(
                LandscapeSpec.largest(spec.start()),
                LandscapeSpec.largest(spec.target().at()));
        largest = StrictMath.max(largest, spec.landscape().reach());
        Interval moved = setting.noiseRadius().multiply(setting.stepSize());
        return spec.dimension() * (largest + moved.sup()) * ROUNDING <= moved.inf() * SHARE;
    }
}
