package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Plausible but wrong tests, each shown to be wrong by the same measurement that the real one passes. */
class VerdictMutantTest {
    private static final double ALPHA = 1e-3;

    /** Mixing over all of [0, 1] refutes p >= 1/2 because p is 0.8. */
    @Test
    void theTwoSidedMixtureRefutesATrueClaim() {
        double threshold = -Math.log(ALPHA);
        StoppingLaw.Rule mutant = (s, f) -> {
            double log = Beta.logBeta(1.0 + s, 1.0 + f) + (s + f) * Math.log(2);
            return log >= threshold ? Decision.REFUTED : Decision.OPEN;
        };
        StoppingLaw.Rule real = StoppingLaw.refutingOnly(0.5, ALPHA);
        assertThat(StoppingLaw.exhaustively(mutant, 200, 0.8).refuted()).isGreaterThan(0.99);
        assertThat(StoppingLaw.exhaustively(real, 200, 0.8).refuted()).isLessThan(ALPHA);
    }

    /** A fixed-n bound, looked at after every trial, spends its error again and again. */
    @Test
    void peekingAtClopperPearsonRefutesATightClaimTooOften() {
        StoppingLaw.Rule mutant = (s, f) -> {
            double tail = BinomialDistribution.of(s + f, 0.5).survivalProbability(f - 1);
            return tail <= ALPHA ? Decision.REFUTED : Decision.OPEN;
        };
        StoppingLaw.Rule real = StoppingLaw.refutingOnly(0.5, ALPHA);
        assertThat(StoppingLaw.of(mutant, 3000).at(0.5).refuted()).isGreaterThan(5 * ALPHA);
        assertThat(StoppingLaw.of(real, 3000).at(0.5).refuted()).isLessThan(ALPHA);
    }

    /** SPRT of p0 + d against p0 - d, as in statistical model checkers: at p0 nothing pulls it up. */
    @Test
    void theSymmetricSprtRefutesATightClaimAboutHalfTheTime() {
        assertThat(StoppingLaw.exhaustively(sprt(0.5, 0.05), 2000, 0.5).refuted())
                .isBetween(0.4, 0.6);
        assertThat(StoppingLaw.exhaustively(sprt(0.9, 0.05), 2000, 0.9).refuted())
                .isBetween(0.5, 0.97);
        StoppingLaw.Rule real = StoppingLaw.refutingOnly(0.9, ALPHA);
        assertThat(StoppingLaw.of(real, 2000).at(0.9).refuted()).isLessThan(ALPHA);
    }

    /** Success 0.85, claim 0.9; two thirds of the failures time out. Without these it looks like 0.944. */
    @Test
    void droppingTimeoutsSupportsAFalseClaim() {
        BernoulliPlan plan = new BernoulliPlan(0.9, ErrorRates.both(ALPHA), 2000, 0.9, false);
        int supportedByMutant = 0;
        int supportedByReal = 0;
        for (int i = 0; i < 200; i++) {
            SplittableRandom random = new SplittableRandom(1802L + i);
            BernoulliTest mutant = BernoulliTest.of(plan);
            BernoulliTest real = BernoulliTest.of(plan);
            while (!mutant.finished() || !real.finished()) {
                boolean success = random.nextDouble() < 0.85;
                boolean timeout = !success && random.nextInt(3) < 2;
                Outcome outcome = outcome(success, timeout);
                if (!mutant.finished() && !timeout) {
                    mutant.add(outcome);
                }
                if (!real.finished()) {
                    real.add(outcome);
                }
            }
            supportedByMutant += mutant.decision() == Decision.SUPPORTED ? 1 : 0;
            supportedByReal += real.decision() == Decision.SUPPORTED ? 1 : 0;
        }
        assertThat(supportedByMutant).isGreaterThan(190);
        assertThat(supportedByReal).isZero();
    }

    /** Success 0.95, claim 0.9; the slow successes time out. Dropping these makes it look like 0.82. */
    @Test
    void droppingTimeoutsRefutesATrueClaim() {
        BernoulliPlan plan = new BernoulliPlan(0.9, ErrorRates.both(ALPHA), 2000, 0.9, false);
        SplittableRandom random = new SplittableRandom(6175L);
        BernoulliTest mutant = BernoulliTest.of(plan);
        BernoulliTest real = BernoulliTest.of(plan);
        while (!mutant.finished()) {
            boolean success = random.nextDouble() < 0.95;
            boolean timeout = success && random.nextInt(4) < 3;
            if (!timeout) {
                mutant.add(outcome(success, false));
            }
            if (!real.finished()) {
                real.add(outcome(success, timeout));
            }
        }
        assertThat(mutant.decision()).isEqualTo(Decision.REFUTED);
        assertThat(real.decision()).isEqualTo(Decision.OPEN);
    }

