package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onepoint.verdict.ErrorBudget;
import org.junit.jupiter.api.Test;

class AuditPlanTest {
    @Test
    void aNameSelectsAnIdOrAllThatBeginWithIt() {
        assertThat(AuditPlan.select(List.of("T3"))).containsExactly("T3");
        assertThat(AuditPlan.select(List.of("STEP-TOO-LARGE")))
                .containsExactly(
                        "STEP-TOO-LARGE-DRIFT",
                        "STEP-TOO-LARGE-MEAN",
                        "STEP-TOO-LARGE-APPROACH",
                        "STEP-TOO-LARGE-BOUNDED");
        assertThat(AuditPlan.select(List.of("R-RADIUS"))).containsExactly("R-RADIUS");
        assertThat(AuditPlan.select(List.of())).contains("VIEW-1", "T3");
    }

    @Test
    void whatIsRefusedIsNamedWithItsRange() {
        List<String> all = AuditPlan.select(List.of());
        assertThatThrownBy(() -> AuditPlan.select(List.of("T9")))
                .hasMessageStartingWith("claims: T9 is not among the");
        assertThatThrownBy(() -> new AuditPlan(all, -1, 0, 1, 1e-6))
                .hasMessage("instances: -1 is not in [0, 1000000]");
        assertThatThrownBy(() -> new AuditPlan(all, 1, 1_000_001, 1, 1e-6))
                .hasMessage("search: 1000001 is not in [0, 1000000]");
        assertThatThrownBy(() -> new AuditPlan(all, 1, 0, 1, Double.NaN))
                .hasMessage("alpha: NaN is not in [1e-12, 0.05]");
        assertThatThrownBy(() -> new AuditPlan(List.of(), 1, 0, 1, 1e-6))
                .hasMessageStartingWith("claims: []");
        assertThatThrownBy(() -> new AuditPlan(all, 1, 0, 1, 1e-6, 0))
                .hasMessage("trials: 0 is not in [1, 1000000000]");
    }

    @Test
    void theStreamsTogetherSpendNineTenthsOfAlpha() {
        AuditPlan plan = new AuditPlan(AuditPlan.select(List.of()), 1, 0, 1, 1e-6);
        ErrorBudget budget = plan.budget(1000);
        assertThat(budget.alphaPerStream() * 1000)
                .isCloseTo(0.9e-6, org.assertj.core.data.Percentage.withPercentage(1e-9));
        assertThat(plan.effort(budget).alphaRefute()).isEqualTo(budget.alphaPerStream());
    }
}
