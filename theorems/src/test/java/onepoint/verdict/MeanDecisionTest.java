package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How a mean test decides, ends and reports. */
class MeanDecisionTest {
    private static final ErrorRates RATES = ErrorRates.both(1e-3);
    private static final ValueRange RANGE = ValueRange.between(0, 4);

    @Test
    void aMeanAboveTheBoundIsRefutedWithoutAnUpperEnd() {
        MeanTest test = MeanTest.of(new MeanPlan(1, ValueRange.atLeast(0), RATES, 1000, 1));
        while (test.add(test.trials() % 2 == 0 ? 3 : 0.5)) {
            assertThat(test.decision()).isEqualTo(Decision.OPEN);
        }
        assertThat(test.decision()).isEqualTo(Decision.REFUTED);
        assertThat(test.decidedAt()).isEqualTo(test.trials());
        assertThat(test.logRefutation()).isGreaterThanOrEqualTo(Math.log(1000));
        assertThat(test.logSupport()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(test.lowerBound(1e-3)).isBetween(1.0, 1.75);
        assertThat(test.upperBound(1e-3)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(test.epsStar()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(test.consistent()).isFalse();
        assertThatThrownBy(() -> test.add(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(test::addUndecided).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAnUpperEndNothingIsEverSupported() {
        MeanTest test = MeanTest.of(new MeanPlan(1, ValueRange.atLeast(0), RATES, 5000, 1));
        while (test.add(0)) {
            assertThat(test.decision()).isEqualTo(Decision.OPEN);
        }
        assertThat(test.trials()).isEqualTo(5000);
        assertThat(test.consistent()).isFalse();
    }

    @Test
    void aMeanBelowTheBoundIsSupportedWithAnUpperEnd() {
        MeanTest test = MeanTest.of(new MeanPlan(2, RANGE, RATES, 1000, 1));
        while (test.add(test.trials() % 2 == 0 ? 2 : 0)) {
            assertThat(test.epsStar()).isPositive();
        }
        assertThat(test.decision()).isEqualTo(Decision.SUPPORTED);
        assertThat(test.plan().bound()).isEqualTo(2);
        assertThat(test.epsStar()).isZero();
        assertThat(test.consistent()).isTrue();
        assertThat(test.upperBound(1e-3)).isCloseTo(2, within(0.1)).isLessThanOrEqualTo(2);
    }

    @Test
    void aSpentBudgetIsConsistentWhenTheExcessLeftOpenIsSmallEnough() {
        for (double declared : new double[] {0.125, 0.25}) {
            MeanTest test = MeanTest.of(new MeanPlan(1, RANGE, RATES, 500, declared));
            while (test.add(test.trials() % 2 == 0 ? 2 : 0)) {
                assertThat(test.consistent()).isFalse();
            }
            assertThat(test.decision()).isEqualTo(Decision.OPEN);
            assertThat(test.decidedAt()).isZero();
            assertThat(test.epsStar()).isBetween(0.125, 0.25);
            assertThat(test.consistent()).isEqualTo(declared == 0.25);
        }
    }

    @Test
    void aValueOutsideItsProvedRangeIsAFaultOfTheHarness() {
        MeanTest test = MeanTest.of(new MeanPlan(1, RANGE, RATES, 100, 1));
        double[] outside = {
            Math.nextDown(0.0), Math.nextUp(4.0), Double.NaN, Double.POSITIVE_INFINITY
        };
        for (double z : outside) {
            assertThatThrownBy(() -> test.add(z))
                    .isInstanceOf(HarnessFault.class)
                    .hasMessage(
                            "observed value = " + z + " is outside its proved range [0.0, 4.0]");
        }
        assertThat(test.trials()).isZero();
        MeanTest open = MeanTest.of(new MeanPlan(1, ValueRange.atLeast(0), RATES, 100, 1));
        assertThatThrownBy(() -> open.add(Double.POSITIVE_INFINITY))
                .isInstanceOf(HarnessFault.class);
    }

    @Test
    void undecidedObservationsAreCountedAndDecideNothing() {
        MeanTest test = MeanTest.of(new MeanPlan(1, RANGE, RATES, 300, 10));
        while (test.addUndecided()) {
            assertThat(test.decision()).isEqualTo(Decision.OPEN);
        }
        assertThat(test.undecided()).isEqualTo(300);
        assertThat(test.trials()).isEqualTo(300);
        assertThat(test.lowerBound(0.05)).isZero();
        assertThat(test.upperBound(0.05)).isEqualTo(4);
    }

    @Test
    void theConfidenceBoundsMissTheMeanNoMoreOftenThanDeclared() {
        int runs = 400;
        int missedBelow = 0;
        int missedAbove = 0;
        for (int i = 0; i < runs; i++) {
            SplittableRandom random = new SplittableRandom(2698L + i);
            MeanTest test = MeanTest.calibrating(new MeanPlan(1.5, RANGE, RATES, 100, 1));
            while (test.add(4 * random.nextDouble() * random.nextDouble())) {
                assertThat(test.trials()).isLessThan(100);
            }
            double lower = test.lowerBound(0.25);
            double upper = test.upperBound(0.25);
            assertThat(upper - lower).isLessThan(1.5);
            missedBelow += upper < 1 ? 1 : 0;
            missedAbove += lower > 1 ? 1 : 0;
        }
        // 25 % of 400 is 100; four standard deviations more are 134
        assertThat(missedBelow).isLessThan(134);
        assertThat(missedAbove).isLessThan(134);
    }

    @Test
    void calibrationReportsThatBothProcessesCrossed() {
        MeanTest test = MeanTest.calibrating(new MeanPlan(1, RANGE, RATES, 600, 1));
        test.requireNoFault();
        for (int i = 0; i < 600; i++) {
            test.add(i < 20 ? 4 : 0);
            assertThat(test.bothCrossed())
                    .isEqualTo(i >= 20 && test.logSupport() >= Math.log(1000));
        }
        assertThat(test.decision()).isEqualTo(Decision.REFUTED);
        assertThat(test.decidedAt()).isLessThan(20);
        assertThat(test.bothCrossed()).isTrue();
        assertThatThrownBy(test::requireNoFault)
                .isInstanceOf(HarnessFault.class)
                .hasMessageStartingWith("evidence for and against E[Z] <= 1.0 crossed in 600");
    }
}
