package onepoint.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import onepoint.calibration.Calibration.Size;
import onepoint.model.CalibrationCheck;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.Discoveries;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.Outcome;
import org.junit.jupiter.api.Test;

/** Plausible but wrong statistics are caught by a measurement that the real ones pass. */
class MutantsTest {
    private static void caught(CalibrationCheck mutant, double least) {
        assertThat(mutant.mutant()).isTrue();
        assertThat(mutant.passes()).as(mutant.toString()).isTrue();
        assertThat(mutant.measured().hi()).as(mutant.toString()).isGreaterThan(least);
    }

    private static double refuted(double p0, int horizon, double p) {
        StoppingLaw.Rule real = StoppingLaw.refutingOnly(p0, Mutants.ALPHA);
        return StoppingLaw.of(real, horizon).at(p).refuted();
    }

    @Test
    void theTwoSidedMixtureRefutesATrueClaim() {
        caught(Mutants.twoSidedMixture(), 0.99);
        assertThat(refuted(0.5, 200, 0.8)).isLessThan(Mutants.ALPHA);
    }

    @Test
    void peekingAtClopperPearsonRefutesATightClaimTooOften() {
        caught(Mutants.peeking(), 5 * Mutants.ALPHA);
        assertThat(refuted(0.5, 2_000, 0.5)).isLessThan(Mutants.ALPHA);
    }

    @Test
    void theSymmetricSprtRefutesATightClaimMostOfTheTime() {
        caught(Mutants.symmetricSprt(), 0.5);
        assertThat(refuted(0.9, 1_000, 0.9)).isLessThan(Mutants.ALPHA);
    }

    @Test
    void droppingTimeoutsSupportsAFalseClaim() {
        caught(Timeouts.dropped(Size.SMALL), 0.95);
        assertThat(Timeouts.supported(false, Size.SMALL).passes()).isTrue();
    }

    /** Success 0.95, claim 0.9; the slow successes time out. Dropping these makes it look like 0.82. */
    @Test
    void droppingTimeoutsRefutesATrueClaim() {
        BernoulliPlan plan =
                new BernoulliPlan(0.9, ErrorRates.both(Mutants.ALPHA), 2000, 0.9, false);
        Random random = new Random(6175);
        BernoulliTest mutant = BernoulliTest.of(plan);
        BernoulliTest real = BernoulliTest.of(plan);
        while (!mutant.finished()) {
            boolean success = random.nextDouble() < 0.95;
            boolean timeout = success && random.nextInt(4) < 3;
            Outcome decided = success ? Outcome.SUCCESS : Outcome.FAILURE;
            if (!timeout) {
                mutant.add(decided);
            }
            if (!real.finished()) {
                real.add(timeout ? Outcome.UNDECIDED : decided);
            }
        }
        assertThat(mutant.decision()).isEqualTo(Decision.REFUTED);
        assertThat(real.decision()).isEqualTo(Decision.OPEN);
    }

    /** Documented: 12 % of the campaigns with 8 workers, all with 64, at a nominal 0.1 %. */
    @Test
    void consumingInTheOrderOfCompletionRefutesATightClaim() {
        CalibrationCheck eight = Schedules.completionOrder(8, Size.FULL);
        caught(eight, 0.12);
        assertThat(eight.measured().lo()).isLessThan(0.12);
        caught(Schedules.completionOrder(64, Size.SMALL), 0.99);
    }

    @Test
    void consumingTheOrderedPrefixOfTheSameRunsDoesNot() {
        for (int workers : new int[] {8, 64}) {
            CalibrationCheck check = Schedules.orderedPrefix(workers, Size.FULL);
            assertThat(check.passes()).as(check.toString()).isTrue();
            // 4 of 4000 on average at most; 30 or more have probability 1e-16 (Poisson tail)
            assertThat(check.measured().lo()).isLessThan(0.0075);
        }
    }

    @Test
    void runningMaximaInEbhDiscoverTooMuch() {
        CalibrationCheck mutant = Mutants.runningMaxima();
        caught(mutant, 0.17);
        // 1 + 1/2 + .. + 1/20 = 3.5977 (OEIS A001008 / A002805)
        assertThat(mutant.measured().hi()).isCloseTo(0.05 * 3.5977, within(1e-5));
    }

    /** In the same game only the one that climbs the last rung has evidence left at the end. */
    @Test
    void theEvidenceThatIsLeftDiscoversAsOftenAsDesigned() {
        double level = 0.05;
        int claims = 20;
        double atLeastRung = 0;
        for (int k = 1; k <= claims; k++) {
            atLeastRung += level / claims;
            assertThat(atLeastRung * claims / (k * level))
                    .as("fair bets")
                    .isCloseTo(1, within(1e-12));
        }
        double[] left = new double[claims];
        Arrays.fill(left, Double.NEGATIVE_INFINITY);
        assertThat(Discoveries.among(left, level).indexes()).isEmpty();
        left[0] = StrictMath.log(claims / level) + 1e-12;
        assertThat(Discoveries.among(left, level).indexes()).containsExactly(0);
    }
}