    /** Failing trials finish ten times sooner; documented: 12 % with 8 workers, 100 % with 64, not 0.1 %. */
    @Test
    void consumingInTheOrderOfCompletionRefutesATightClaim() {
        int campaigns = 1000;
        assertThat(refutedByCompletionOrder(8, campaigns)).isBetween(100, 150);
        assertThat(refutedByCompletionOrder(64, campaigns)).isGreaterThan(campaigns * 99 / 100);
    }

    @Test
    void consumingTheOrderedPrefixOfTheSameRunsDoesNot() {
        int campaigns = 1000;
        // at most 1 of 1000 on average; then 8 or more have probability 1.0e-5 (Poisson tail)
        assertThat(refutedByOrderedPrefix(8, campaigns)).isLessThan(8);
        assertThat(refutedByOrderedPrefix(64, campaigns)).isLessThan(8);
    }

    /**
     * Twenty true nulls. Each bets its way up a ladder of heights K/(k level), k = K, .., 1, every rung a
     * fair bet that it may lose all in; with probability level/k exactly k of them get as far as rung k
     * together. The evidence that is left at the end discovers with probability level, the maxima level
     * (1+1/2+..+1/K).
     */
    @Test
    void runningMaximaInEbhDiscoverTooMuch() {
        int claims = 20;
        double level = 0.05;
        double byEvidence = 0;
        double byMaxima = 0;
        double meanEvidence = 0;
        double atLeastRung = 0;
        for (int k = 1; k <= claims; k++) {
            double rung = claims / (k * level);
            atLeastRung += level / k * k / claims;
            assertThat(atLeastRung * rung).as("fair bets").isCloseTo(1, within(1e-12));
            double[] maxima = new double[claims];
            double[] left = new double[claims];
            Arrays.fill(left, Double.NEGATIVE_INFINITY);
            // a rounding above the rung
            Arrays.fill(maxima, 0, k, Math.log(rung) + 1e-12);
            if (k == 1) {
                left[0] = maxima[0];
                meanEvidence = level / claims * rung;
            }
            byMaxima += Discoveries.among(maxima, level).indexes().isEmpty() ? 0 : level / k;
            byEvidence += Discoveries.among(left, level).indexes().isEmpty() ? 0 : level / k;
        }
        assertThat(meanEvidence).isCloseTo(1, within(1e-12));
        assertThat(byEvidence).isLessThanOrEqualTo(level);
        // 1 + 1/2 + .. + 1/20 = 3.5977 (OEIS A001008 / A002805)
        assertThat(byMaxima).isCloseTo(3.5977 * level, within(1e-5));
    }

    private static int refutedByCompletionOrder(int workers, int campaigns) {
        int refuted = 0;
        for (int c = 0; c < campaigns; c++) {
            BernoulliTest test = BernoulliTest.of(tight());
            for (Trial trial : completed(workers, 99L + c)) {
                if (!test.finished()) {
                    test.add(trial.outcome());
                }
            }
            refuted += test.decision() == Decision.REFUTED ? 1 : 0;
        }
        return refuted;
    }

    private static int refutedByOrderedPrefix(int workers, int campaigns) {
        int refuted = 0;
        for (int c = 0; c < campaigns; c++) {
            BernoulliTest test = BernoulliTest.of(tight());
            OrderedPrefix<Outcome> prefix = new OrderedPrefix<>(test::add);
            for (Trial trial : completed(workers, 99L + c)) {
                prefix.offer(trial.index(), trial.outcome());
            }
            refuted += test.decision() == Decision.REFUTED ? 1 : 0;
        }
        return refuted;
    }

    private record Trial(int index, Outcome outcome, double end) {}

    /** 300 trials of a tight claim on some workers, in the order in which they complete. */
    private static List<Trial> completed(int workers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PriorityQueue<Trial> running = new PriorityQueue<>(Comparator.comparingDouble(Trial::end));
        List<Trial> done = new ArrayList<>();
        for (int index = 0; index < tight().budget(); index++) {
            double start = 0;
            if (index >= workers) {
                Trial next = running.remove();
                done.add(next);
                start = next.end();
            }
            boolean success = random.nextBoolean();
            double takes = (success ? 10 : 1) * (0.9 + 0.2 * random.nextDouble());
            running.add(new Trial(index, outcome(success, false), start + takes));
        }
        while (!running.isEmpty()) {
            done.add(running.remove());
        }
        return done;
    }

    private static BernoulliPlan tight() {
        return new BernoulliPlan(0.5, ErrorRates.both(ALPHA), 300, 0.5, false);
    }

    private static Outcome outcome(boolean success, boolean timeout) {
        if (timeout) {
            return Outcome.UNDECIDED;
        }
        return success ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    private static StoppingLaw.Rule sprt(double p0, double d) {
        double threshold = -Math.log(ALPHA);
        double failure = Math.log((1 - p0 + d) / (1 - p0 - d));
        double success = Math.log((p0 - d) / (p0 + d));
        return (s, f) -> {
            double log = f * failure + s * success;
            if (log >= threshold) {
                return Decision.REFUTED;
            }
            return log <= -threshold ? Decision.SUPPORTED : Decision.OPEN;
        };
    }
}
