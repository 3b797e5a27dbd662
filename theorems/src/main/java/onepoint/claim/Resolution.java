package onepoint.claim;

import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Whether a run in doubles is as good as an exact one: it is the exact run of a noise that differs by the
 * step's rounding, which is asked to be at most 2^-24 of what the noise moves. For coordinates up to M and a
 * gradient whose parts add up to G ({@link LandscapeSpec#gradientSize}) the rounding is at most
 * 2^-49 d (M + 4 eta G): that of the two differences and products of a step is 2^-51 of M + eta G, and G is
 * off by 2^-47 d G. Nothing is assumed about eta L, and parts that cancel count.
 *
 * <p>M is at least {@link LandscapeSpec#reach}, and eta r more than the start, the target, and every distance
 * that the score is compared with: a run that has been farther than its bound from time 0 on has decided. One
 * that is farther before the times that count is off by a share that grows with its distance. Where lambda is
 * positive |y_t - x*|^2 + b (T - t) is a supermartingale, so that some run farther than
 * 2^10 sqrt(|y_0 - x*|^2 + T b) has a chance below 2^-20, less than any claim can see; elsewhere this is
 * assumed, and scores are compared from time 0 on.
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
        LandscapeSpec landscape = spec.landscape();
        double target = LandscapeSpec.largest(spec.target().at()) + distance;
        double most = StrictMath.max(LandscapeSpec.largest(spec.start()), target);
        Interval moved = setting.noiseRadius().multiply(setting.stepSize());
        most = StrictMath.max(most, landscape.reach()) + moved.sup();
        double step = most + 4 * setting.stepSize() * landscape.gradientSize(most);
        return spec.dimension() * step * ROUNDING <= moved.inf() * SHARE;
    }
}
