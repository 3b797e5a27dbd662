package onepoint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.landscape.Ripples;
import onepoint.model.Evidence;
import onepoint.model.Grade;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trials;
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
