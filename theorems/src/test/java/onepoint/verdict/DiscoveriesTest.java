package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** e-BH against its definition, and its false discovery rate by enumeration. */
class DiscoveriesTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void theLargestCountThatItsOwnThresholdAllowsIsDiscovered() {
        // thresholds at level 0.1: 40, 20, 13.3, 10
        assertThat(found(39, 21, 1, 1)).containsExactly(0, 1);
        assertThat(found(39, 19, 1, 1)).isEmpty();
        assertThat(found(1, 41, 1, 1)).containsExactly(1);
        assertThat(found(11, 39, 11, 11)).containsExactly(0, 1, 2, 3);
        assertThat(found(9, 14, 14, 14)).containsExactly(1, 2, 3);
        assertThat(found(0, INFINITE, 0, 0)).containsExactly(1);
        assertThat(found()).isEmpty();
    }

    /** Two-valued e-values of mean 1, in all combinations: independent, the same, and never together. */
    @Test
    void theRateOfFalseDiscoveriesIsAtMostTheShareOfTrueNullsOfTheLevel() {
        double level = 0.2;
        for (double high : new double[] {5.01, 6.26, 8.4, 12.6, 25.1}) {
            for (int real = 0; real <= 2; real++) {
                double bound = level * (5 - real) / 5;
                double p = 1 / high;
                double independent = 0;
                for (int mask = 0; mask < 1 << (5 - real); mask++) {
                    int ones = Integer.bitCount(mask);
                    double probability = Math.pow(p, ones) * Math.pow(1 - p, 5 - real - ones);
                    independent += probability * falseShare(ones, real, high, level);
                }
                double same = p * falseShare(5 - real, real, high, level);
                double apart = Math.min(1, (5 - real) * p) * falseShare(1, real, high, level);
                assertThat(independent).isLessThanOrEqualTo(bound);
                assertThat(same).isLessThanOrEqualTo(bound);
                assertThat(apart).isLessThanOrEqualTo(bound);
            }
        }
        // and it is nearly attained
        assertThat(5 / 25.1 * falseShare(1, 0, 25.1, level)).isCloseTo(level, within(0.001));
    }

    /** Three claims p >= 1/2, two of them exactly tight and one false, of 12 trials each. */
    @Test
    void theExactRateOnBernoulliStreamsIsAtMostTheShareOfTrueNullsOfTheLevel() {
        int n = 12;
        BernoulliEvidence evidence = new BernoulliEvidence(0.5, false);
        BinomialDistribution tight = BinomialDistribution.of(n, 0.5);
        BinomialDistribution wrong = BinomialDistribution.of(n, 0.125);
        double rate = 0;
        double power = 0;
        for (int cell = 0; cell < (n + 1) * (n + 1) * (n + 1); cell++) {
            int[] s = {cell % (n + 1), cell / (n + 1) % (n + 1), cell / (n + 1) / (n + 1)};
            double probability =
                    tight.probability(s[0]) * tight.probability(s[1]) * wrong.probability(s[2]);
            double[] logs = IntStream.of(s)
                    .mapToDouble(k -> evidence.logRefutation(TrialCounts.of(k, n - k)))
                    .toArray();
            List<Integer> found = Discoveries.among(logs, 0.25).indexes();
            long wrongly = found.stream().filter(i -> i < 2).count();
            rate += found.isEmpty() ? 0 : probability * wrongly / found.size();
            power += found.contains(2) ? probability : 0;
        }
        assertThat(rate).isBetween(0.001, 0.25 * 2 / 3);
        assertThat(power).isGreaterThan(0.5);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> Discoveries.among(new double[] {0}, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level = 0.5 is outside [2.3e-308, 0.25]");
        assertThatThrownBy(() -> Discoveries.among(new double[] {Double.NaN}, 0.05))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("logEvidence = NaN is outside [-infinity, infinity]");
    }

    private static List<Integer> found(double... evidence) {
        return Discoveries.among(logs(evidence), 0.1).indexes();
    }

    private static double[] logs(double... evidence) {
        return IntStream.range(0, evidence.length)
                .mapToDouble(i -> Math.log(evidence[i]))
                .toArray();
    }

    /** Five claims: some true nulls with high evidence, the real ones with infinite, the others with none. */
    private static double falseShare(int high, int real, double value, double level) {
        double[] evidence = new double[5];
        for (int i = 0; i < high + real; i++) {
            evidence[i] = i < high ? value : INFINITE;
        }
        List<Integer> found = Discoveries.among(logs(evidence), level).indexes();
        long wrongly = found.stream().filter(i -> i < high).count();
        return found.isEmpty() ? 0 : wrongly / (double) found.size();
    }
}
