package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import onepoint.calibration.StoppingLaw;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** What the printed gap promises, against the exact law of the test. */
class DetectableGapTest {
    private static final ErrorRates RATES = ErrorRates.both(1e-6);

    @Test
    void aViolationOfThePrintedSizeIsRefutedInNinetyNinePercentOfStreams() {
        for (double p0 : new double[] {0.5, 5.0 / 9, 0.9}) {
            for (int budget : new int[] {200, 2000}) {
                double gap = DetectableGap.of(p0, RATES, budget);
                StoppingLaw law =
                        StoppingLaw.of(StoppingLaw.test(p0, ErrorRates.both(1e-6), false), budget);
                assertThat(law.at(p0 - gap).refuted()).isBetween(0.99, 0.999);
            }
        }
    }

    /** The bound behind the gap is sound but not exact: this is how coarse it is. */
    @Test
    void thePrintedGapIsAtMostThreePercentCoarserThanTheExactOne() {
        for (double p0 : new double[] {0.5, 0.9}) {
            double gap = DetectableGap.of(p0, RATES, 2000);
            StoppingLaw law =
                    StoppingLaw.of(StoppingLaw.test(p0, ErrorRates.both(1e-6), false), 2000);
            assertThat(law.at(p0 - gap / 1.03).refuted()).isBetween(0.98, 0.99);
        }
    }

    @Test
    void stubStreamsAtThePrintedGapAreRefuted() {
        ErrorRates rates = new ErrorRates(1e-6, 9e-9);
        BernoulliPlan plan = new BernoulliPlan(0.5, rates, 3000, 0.125, false).requireDetectable();
        double p = 0.5 - plan.detectableGap();
        int refuted = 0;
        SplittableRandom random = new SplittableRandom(28L);
        for (int i = 0; i < 2000; i++) {
            BernoulliTest test = BernoulliTest.of(plan);
            while (!test.finished()) {
                test.add(random.nextDouble() < p ? Outcome.SUCCESS : Outcome.FAILURE);
            }
            refuted += test.decision() == Decision.REFUTED ? 1 : 0;
        }
        assertThat(refuted).isGreaterThanOrEqualTo(1980);
    }

    @Test
    void theGapShrinksWithTheBudgetAndGrowsWithTheStreams() {
        double before = Double.POSITIVE_INFINITY;
        for (long budget : new long[] {10, 100, 1000, 10_000, 100_000, 1_000_000}) {
            double gap = DetectableGap.of(0.9, RATES, budget);
            assertThat(gap).isLessThan(before);
            assertThat(DetectableGap.of(0.9, new ErrorRates(1e-6, 1e-9), budget))
                    .isGreaterThan(gap);
            before = gap;
        }
        assertThat(before).isLessThan(0.004);
        assertThat(DetectableGap.of(0.9, RATES, 4)).isInfinite();
    }

    @Test
    void theBinomialTailBehindItAgreesWithCommonsStatistics() {
        for (double p : new double[] {0.015625, 0.25, 0.5, 0.9375}) {
            for (int n : new int[] {1, 7, 300, 20_000}) {
                BinomialDistribution law = BinomialDistribution.of(n, p);
                for (int k = 0; k <= n + 1; k += 1 + n / 40) {
                    double tail = law.survivalProbability(k - 1);
                    assertThat(BinomialLaw.upperTail(k, n, p, 1 - p))
                            .isCloseTo(tail, within(1e-12));
                    if (k <= n && law.logProbability(k) > -600) {
                        assertThat(BinomialLaw.logDensity(k, n, p, 1 - p))
                                .isCloseTo(law.logProbability(k), within(1e-9));
                    }
                }
                assertThat(BinomialLaw.upperTail(n + 1, n, p, 1 - p)).isZero();
            }
        }
    }

    @Test
    void aConfigurationCoarserThanItsDeclaredGapIsRefused() {
        ErrorBudget budget = new ErrorBudget(1e-6, 100, 7);
        BernoulliPlan stream = budget.streamPlan(0.5, 1e-6, 2000, 0.1);
        assertThat(stream.rates()).isEqualTo(new ErrorRates(1e-6, budget.alphaPerStream()));
        BernoulliPlan pool = budget.poolPlan(0.5, 1e-6, 2000, 0.1);
        assertThat(pool.rates()).isEqualTo(new ErrorRates(1e-6, budget.alphaPerPool()));
        assertThatThrownBy(() -> budget.streamPlan(0.5, 1e-6, 2000, 0.05))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("declaredGap = 0.05 is outside [0.098")
                .hasMessageContaining(
                        "all that p0 = 0.5, alphaRefute = 9.0E-9 and budget = 2000 can detect");
        assertThatThrownBy(() -> budget.streamPlan(0.5, 1e-6, 5, 0.5))
                .hasMessageStartingWith("declaredGap = 0.5 is outside [Infinity, 0.5]");
    }
}
