package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The evidence against exact fractions and against 50-digit values. */
class BernoulliEvidenceTest {
    /** Largest error that the Javadoc allows, relative to max(1, |ln E|). */
    private static final double STATED = 1e-10;

    /** What was measured, with room: a regression in the numerics shows here first. */
    private static final double MEASURED = 1e-13;

    /**
     * {s, f, p0, ln E_S}. mpmath 1.3.0, mp.dps = 50, for the double nearest to p0:
     * {@code E = P(K' <= s) / ((n+1) P(K = s) (1-p0))} with K' binomial(n+1, p0), K binomial(n, p0), the tail
     * summed term by term; five small entries agree with {@code quad} of the defining integral to 1e-48.
     */
    private static final double[][] FIFTY_DIGITS = {
        {5, 0, 0.5, 2.3513752571634776871},
        {0, 7, 0.9, -2.0794415416798359283},
        {40, 3, 0.9, -0.2056019155323022143},
        {17, 25, 0.5, -2.417061255583174209},
        {300, 20, 0.9, 1.7546951123527521173},
        {1000, 99000, 0.5, -11.492733169918111587},
        {99000, 1000, 0.5, 63708.112706571953668},
        {900000, 100000, 0.9, -5.5847712615565506027},
        {901000, 99000, 0.9, 0.67700160603580444774},
        {899000, 101000, 0.9, -7.089217809251592558},
        {500000, 500000, 0.5, -6.6819646763369096201},
        {500600, 499400, 0.5, -5.3910645254710583298},
        {499000, 501000, 0.5, -7.7720013095182933529},
        {0, 1000000, 0.5, -13.815511557963774104},
        {1000000, 0, 0.9, 105349.00273136130683},
        {1000000, 0, 0.999, 993.59257730455275127},
        {999990, 10, 0.99999, -1.0987908352878487237},
        {10, 999990, 1e-05, -12.276446973444295171},
        {30, 999970, 1e-05, 1.7653669243833604941},
        {3, 999997, 1e-05, -13.503624739714077879},
        {555000, 445000, 0.5555555555555556, -7.2789884615833806948},
        {1000, 999000, 0.001, -10.118604939294739272},
        {333333, 666667, 0.3333333333333333, -7.0287263056715224585},
    };

    @Test
    void supportAgreesWithFiftyDigitsUpToAMillionTrials() {
        for (double[] row : FIFTY_DIGITS) {
            TrialCounts counts = TrialCounts.of((long) row[0], (long) row[1]);
            double log = new BernoulliEvidence(row[2], false).logSupport(counts);
            assertThat(log)
                    .as("s = %s, f = %s, p0 = %s", row[0], row[1], row[2])
                    .isCloseTo(row[3], within(MEASURED * Math.max(1, Math.abs(row[3]))));
        }
        assertThat(MEASURED).isLessThan(STATED);
    }

    @Test
    void supportAgreesWithExactFractionsOfTheRecurrence() {
        for (double p0 : new double[] {0.5, 0.9, 0.1, 5.0 / 9, 0.015625, 0.96875}) {
            BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
            for (int s = 0; s <= 40; s += 4) {
                for (int f = 0; f <= 40; f += 8) {
                    double exact = Rational.evidence(s, f, p0).log();
                    assertThat(evidence.logSupport(TrialCounts.of(s, f)))
                            .as("s = %s, f = %s, p0 = %s", s, f, p0)
                            .isCloseTo(exact, within(2e-14 * Math.max(1, Math.abs(exact))));
                }
            }
        }
    }

    @Test
    void refutationAgreesWithExactFractionsOfTheRecurrence() {
        for (double p0 : new double[] {0.5, 0.875, 0.25}) {
            BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
            int[][] cases = {{0, 0}, {1, 0}, {0, 1}, {300, 100}, {100, 300}, {7, 400}, {400, 7}};
            for (int[] counts : cases) {
                double exact = Rational.evidence(counts[1], counts[0], 1 - p0).log();
                assertThat(evidence.logRefutation(TrialCounts.of(counts[0], counts[1])))
                        .isCloseTo(exact, within(2e-14 * Math.max(1, Math.abs(exact))));
            }
        }
    }

    @Test
    void noTrialsAreNoEvidence() {
        for (double p0 : new double[] {1e-9, 0.1, 0.5, 0.9, 1 - 1e-9}) {
            for (boolean atom : new boolean[] {false, true}) {
                BernoulliEvidence evidence = new BernoulliEvidence(p0, atom);
                assertThat(evidence.logSupport(TrialCounts.NONE)).isCloseTo(0, within(1e-15));
                assertThat(evidence.logRefutation(TrialCounts.NONE)).isCloseTo(0, within(1e-15));
            }
        }
    }

    @Test
    void aStronglyOpposingStreamDoesNotUnderflow() {
        double log = new BernoulliEvidence(0.5, false).logSupport(TrialCounts.of(1000, 99_000));
        assertThat(log).isCloseTo(-11.4927, within(5e-5));
        double billion =
                new BernoulliEvidence(0.5, true).logRefutation(TrialCounts.of(1_000_000_000L, 0));
        assertThat(billion).isCloseTo(-Math.log(1e9), within(1e-6));
    }

    @Test
    void theAtomIsTheMeanWithTheStraightLikelihoodRatio() {
        BernoulliEvidence with = new BernoulliEvidence(0.75, true);
        BernoulliEvidence without = new BernoulliEvidence(0.75, false);
        for (int s = 0; s < 100; s += 9) {
            double mixture = Math.exp(without.logSupport(TrialCounts.of(s, 0)));
            double mean = 0.5 * Math.pow(0.75, -s) + 0.5 * mixture;
            assertThat(with.logSupport(TrialCounts.of(s, 0)))
                    .isCloseTo(Math.log(mean), within(1e-12));
            assertThat(with.logSupport(TrialCounts.of(s, 1)))
                    .isCloseTo(
                            without.logSupport(TrialCounts.of(s, 1)) - Math.log(2), within(1e-12));
        }
    }

    @Test
    void undecidedTrialsCountAgainstWhicheverConclusionIsDrawn() {
        BernoulliEvidence evidence = new BernoulliEvidence(0.9, true);
        TrialCounts counts = new TrialCounts(100, 30, 20);
        assertThat(evidence.logSupport(counts))
                .isEqualTo(evidence.logSupport(TrialCounts.of(100, 50)));
        assertThat(evidence.logRefutation(counts))
                .isEqualTo(evidence.logRefutation(TrialCounts.of(120, 30)));
        assertThat(BernoulliEvidence.lowerBound(counts, 0.05, true))
                .isEqualTo(BernoulliEvidence.lowerBound(TrialCounts.of(100, 50), 0.05, true));
        assertThat(BernoulliEvidence.upperBound(counts, 0.05))
                .isEqualTo(BernoulliEvidence.upperBound(TrialCounts.of(120, 30), 0.05));
    }
}
