package onepoint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import onepoint.landscape.Ripples;
import onepoint.model.Evidence;
import onepoint.model.Grade;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;
import onepoint.verdict.HarnessFault;
import org.junit.jupiter.api.Test;

/** How many trials an audit spends on a promise that every trial keeps, at the audit's own rates. */
class SupportCostTest {
    private static final Spec SPEC = new Spec(
            new Ripples(List.of(1.0), List.of()),
            new UniformBall(1, 1),
            0.125,
            List.of(0.0),
            List.of(4.0),
            new Spec.Horizons(8, 8),
            Optional.empty());

    /** An audit of 100 streams at 1e-6, as AuditPlan makes it. */
    private static final Effort EFFORT = new Effort(1, 1e-6, 9e-9, 8192);

    @Test
    void aPromiseOfOneHalfTakesAtMostTwentyFourTrials() {
        assertThat(trialsAt(0.5)).isBetween(20L, 24L);
    }

    @Test
    void aPromiseOfNineTenthsTakesAtMostAHundredAndForty() {
        assertThat(trialsAt(0.9)).isBetween(132L, 140L);
    }

    /** Trials that keep a promise for a thousand times and then break it for ever are no trials. */
    @Test
    void evidenceThatContradictsItselfIsAFaultOfTheHarness() {
        Score turning = new Score() {
            @Override
            public double of(Trial trial) {
                return 0;
            }

            @Override
            public PrimitiveIterator.OfDouble over(Trials trials) {
                return IntStream.range(0, 8192)
                        .mapToDouble(i -> i < 1000 ? 0 : 2)
                        .iterator();
            }
        };
        Trials trials = Trials.of(Setting.of(SPEC), EFFORT.seed());
        Prediction.Probability share =
                new Prediction.Probability("turning", new Promise(0.5, 0.1), turning);
        Prediction.Mean mean = new Prediction.Mean("turning", 0.1, turning, OptionalDouble.of(2));
        assertThat(Verdict.ofProbability(share, trials, EFFORT).grade())
                .isEqualTo(Grade.CONSISTENT);
        assertThatThrownBy(() -> Verdict.ofProbability(share, trials, EFFORT.whole()))
                .isInstanceOf(HarnessFault.class);
        assertThatThrownBy(() -> Verdict.ofMean(mean, trials, EFFORT.whole()))
                .isInstanceOf(HarnessFault.class);
    }

    private static long trialsAt(double probability) {
        Prediction.Probability claim = new Prediction.Probability(
                "every trial keeps it", new Promise(probability, 0.1), trial -> 0);
        Trials trials = Trials.of(Setting.of(SPEC), EFFORT.seed());
        Verdict verdict = Verdict.ofProbability(claim, trials, EFFORT);
        Evidence evidence = verdict.evidence();
        assertThat(verdict.grade()).isEqualTo(Grade.CONSISTENT);
        assertThat(evidence.successes()).isEqualTo(evidence.trials());
        return evidence.trials();
    }
}
