package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How a Bernoulli test latches, freezes, ends and reports. */
class BernoulliDecisionTest {
    private static final BernoulliPlan PLAN =
            new BernoulliPlan(0.5, ErrorRates.both(1e-3), 200, 0.2, false);

    @Test
    void aDecidedTestTakesNoFurtherTrial() {
        BernoulliTest test = BernoulliTest.of(PLAN);
        feed(test, Outcome.FAILURE, 13);
        assertThat(test.decision()).isEqualTo(Decision.REFUTED);
        assertThat(test.decidedAt()).isEqualTo(13);
        assertThat(test.consistent()).isFalse();
        assertThatThrownBy(() -> test.add(Outcome.SUCCESS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the test is finished: REFUTED after 13 of at most 200");
    }

    @Test
    void aSpentBudgetLeavesTheTestOpenAndReportsWhatItCannotExclude() {
        BernoulliTest test = BernoulliTest.of(PLAN);
        for (int i = 0; i < 100; i++) {
            test.add(Outcome.SUCCESS);
            test.add(Outcome.FAILURE);
        }
        assertThat(test.decision()).isEqualTo(Decision.OPEN);
        assertThat(test.decidedAt()).isZero();
        assertThat(test.finished()).isTrue();
        assertThat(test.epsStar()).isEqualTo(0.5 - test.lowerBound(1e-3)).isBetween(0.1, 0.2);
        assertThat(test.consistent()).isTrue();
        assertThat(test.upperBound(1e-3)).isCloseTo(1 - test.lowerBound(1e-3), within(1e-15));
    }

    @Test
    void aSpentBudgetThatLeavesMoreThanTheDeclaredGapIsNotConsistent() {
        BernoulliTest test =
                BernoulliTest.of(new BernoulliPlan(0.5, ErrorRates.both(1e-3), 200, 0.1, false));
        for (int i = 0; i < 100; i++) {
            test.add(Outcome.SUCCESS);
            assertThat(test.consistent()).isFalse();
            test.add(Outcome.FAILURE);
        }
        assertThat(test.epsStar()).isGreaterThan(0.1);
        assertThat(test.consistent()).isFalse();
    }

    @Test
    void supportLeavesNoViolationOpen() {
        BernoulliTest test = BernoulliTest.of(PLAN);
        assertThat(test.epsStar()).isEqualTo(0.5);
        feed(test, Outcome.SUCCESS, 13);
        assertThat(test.decision()).isEqualTo(Decision.SUPPORTED);
        assertThat(test.epsStar()).isZero();
        assertThat(test.consistent()).isTrue();
        assertThat(test.lowerBound(1e-3)).isCloseTo(0.5, within(0.05)).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void undecidedTrialsAloneDecideNothing() {
        BernoulliTest test = BernoulliTest.of(PLAN);
        feed(test, Outcome.UNDECIDED, 200);
        assertThat(test.decision()).isEqualTo(Decision.OPEN);
        assertThat(test.counts()).isEqualTo(new TrialCounts(0, 0, 200));
        assertThat(test.lowerBound(0.05)).isZero();
        assertThat(test.upperBound(0.05)).isEqualTo(1);
    }

    @Test
    void calibrationKeepsBothProcessesGoingAndReportsThatBothCrossed() {
        BernoulliPlan plan = new BernoulliPlan(0.5, ErrorRates.both(1e-3), 500, 0.5, true);
        BernoulliTest test = BernoulliTest.calibrating(plan);
        feed(test, Outcome.FAILURE, 20);
        double frozen = test.logRefutation();
        test.requireNoFault();
        feed(test, Outcome.SUCCESS, 480);
        assertThat(test.finished()).isTrue();
        assertThat(test.decision()).isEqualTo(Decision.REFUTED);
        assertThat(test.decidedAt()).isEqualTo(13);
        assertThat(test.logRefutation()).isEqualTo(frozen).isGreaterThanOrEqualTo(Math.log(1000));
        assertThat(test.bothCrossed()).isTrue();
        assertThatThrownBy(test::requireNoFault)
                .isInstanceOf(HarnessFault.class)
                .hasMessageContaining("evidence against it at 13;");
    }

    private static void feed(BernoulliTest test, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            test.add(outcome);
        }
    }
}
