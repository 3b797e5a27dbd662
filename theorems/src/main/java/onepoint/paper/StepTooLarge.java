package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Farthest;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.claim.Variant;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * STEP-TOO-LARGE: Theorem 1 without its condition on the step size, H4.
 *
 * <p>Where lambda = 2 eta c - eta^2 L^2 stays positive, Step 1 and Step 2 of the proof do not use H4, so
 * drift, mean and approach still hold. Where lambda is not positive there is no radius; a quadratic with eta
 * &gt; 2/L moves away by the mechanism of {@link FullGradientStepClaim}, so that the distance is not bounded.
 *
 * <p>Source: the paper's Theorem 1 and Theorem 3; the variants are this audit's.
 */
final class StepTooLarge {
    private static final Spec LARGE_STEP = Stated.declaredParabola(1.5, 4, 8, 8);

    private StepTooLarge() {}

    static List<Claim> claims() {
        return List.of(drift(), mean(), approach(), new Bounded(16));
    }

    private static Claim drift() {
        DriftClaim base = new DriftClaim();
        return variant(
                base,
                "DRIFT",
                "lambda without its square term: 1 - 2 eta c",
                base.twin().claim());
    }

    private static Claim mean() {
        return variant(
                new MeanClaim(),
                "MEAN",
                "the mean at T1 is at most b/lambda / 64",
                new MeanClaim(0x1p-6));
    }

    private static Claim approach() {
        return variant(
                new ApproachClaim(),
                "APPROACH",
                "20 replaced by 1/64",
                new ApproachClaim(0x1p-6, 0.9));
    }

    private static Claim variant(Claim base, String part, String wrong, Claim twin) {
        Card card = new Card(
                "STEP-TOO-LARGE-" + part,
                base.card().title() + ", without H4",
                base.card().statement(),
                Expectation.HOLDS,
                "H4 is broken, lambda is positive: Steps 1 and 2 of the proof do not use H4.",
                Stated.WITHOUT_STEP_SIZE,
                EnumSet.of(Population.STEP_TOO_LARGE));
        Claim wrongVariant = new Variant(card, twin, base.twin(), List.of());
        FalseTwin falseTwin = new FalseTwin(wrong, LARGE_STEP, wrongVariant);
        return new Variant(card, base, falseTwin, List.of(LARGE_STEP));
    }

    /**
     * P( |y_t-x*|^2 &lt;= 16 (|y_0-x*|^2 + b) for all t &lt;= 64 ) &gt;= 1/2 although lambda is not
     * positive: fails.
     */
    private static final class Bounded implements Claim {
        private static final Promise EVEN = new Promise(0.5, 0.1);
        private static final int TIME = 64;
        private static final Spec DIVERGING = Stated.declaredParabola(2.5, 4, 8, 8);
        private final double factor;

        Bounded(double factor) {
            this.factor = factor;
        }

        @Override
        public Card card() {
            return new Card(
                            "STEP-TOO-LARGE-BOUNDED",
                            "The distance stays bounded although lambda is not positive",
                            "$P\\left( \\left|y_t-x^*\\right|^2 \\le 16 (\\left|y_0-x^*\\right|^2 + b)"
                                    + " \\mbox{ for all } t \\le 64 \\right) \\ge 1/2$ when"
                                    + " $\\lambda \\le 0$",
                            Expectation.FAILS,
                            "Without lambda > 0 there is no radius. On a quadratic with eta > 2/L every step"
                                    + " moves away.",
                            Set.of(
                                    Hypothesis.SMOOTHNESS,
                                    Hypothesis.BOUNDED_NOISE,
                                    Hypothesis.ONE_POINT_CONVEXITY),
                            EnumSet.of(Population.STEP_DIVERGENT))
                    .withCounterexample(
                            "f = x^2/2 and eta = 4, so that lambda = -8 and y = x - 4 x = -3 x. The"
                                    + " noise leads from y to x = y + 4 or y - 4, so that |y|"
                                    + " becomes at least"
                                    + " 3 (|y| - 4): from 0 it is 12, then at least 24, 60, 168, whatever the"
                                    + " signs are. The bound is sqrt(6400) = 80, passed by the fourth step in"
                                    + " every run.");
        }

        @Override
        public Optional<Promise> promise() {
            return Optional.of(EVEN);
        }

        @Override
        public FalseTwin twin() {
            return new FalseTwin("16 replaced by 1", DIVERGING, new Bounded(1));
        }

        @Override
        public List<Spec> stated() {
            return List.of(DIVERGING);
        }

        @Override
        public Prediction predict(Premise premise) {
            if (!premise.rates().lambda().certainlyLessOrEqual(Interval.ZERO)) {
                return new Prediction.NotApplicable("lambda is positive");
            }
            Interval sum = premise.startDistance().add(premise.rates().b());
            Optional<String> obstacle = premise.obstacle(TIME, sum);
            if (obstacle.isPresent()) {
                return new Prediction.NotApplicable(obstacle.get());
            }
            double bound = sum.multiply(factor).mid();
            String text = "P( |y_t-x*|^2 <= " + ShortNumber.text(bound) + " for all t <= " + TIME
                    + " ) >= 0.5";
            return new Prediction.Probability(text, EVEN, Farthest.within(0, TIME, bound));
        }
    }
}
