package onepoint.search;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.landscape.LandscapeSpec;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Specs of one shape, made from points of the unit cube. Lengths and times are drawn relative to the
 * theorem's own: the step size to the largest that is allowed, the start to sqrt(b/lambda). These scales are
 * computed in plain doubles, as nothing but the proposal rests on them.
 *
 * @param shape the landscape
 * @param largeSteps whether H4 is not asked for, so that steps go up to where lambda vanishes
 */
record Blueprint(Shape shape, boolean largeSteps) {
    private static final int FRAME = 6;
    private static final int MOST_STEPS = 256;
    private static final double TRIAL_STEP = 0x1p-10;
    /** Keeps every number of a spec within its range. */
    private static final double LEAST_STEP = 0x1p-14;

    /**
     * What a point gives.
     *
     * @param spec the instance
     * @param shortfall how far the point is from giving one, in [-4, -2], where it gives none
     */
    record Draft(Optional<Spec> spec, double shortfall) {}

    /** The dimension of the cube. */
    int dimension() {
        int angles = shape.dimension() == 1 ? 0 : 2;
        int length = shape.scaleFree() ? 0 : 1;
        return FRAME + angles + length + shape.knobs();
    }

    /** The spec at a point. */
    Draft draft(double[] point) {
        Knobs knobs = new Knobs(point);
        double share = knobs.scale(0x1p-10, 1);
        double nearness = knobs.scale(0x1p-2, 0x1p6);
        Spec.Horizons horizons =
                new Spec.Horizons(knobs.count(MOST_STEPS), knobs.count(MOST_STEPS));
        Kick kick = Kick.of(knobs, direction(knobs));
        List<Double> side = direction(knobs);
        double length = shape.scaleFree() ? 1 : knobs.scale(0x1p-3, 0x1p4);
        LandscapeSpec landscape = shape.of(knobs);
        List<Double> origin = side.stream().map(x -> 0.0).toList();
        Spec plan = new Spec(
                landscape,
                kick.of(length / TRIAL_STEP),
                TRIAL_STEP,
                origin,
                origin,
                horizons,
                Optional.empty());
        Certificate scale = Certificate.of(Setting.of(plan));
        if (scale.constants().isEmpty()) {
            return new Draft(Optional.empty(), -3 + flatness(scale));
        }
        Constants constants = scale.constants().get();
        double step = Knobs.notAbove(share * (1 - 0x1p-10) * limit(constants));
        if (!(step >= LEAST_STEP)) {
            return new Draft(
                    Optional.empty(),
                    -2 - StrictMath.min(1, StrictMath.log(LEAST_STEP / step) / 64));
        }
        double start = nearness * radius(constants, step, length / step);
        return new Draft(
                Optional.of(plan.withStepSize(step)
                        .withNoise(kick.of(length / step))
                        .withStart(side.stream()
                                .map(x -> Knobs.shortened(x * start))
                                .toList())),
                0);
    }

    /** c / L as far as it is known, in [-1, 0], of a landscape with no certified positive c. */
    private static double flatness(Certificate certificate) {
        double c = certificate.convexity().certified();
        double ratio = c / certificate.smoothness().certified();
        return Double.isFinite(ratio) ? StrictMath.max(-1, StrictMath.min(0, ratio)) : -1;
    }

    /** The end of H4, or of lambda &gt; 0. */
    private double limit(Constants k) {
        double middle = k.convexity() / (k.smoothness() * k.smoothness());
        return largeSteps
                ? 2 * middle
                : StrictMath.min(middle, 0.5 / StrictMath.max(k.smoothness(), k.convexity()));
    }

    /** sqrt(b/lambda). */
    private static double radius(Constants k, double step, double noise) {
        double u = step * k.smoothness();
        double lambda = 2 * step * k.convexity() - u * u;
        return step * noise * (1 + u) / StrictMath.sqrt(lambda);
    }

    /** In two dimensions towards an angle in (0, pi/2), which symmetry lets stand for all. */
    private List<Double> direction(Knobs knobs) {
        if (shape.dimension() == 1) {
            return List.of(1.0);
        }
        double angle = (0.01 + 0.98 * knobs.raw()) * 0.5 * StrictMath.PI;
        return List.of(StrictMath.cos(angle), StrictMath.sin(angle));
    }
}
