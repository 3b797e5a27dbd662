package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatMeanOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import onepoint.verdict.HarnessFault;
import org.junit.jupiter.api.Test;

/** Claims about means, on values whose mean is known exactly. */
class MeanAssertTest {
    private static final ToDoubleFunction<Random> DIE = random -> 1 + random.nextInt(6);

    @Test
    void aRefutedUpperBoundFailsWithAllThatIsNeededToJudgeAndToDebugIt() {
        MeanAssert claim = die().as("a die of mean 3.5");
        assertThatThrownBy(() -> claim.isAtMost(3))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        [a die of mean 3.5]\s
                        Expected a mean of at most 3.0, but this is refuted
                          values          : 310
                          mean            : 3.574 in [3, 4.139], each end at error rate 0.000001
                          evidence        : e-value 1.018E+6 (ln 13.83) against it, refuted from 1E+6
                          false-alarm rate: 0.000001
                          detectable gap  : 0.5 is seen in at least 99 % of runs, within 1957 trials
                          largest value   : 6, of seed 42 and index 2: TrialRandom.of(42L, 2L)""");
    }

    @Test
    void aRefutedLowerBoundNamesTheSmallestValue() {
        assertThatThrownBy(() -> die().isAtLeast(4)).hasMessage("""

                        Expected a mean of at least 4.0, but this is refuted
                          values          : 510
                          mean            : 3.559 in [3.115, 3.999], each end at error rate 0.000001
                          evidence        : e-value 1.079E+6 (ln 13.89) against it, refuted from 1E+6
                          false-alarm rate: 0.000001
                          detectable gap  : 0.5 is seen in at least 99 % of runs, within 1957 trials
                          smallest value  : 1, of seed 42 and index 5: TrialRandom.of(42L, 5L)""");
    }

    @Test
    void aMeanWrongByTheDeclaredGapFailsInNinetyNinePercentOfSeeds() {
        int atMost = 0;
        int atLeast = 0;
        for (long seed = 0; seed < 40; seed++) {
            MeanAssert claim = die().seededBy(seed);
            atMost += catchThrowable(() -> claim.isAtMost(3)) == null ? 0 : 1;
            atLeast += catchThrowable(() -> claim.isAtLeast(4)) == null ? 0 : 1;
        }
        assertThat(atMost).isGreaterThan(38);
        assertThat(atLeast).isGreaterThan(38);
    }

    @Test
    void aMeanThatHoldsWithNothingToSpareDoesNotFail() {
        for (long seed = 0; seed < 30; seed++) {
            die().seededBy(seed).isAtMost(3.5).isAtLeast(3.5);
        }
    }

    @Test
    void aClaimWithRoomIsSupportedEarly() {
        AtomicLong taken = new AtomicLong();
        assertThatMeanOf(random -> {
                    taken.incrementAndGet();
                    return random.nextDouble();
                })
                .within(0, 1)
                .detectingGap(0.05)
                .seededBy(1)
                .isAtMost(0.9);
        assertThat(taken.get()).isLessThan(100);
    }

    /** The first value is 1e200 times the bound, the evidence more than a double holds. */
    @Test
    void evidenceBeyondTheRangeOfDoublesIsReported() {
        MeanAssert claim = assertThatMeanOf(random -> 1e300)
                .within(0, 1e300)
                .withFalseAlarmRate(1e-300)
                .detectingGap(1e299)
                .seededBy(1);
        assertThatThrownBy(() -> claim.isAtMost(1e-10)).hasMessageContaining("e-value ");
    }

    @Test
    void aValueOutsideItsRangeIsAFaultOfTheHarness() {
        for (double value : new double[] {0, 7, Double.NaN}) {
            assertThatThrownBy(() -> assertThatMeanOf(random -> value)
                            .within(1, 6)
                            .detectingGap(0.5)
                            .seededBy(3)
                            .isAtLeast(2))
                    .isInstanceOf(HarnessFault.class)
                    .hasMessage(
                            "observed value = " + value + " is outside its proved range [1.0, 6.0]")
                    .hasSuppressedException(new IllegalStateException(
                            "thrown by the trial of seed 3 and index 0: TrialRandom.of(3L, 0L)"));
        }
    }

    @Test
    void whatIsMissingOrOutOfRangeIsRefused() {
        assertThatThrownBy(
                        () -> assertThatMeanOf(DIE).detectingGap(1).seededBy(1).isAtMost(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("range is missing: declare it by within(..) before the claim");
        assertThatThrownBy(() -> die().isAtMost(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound = 6.0 is outside (1.0, 6.0)");
        assertThatThrownBy(() -> die().detectingGap(0.001).isAtMost(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("declaredGap = 0.001 is outside [0.02");
        assertThatThrownBy(() -> die().spendingAtMost(100).isAtLeast(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("declaredGap = 0.5 is outside [1.");
    }

    private static MeanAssert die() {
        return assertThatMeanOf(DIE).within(1, 6).detectingGap(0.5).seededBy(42);
    }
}
