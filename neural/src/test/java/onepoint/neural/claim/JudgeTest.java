package onepoint.neural.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import onepoint.model.Conclusion;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Status;
import onepoint.neural.data.Digits;
import onepoint.neural.network.Architecture;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.TrialCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class JudgeTest {
    private Lab lab;
    private Judge judge;

    @BeforeEach
    void open() throws IOException {
        lab = new Lab(
                Plan.scaled(0.01, 7),
                new Digits().read().sample(64, 7),
                Path.of("target", "unused"),
                n -> {});
        judge = new Judge(lab, new ErrorBudget(0.05, 40, 6));
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Finding judged(Architecture network, long successes, long failures) {
        return judge.judged(new Measured(
                "N-X",
                "",
                network,
                "p",
                TrialCounts.of(successes, failures),
                "d",
                Map.of(),
                JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void nine_straight_trials_are_consistent_and_eight_are_not() {
        assertThat(judged(Architecture.RESIDUAL, 9, 0).grade()).contains(Grade.CONSISTENT);
        assertThat(judged(Architecture.RESIDUAL, 8, 0).grade()).contains(Grade.INCONCLUSIVE);
        assertThat(judged(Architecture.RESIDUAL, 8, 1).grade()).contains(Grade.INCONCLUSIVE);
    }

    /**
     * E_R(0, 4; 0.9) = (1 / 0.9) 10^4 / 5 (1 - ...) is above 1 / (0.9 0.05 / 40) = 889; for 3 it is below.
     */
    @Test
    void four_straight_failures_refute() {
        assertThat(judged(Architecture.DENSE, 0, 4).grade()).contains(Grade.REFUTED);
        assertThat(judged(Architecture.DENSE, 0, 3).grade()).contains(Grade.INCONCLUSIVE);
    }

    @Test
    void a_plain_network_gets_a_conclusion_but_no_grade() {
        Finding finding = judged(Architecture.PLAIN, 0, 9);
        assertThat(finding.status()).isEqualTo(Status.HYPOTHESIS_DISPROVED);
        assertThat(finding.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(finding.grade()).isEqualTo(Optional.empty());
    }

    /** R: binom.test(9, 9, conf.level = 0.99): 0.555 to 1. */
    @Test
    void the_interval_of_fixed_size_samples_stands_beside() {
        assertThat(judged(Architecture.RESIDUAL, 9, 0).evidence().detail())
                .isEqualTo("d Clopper-Pearson at 99 %: [0.555, 1].");
    }

    @Test
    void the_interval_contains_what_was_seen_and_few_trials_say_little() {
        var range = judged(Architecture.RESIDUAL, 9, 0).evidence().estimate().orElseThrow();
        assertThat(range.lo()).isBetween(0.5, 0.6);
        assertThat(range.hi()).isEqualTo(1);
        assertThat(judge.detectableGap(plan -> 9).orElseThrow()).isBetween(0.3, 0.9);
        assertThat(judge.detectableGap(plan -> 2)).isEmpty();
    }

    /** 1 - sqrt(ln(200) / 200) = 0.83724... */
    @Test
    void hoeffding_bounds_the_share_of_a_ball() {
        assertThat(NeighbourhoodClaim.hoeffding(100, 100))
                .isEqualTo("Hoeffding at 99.5 %: a share of at least 0.8372 of the ball.");
        assertThat(Math.sqrt(Math.log(200) / 200)).isCloseTo(0.16276, within(1e-5));
    }

    @Test
    void decimals_are_rounded_to_the_safe_side() {
        assertThat(Decimal.below(0.123456)).isEqualTo("0.1234");
        assertThat(Decimal.above(0.123412)).isEqualTo("0.1235");
        assertThat(Decimal.near(-1234567)).isEqualTo("-1.235E+6");
        assertThat(Decimal.near(20)).isEqualTo("20");
        assertThat(Decimal.near(0)).isEqualTo("0");
    }
}
