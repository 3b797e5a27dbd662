package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** A walk up with probability 0.3 and down with 0.7 from 1, until 0, height 16 or time 100. */
class ImportanceSplittingTest {
    private static final double UP = 0.3;
    private static final int TOP = 16;
    private static final int HORIZON = 100;
    private static final List<Double> LEVELS = List.of(2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0);

    /** The horizon matters little: without it the probability is ((q/p) - 1)/((q/p)^16 - 1). */
    @Test
    void theOracleAgreesWithTheRuinOfTheGambler() {
        double odds = (1 - UP) / UP;
        double ruin = (odds - 1) / (Math.pow(odds, TOP) - 1);
        assertThat(truth()).isCloseTo(1.7e-6, within(0.1e-6)).isBetween((1 - 1e-3) * ruin, ruin);
    }

    @Test
    void theCertifiedBoundIsBelowTheTruthAndWithinAFactorOfTwo() {
        double[] estimates = replicates(64, 300, 19L);
        double bound = ImportanceSplitting.lowerBound(estimates, 1e-6);
        assertThat(bound).isLessThan(truth()).isGreaterThan(truth() / 2);
    }

    /** The mean of 20000 replicates, a good part of them extinct, within 5 standard errors of the truth. */
    @Test
    void theEstimateIsUnbiasedWithTheExtinctReplicatesCountedAsZero() {
        double[] estimates = replicates(8, 20_000, 5L);
        double mean = Arrays.stream(estimates).average().orElseThrow();
        double squares = Arrays.stream(estimates).map(z -> z * z).average().orElseThrow();
        double error = Math.sqrt((squares - mean * mean) / estimates.length);
        assertThat(mean).isCloseTo(truth(), within(5 * error));
        assertThat(error).isLessThan(0.05 * truth());
        assertThat(Arrays.stream(estimates).filter(z -> z == 0).count()).isGreaterThan(5000);
    }

    @Test
    void droppingExtinctReplicatesCertifiesABoundManyTimesTooHigh() {
        double[] all = replicates(4, 20_000, 7L);
        double[] mutant = Arrays.stream(all).filter(z -> z > 0).toArray();
        assertThat(mutant.length).isLessThan(all.length / 4);
        assertThat(ImportanceSplitting.lowerBound(all, 1e-6)).isLessThan(truth());
        assertThat(ImportanceSplitting.lowerBound(mutant, 1e-6)).isGreaterThan(10 * truth());
    }

    /** 400 bounds at 0.05 of 40 replicates each: 20 too high on average, at most; 45 has chance 5e-7. */
    @Test
    void theBoundIsTooHighNoMoreOftenThanDeclared() {
        int wrong = 0;
        for (int i = 0; i < 400; i++) {
            double bound = ImportanceSplitting.lowerBound(replicates(8, 40, 1000 + i), 0.05);
            wrong += bound > truth() ? 1 : 0;
        }
        assertThat(wrong).isLessThan(45);
    }

    @Test
    void whatIsNeverReachedIsEstimatedAsZeroAndBoundsNothing() {
        ImportanceSplitting<int[]> never = new ImportanceSplitting<>(new Walk(), List.of(17.0), 50);
        assertThat(never.estimate(new SplittableRandom(1)::nextLong)).isZero();
        assertThat(ImportanceSplitting.lowerBound(new double[100], 0.05)).isZero();
        assertThat(ImportanceSplitting.lowerBound(new double[0], 0.05)).isZero();
        ImportanceSplitting<int[]> sure =
                new ImportanceSplitting<>(new Walk(), List.of(0.5, 1.0), 5);
        assertThat(sure.estimate(new SplittableRandom(1)::nextLong)).isEqualTo(1);
    }

    /** 2^63 - 1 is in the last run of five numbers, which is incomplete: it is drawn again. */
    @Test
    void theStartsOfAStageAreDrawnEvenly() {
        ImportanceSplitting<int[]> sure =
                new ImportanceSplitting<>(new Walk(), List.of(0.5, 1.0), 5);
        long[] drawn = {0};
        assertThat(sure.estimate(() -> drawn[0]++ == 0 ? -1L : 4L)).isEqualTo(1);
        assertThat(drawn[0]).isEqualTo(6);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        refused(List.of(), 5, "levels = [] is outside the lists of at least one");
        refused(List.of(2.0, 2.0), 5, "level = 2.0 is outside (2.0, infinity]");
        refused(List.of(Double.NaN), 5, "level = NaN is outside (-Infinity, infinity]");
        refused(LEVELS, 0, "effort = 0 is outside 1..1000000");
        assertThatThrownBy(() -> ImportanceSplitting.lowerBound(new double[] {-1}, 0.05))
                .isInstanceOf(HarnessFault.class);
    }

    private static void refused(List<Double> levels, int effort, String message) {
        assertThatThrownBy(() -> new ImportanceSplitting<>(new Walk(), levels, effort))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static double[] replicates(int effort, int number, long seed) {
        ImportanceSplitting<int[]> splitting =
                new ImportanceSplitting<>(new Walk(), LEVELS, effort);
        SplittableRandom random = new SplittableRandom(seed);
        double[] estimates = new double[number];
        Arrays.setAll(estimates, i -> splitting.estimate(random::nextLong));
        return estimates;
    }

    /** By dynamic programming over (time, height). */
    private static double truth() {
        double[] mass = new double[TOP + 1];
        mass[1] = 1;
        for (int t = 0; t < HORIZON; t++) {
            double[] next = new double[TOP + 1];
            next[0] = mass[0];
            next[TOP] = mass[TOP];
            for (int h = 1; h < TOP; h++) {
                next[h + 1] += UP * mass[h];
                next[h - 1] += (1 - UP) * mass[h];
            }
            mass = next;
        }
        return mass[TOP];
    }

    /** States {time, height}. */
    private static final class Walk implements MarkovProcess<int[]> {
        @Override
        public int[] start(LongSupplier bits) {
            return new int[] {0, 1};
        }

        @Override
        public int[] next(int[] state, LongSupplier bits) {
            boolean up = (bits.getAsLong() >>> 11) * 0x1p-53 < UP;
            return new int[] {state[0] + 1, state[1] + (up ? 1 : -1)};
        }

        @Override
        public boolean ended(int[] state) {
            return state[0] >= HORIZON || state[1] <= 0;
        }

        @Override
        public double height(int[] state) {
            return state[1];
        }
    }
}
