package onepoint.instance;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Limits;
import onepoint.noise.NoiseSpec;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * An instance whose step size is still open.
 *
 * @param terrain the landscape before it was moved, with what was drawn with it
 * @param plain the instance at step size 1 with noise of about unit size, on R^d
 * @param smoothing by which factor the noise times eta is longer than that; empty for noise whose length
 *     does not depend on eta
 * @param fence how its bounded domain is found; empty for R^d
 * @param rooted whether the target is a root of the averaged gradient, to be found next to the plain one
 */
record Draft(
        Terrain terrain,
        Spec plain,
        Optional<Double> smoothing,
        Optional<Fence> fence,
        boolean rooted) {
    private static final Limits STEP_SIZE = new Limits(0x1p-20, 0x1p10);
    private static final Limits SCALE = new Limits(0x1p-14, 0x1p14);

    /** Whether c and L do not depend on eta while eta w is kept. */
    boolean onlyTheProductCounts() {
        return smoothing.isPresent()
                && fence.isEmpty()
                && Setting.of(plain).law().isPresent();
    }

    /** A step size to begin with. */
    double first() {
        return Hint.of(plain.landscape(), terrain.fastest());
    }

    /**
     * The instance at a step size, its noise rounded to {@code bits}; empty when its numbers are out of
     * range, or no root or domain is found.
     */
    Optional<Spec> at(double stepSize, int bits) {
        double scale =
                smoothing.map(s -> ShortNumber.nearest(s / stepSize, bits)).orElse(1.0);
        if (!within(STEP_SIZE, stepSize) || !within(SCALE, scale)) {
            return Optional.empty();
        }
        NoiseSpec noise = plain.noise().scaled(scale);
        Spec spec = plain.withStepSize(stepSize).withNoise(noise);
        Optional<Spec> placed =
                rooted ? RootDraw.near(spec).map(at -> placed(spec, at)) : Optional.of(spec);
        return placed.flatMap(
                one -> fence.isEmpty() ? placed : fence.get().around(one).map(one::withDomain));
    }

    private static Spec placed(Spec spec, List<Double> root) {
        return spec.withTarget(new Target.Root(root)).withStart(root);
    }

    static boolean within(Limits limits, double x) {
        return x >= limits.lo() && x <= limits.hi();
    }
}
