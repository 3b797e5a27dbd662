package onepoint.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.BatchScore;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.claim.Score;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;
import onepoint.setting.Target;
import onepoint.sgd.Batch;
import onepoint.sgd.Trial;

/**
 * The two phases of Corollary 2: the instance at eta for T1 steps, then at eta' &lt; eta from where that
 * ended, y computed again with eta'.
 *
 * <p>The second phase has the same L and r and a c' &gt; c. That c', and every hypothesis but H5 at (c',
 * L, r), are proved on a ball around x*.
 *
 * @param first the instance
 * @param second the same landscape and noise at eta', on the ball, at the constants (c', L, r)
 */
record SecondPhase(Premise first, Premise second) {
    private static final double LEAST_STEP = 0x1p-30;
    private static final double LEAST_RADIUS = 0x1p-20;
    private static final double LARGEST_RADIUS = 0x1p20;
    private static final int BITS = 12;
    /** In more dimensions the search over a ball takes many seconds. */
    private static final int MOST_DIMENSIONS = 2;

    private static final List<Hypothesis> NEEDED = List.of(
            Hypothesis.SMOOTHNESS,
            Hypothesis.BOUNDED_NOISE,
            Hypothesis.ONE_POINT_CONVEXITY,
            Hypothesis.STEP_SIZE,
            Hypothesis.TARGET);

    /**
     * The second phase with eta' = {@code share} eta on a ball; empty when there is no first phase or when
     * no c' &gt; c is certified.
     *
     * @param share in (0, 1), a power of two
     * @param radius encloses the radius of D'; the ball has its upper end, rounded up
     */
    static Optional<SecondPhase> of(Premise first, double share, Interval radius) {
        Spec spec = first.setting().spec();
        Constants constants = first.constants();
        boolean sensible = first.contracts()
                && spec.dimension() <= MOST_DIMENSIONS
                && first.approachTime() > 0
                && constants.convexity() <= constants.smoothness()
                && spec.target() instanceof Target.Exact;
        double step = spec.stepSize() * share;
        double reach = ShortNumber.up(radius.sup(), BITS);
        if (!sensible || step < LEAST_STEP || reach < LEAST_RADIUS || reach > LARGEST_RADIUS) {
            return Optional.empty();
        }
        Spec smaller = spec.withStepSize(step)
                .withDomain(new Domain.Ball(spec.target().at(), reach))
                .withStart(spec.target().at())
                .withDeclared(Optional.empty());
        return Certificate.of(Setting.of(smaller))
                .constants()
                .map(found -> new Constants(
                        StrictMath.min(found.convexity(), constants.smoothness()),
                        constants.smoothness(),
                        constants.noiseRadius()))
                .filter(point -> point.convexity() > constants.convexity())
                .map(point -> Certificate.of(Setting.of(smaller.withDeclared(Optional.of(point)))))
                .filter(certificate ->
                        NEEDED.stream().allMatch(h -> certificate.proof(h) instanceof Proof.Proved))
                .flatMap(Premise::of)
                .filter(Premise::contracts)
                .map(second -> new SecondPhase(first, second));
    }

    /** Whether no step of the second phase leads out of the ball. */
    boolean invariant() {
        return second.certificate().proof(Hypothesis.DOMAIN) instanceof Proof.Proved;
    }

    /**
     * T2, the least integer at or above log(lambda' (20 b/lambda)/b')/lambda', at the upper end of its
     * enclosure; the logarithm is positive because b'/lambda' &lt; b/lambda.
     */
    long steps() {
        Interval ratio = first.squaredRadius(20).divide(second.squaredRadius(1));
        double upper = Interval.point(ratio.sup())
                .log()
                .divide(second.rates().lambda())
                .sup();
        return (long) StrictMath.min(StrictMath.ceil(upper), Integer.MAX_VALUE);
    }

    /** P( |y-x*|^2 &lt;= factor b'/lambda' after both phases ) is at least what is promised. */
    Prediction reaches(double factor, Promise promise) {
        long approach = first.approachTime();
        long end = approach + steps();
        Interval radius = second.squaredRadius(factor);
        Optional<String> obstacle =
                first.obstacle(end, radius).or(() -> second.obstacle(end, radius));
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double bound = radius.mid();
        String text = "P( |y-x*|^2 <= " + ShortNumber.text(bound) + " ) >= "
                + ShortNumber.text(promise.probability()) + " after " + approach + " steps, and "
                + (end - approach) + " at eta' = "
                + ShortNumber.text(second.setting().stepSize()) + " with c' = "
                + ShortNumber.text(second.constants().convexity());
        Score score = new AfterBoth(second.setting(), approach, end, bound);
        return new Prediction.Probability(text, promise, score);
    }

    /** |y-x*|^2 over its bound at the end of a phase under another setting. */
    private record AfterBoth(Setting second, long approach, long end, double bound)
            implements BatchScore {
        @Override
        public double of(Trial trial) {
            trial.advanceTo(approach);
            trial.continueUnder(second);
            trial.advanceTo(end);
            return trial.squaredDistance() / bound;
        }

        @Override
        public double[] of(Batch batch) {
            batch.advanceTo(approach);
            batch.continueUnder(second);
            batch.advanceTo(end);
            return Arrays.stream(batch.squaredDistances()).map(q -> q / bound).toArray();
        }
    }
}
