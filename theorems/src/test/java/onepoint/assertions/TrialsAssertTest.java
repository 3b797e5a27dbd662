package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatTrials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Claims about probabilities, on trials whose probability is known exactly. */
class TrialsAssertTest {
    @Test
    void aRefutedClaimFailsWithAllThatIsNeededToJudgeAndToDebugIt() {
        TrialsAssert claim = assertThatTrials(random -> random.nextInt(5) < 4)
                .as("four of five")
                .withFalseAlarmRate(1e-9)
                .detectingGap(0.05)
                .seededBy(42);
        assertThatThrownBy(() -> claim.succeedWithProbabilityAtLeast(0.9))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        [four of five]\s
                        Expected trials to succeed with probability at least 0.9, but this is refuted
                          trials          : 279: 211 successes, 68 failures
                          success rate    : 0.7563 in [0.5626, 0.8989], each end at error rate 1E-9
                          evidence        : e-value 1.657E+9 (ln 21.23) against it, refuted from 1E+9
                          false-alarm rate: 1E-9
                          detectable gap  : 0.04999 is seen in at least 99 % of runs, within 3704 trials
                          first failure   : of seed 42 and index 4: TrialRandom.of(42L, 4L)""");
    }

    @Test
    void aRefutedUpperBoundNamesTheFirstSuccess() {
        TrialsAssert claim = assertThatTrials(random -> random.nextInt(5) == 4)
                .detectingGap(0.1)
                .seededBy(-7);
        assertThatThrownBy(() -> claim.succeedWithProbabilityAtMost(0.05)).hasMessage("""

                        Expected trials to succeed with probability at most 0.05, but this is refuted
                          trials          : 80: 19 successes, 61 failures
                          success rate    : 0.2375 in [0.05094, 0.5412], each end at error rate 0.000001
                          evidence        : e-value 1.343E+6 (ln 14.11) against it, refuted from 1E+6
                          false-alarm rate: 0.000001
                          detectable gap  : 0.09979 is seen in at least 99 % of runs, within 520 trials
                          first success   : of seed -7 and index 0: TrialRandom.of(-7L, 0L)""");
        assertThat(TrialRandom.of(-7L, 0L).nextInt(5)).isEqualTo(4);
    }

    /** Fewer than 290 of 300 have probability 3e-4 at 0.99 (binomial tail); exactly: DetectingPlanTest. */
    @Test
    void aClaimWrongByTheDeclaredGapFailsInNinetyNinePercentOfSeeds() {
        assertThat(failures(300, 0.8, 0.9, 0.1, true)).isGreaterThanOrEqualTo(290);
        assertThat(failures(300, 0.5, 0.4, 0.1, false)).isGreaterThanOrEqualTo(290);
    }

    /** At 1e-6 a failure in 500 seeds has probability at most 5e-4; exactly: DetectingPlanTest. */
    @Test
    void aClaimThatHoldsWithNothingToSpareDoesNotFail() {
        assertThat(failures(500, 0.9, 0.9, 0.1, true)).isZero();
        assertThat(failures(500, 0.4, 0.4, 0.1, false)).isZero();
    }

    /** At most 30 of 300 on average; then more than 50 have probability 1.3e-4 (binomial tail). */
    @Test
    void theDeclaredFalseAlarmRateIsTheOneUsed() {
        int alarms = 0;
        for (long seed = 0; seed < 300; seed++) {
            TrialsAssert tight = assertThatTrials(Random::nextBoolean)
                    .withFalseAlarmRate(0.1)
                    .detectingGap(0.05)
                    .seededBy(seed);
            Throwable thrown = catchThrowable(() -> tight.succeedWithProbabilityAtLeast(0.5));
            alarms += thrown == null ? 0 : 1;
        }
        assertThat(alarms).isBetween(5, 50);
    }

    @Test
    void itTakesTheTrialsOfItsPlanInOrderAndNoMore() {
        BernoulliPlan plan = BernoulliPlan.detecting(0.75, ErrorRates.both(1e-6), 0.125, 1_000_000);
        for (int eighths = 3; eighths <= 8; eighths++) {
            int p = eighths;
            BernoulliTest expected = BernoulliTest.of(plan);
            for (long index = 0; !expected.finished(); index++) {
                boolean success = TrialRandom.of(9, index).nextInt(8) < p;
                expected.add(success ? Outcome.SUCCESS : Outcome.FAILURE);
            }
            AtomicLong taken = new AtomicLong();
            catchThrowable(() -> assertThatTrials(random -> {
                        taken.incrementAndGet();
                        return random.nextInt(8) < p;
                    })
                    .detectingGap(0.125)
                    .seededBy(9)
                    .succeedWithProbabilityAtLeast(0.75));
            assertThat(taken).hasValue(expected.counts().total());
        }
    }

    @Test
    void whatATrialThrowsIsThrownOnWithItsSeedAndIndex() {
        for (Throwable thrown : new Throwable[] {
            new ArithmeticException("boom"),
            new AssertionError("no"),
            new TestAbortedException("skip")
        }) {
            AtomicLong index = new AtomicLong();
            Predicate<Random> trial = random -> {
                if (index.getAndIncrement() == 17) {
                    return raise(thrown);
                }
                return random.nextBoolean();
            };
            assertThatThrownBy(() -> assertThatTrials(trial)
                            .detectingGap(0.1)
                            .seededBy(5)
                            .succeedWithProbabilityAtLeast(0.5))
                    .isSameAs(thrown)
                    .hasSuppressedException(new IllegalStateException(
                            "thrown by the trial of seed 5 and index 17: TrialRandom.of(5L, 17L)"));
        }
    }

    @Test
    void whatIsMissingOrOutOfRangeIsRefusedBeforeAnyTrial() {
        Predicate<Random> never = random -> raise(new AssertionError("a trial ran"));
        assertThatThrownBy(() ->
                        assertThatTrials(never).seededBy(1).succeedWithProbabilityAtLeast(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("gap is missing: declare it by detectingGap(..) before the claim");
        assertThatThrownBy(() ->
                        assertThatTrials(never).detectingGap(0.1).succeedWithProbabilityAtMost(0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seed is missing: declare it by seededBy(..) before the claim");
        refused(claim(never).withFalseAlarmRate(0.3), 0.5, "alphaRefute = 0.3 is outside");
        refused(claim(never).withFalseAlarmRate(-1), 0.5, "alphaRefute = -1.0 is outside");
        refused(claim(never).detectingGap(0.6), 0.5, "declaredGap = 0.6 is outside (0, p0 = 0.5]");
        refused(claim(never), 1, "p0 = 1.0 is outside (0, 1)");
        refused(claim(never).spendingAtMost(0), 0.5, "budget = 0 is outside 1..1000000000");
        refused(claim(never).detectingGap(1e-4), 0.5, "declaredGap = 1.0E-4 is outside [0.00");
        refused(claim(never).spendingAtMost(300), 0.5, "declaredGap = 0.1 is outside [0.2");
        assertThatThrownBy(() -> assertThatTrials(null)).isInstanceOf(AssertionError.class);
    }

    private static TrialsAssert claim(Predicate<Random> trial) {
        return assertThatTrials(trial).detectingGap(0.1).seededBy(1);
    }

    private static void refused(TrialsAssert claim, double p0, String message) {
        assertThatThrownBy(() -> claim.succeedWithProbabilityAtLeast(p0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static int failures(int seeds, double p, double p0, double gap, boolean atLeast) {
        int failures = 0;
        for (long seed = 0; seed < seeds; seed++) {
            TrialsAssert claim = assertThatTrials(random -> random.nextDouble() < p)
                    .detectingGap(gap)
                    .seededBy(seed);
            Throwable thrown = catchThrowable(() -> {
                if (atLeast) {
                    claim.succeedWithProbabilityAtLeast(p0);
                } else {
                    claim.succeedWithProbabilityAtMost(p0);
                }
            });
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(AssertionError.class);
                failures++;
            }
        }
        return failures;
    }

    @Test
    void aProbabilityOfNoneOrAllIsNoClaim() {
        for (double p0 : new double[] {0, -1e-16, 1, Double.NaN}) {
            assertThatThrownBy(() -> assertThatTrials(random -> true)
                            .detectingGap(0.1)
                            .seededBy(1)
                            .succeedWithProbabilityAtMost(p0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("p0 = " + p0 + " is outside (0, 1)");
        }
    }

    private static boolean raise(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }
}
