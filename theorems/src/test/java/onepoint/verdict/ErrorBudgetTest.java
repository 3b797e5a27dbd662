package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How the chance of a false alarm is split, and that a whole campaign keeps to it. */
class ErrorBudgetTest {
    @Test
    void ninetyPercentGoToTheStreamsAndTenToThePools() {
        ErrorBudget budget = new ErrorBudget(1e-6, 1000, 20);
        assertThat(budget.alphaPerStream()).isCloseTo(9e-10, within(1e-22));
        assertThat(budget.alphaPerPool()).isCloseTo(5e-9, within(1e-21));
        double spent = 1000 * budget.alphaPerStream() + 20 * budget.alphaPerPool();
        assertThat(spent).isCloseTo(1e-6, within(1e-20));
    }

    @Test
    void theBudgetPrintsItself() {
        assertThat(new ErrorBudget(1e-6, 1000, 7).describe())
                .startsWith(
                        "chance of refuting anything true at most 0.000001, fixed before data: ")
                .contains("9E-10 for each of 1000 streams (90 %)")
                .endsWith("1.43E-8 for each of 7 pooled processes (10 %)");
    }

    /** Every stream is exactly as good as claimed; one refutation anywhere is a false alarm. */
    @Test
    void threeThousandCampaignsOfTightStubsRaiseNoMoreFalseAlarmsThanDeclared() {
        int campaigns = 3000;
        double total = 0.05;
        int alarms = 0;
        SplittableRandom random = new SplittableRandom(80L);
        for (int c = 0; c < campaigns; c++) {
            alarms += alarm(new ErrorBudget(total, 8, 1), random) ? 1 : 0;
        }
        double deviation = Math.sqrt(campaigns * total * (1 - total));
        assertThat(alarms).isGreaterThan(20);
        assertThat((double) alarms).isLessThan(campaigns * total + 3 * deviation);
    }

    private static boolean alarm(ErrorBudget budget, SplittableRandom random) {
        int trials = 150;
        long streams = budget.streams();
        ErrorRates pooled = new ErrorRates(1e-3, budget.alphaPerPool());
        BernoulliTest pool = stub(pooled, trials * streams);
        ErrorRates single = new ErrorRates(1e-3, budget.alphaPerStream());
        boolean alarm = false;
        for (int k = 0; k < streams; k++) {
            BernoulliTest stream = stub(single, trials);
            for (int i = 0; i < trials; i++) {
                Outcome outcome = random.nextBoolean() ? Outcome.SUCCESS : Outcome.FAILURE;
                stream.add(outcome);
                pool.add(outcome);
            }
            alarm |= stream.decision() == Decision.REFUTED;
        }
        return alarm || pool.decision() == Decision.REFUTED;
    }

    private static BernoulliTest stub(ErrorRates rates, long trials) {
        return BernoulliTest.calibrating(new BernoulliPlan(0.5, rates, trials, 0.5, false));
    }
}
