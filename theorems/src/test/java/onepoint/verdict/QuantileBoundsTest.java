package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Order-statistic bounds of a quantile, the ranks against exact binomial tails. */
class QuantileBoundsTest {
    private static final double ALPHA = 0.01;

    /** Of n values the number below the quantile is binomial(n, p0) for a continuous law. */
    @Test
    void eitherBoundIsWrongNoMoreOftenThanDeclared() {
        for (double p0 : new double[] {0.1, 0.5, 0.9}) {
            for (int n = 10; n <= 1000; n += 33) {
                BinomialDistribution below = BinomialDistribution.of(n, p0);
                long k = QuantileBounds.upperRank(n, p0, ALPHA);
                long j = QuantileBounds.lowerRank(n, p0, ALPHA);
                assertThat(below.survivalProbability((int) k - 1)).isLessThanOrEqualTo(ALPHA);
                assertThat(below.cumulativeProbability((int) j - 1)).isLessThanOrEqualTo(ALPHA);
                assertThat(j).isLessThan(k);
            }
        }
    }

    @Test
    void theRanksAreTheExtremeOnesThatTheEvidenceRefuses() {
        BernoulliEvidence evidence = new BernoulliEvidence(0.9, false);
        double threshold = -Math.log(ALPHA);
        long k = IntStream.rangeClosed(0, 500)
                .filter(i -> evidence.logSupport(TrialCounts.of(i, 500 - i)) >= threshold)
                .min()
                .orElseThrow();
        long j = IntStream.rangeClosed(1, 500)
                .filter(i -> evidence.logRefutation(TrialCounts.of(i - 1, 501 - i)) >= threshold)
                .max()
                .orElseThrow();
        assertThat(QuantileBounds.upperRank(500, 0.9, ALPHA)).isEqualTo(k);
        assertThat(QuantileBounds.lowerRank(500, 0.9, ALPHA)).isEqualTo(j);
    }

    @Test
    void theBoundsAreOrderStatisticsAndTheirReciprocalsTheTightness() {
        double[] sample = IntStream.rangeClosed(1, 512)
                .mapToDouble(i -> (513 - i) / 512.0)
                .toArray();
        double[] copy = sample.clone();
        QuantileBounds bounds = QuantileBounds.of(sample, 0, 0.5, ALPHA);
        assertThat(sample).isEqualTo(copy);
        assertThat(bounds.lower()).isEqualTo(QuantileBounds.lowerRank(512, 0.5, ALPHA) / 512.0);
        assertThat(bounds.upper()).isEqualTo(QuantileBounds.upperRank(512, 0.5, ALPHA) / 512.0);
        assertThat(bounds.lower()).isBetween(0.35, 0.5);
        assertThat(bounds.upper()).isBetween(0.5, 0.65);
        assertThat(bounds.tightnessLower()).isEqualTo(Math.nextDown(1 / bounds.upper()));
        assertThat(bounds.tightnessUpper()).isEqualTo(Math.nextUp(1 / bounds.lower()));
    }

    @Test
    void aFailureNeverSeenIsNotDeniedByASmallSample() {
        QuantileBounds bounds = QuantileBounds.of(new double[] {0.1, 0.2}, 0, 0.9, ALPHA);
        assertThat(bounds.upper()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(bounds.lower()).isZero();
        assertThat(bounds.tightnessLower()).isZero();
        assertThat(bounds.tightnessUpper()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(QuantileBounds.of(new double[0], 0, 0.5, ALPHA).upper()).isInfinite();
    }

    @Test
    void undecidedValuesWidenTheBoundsOnBothSides() {
        double[] sample = IntStream.rangeClosed(1, 400).mapToDouble(i -> i).toArray();
        QuantileBounds with = QuantileBounds.of(sample, 40, 0.5, ALPHA);
        QuantileBounds without = QuantileBounds.of(sample, 0, 0.5, ALPHA);
        assertThat(with.upper()).isEqualTo(QuantileBounds.upperRank(440, 0.5, ALPHA));
        assertThat(with.lower()).isEqualTo(QuantileBounds.lowerRank(440, 0.5, ALPHA) - 40);
        assertThat(with.upper()).isGreaterThan(without.upper());
        assertThat(with.lower()).isLessThan(without.lower());
        assertThat(with.counts()).isEqualTo(new TrialCounts(400, 0, 40));
        assertThat(QuantileBounds.of(sample, 1000, 0.5, ALPHA).lower()).isZero();
        assertThat(QuantileBounds.of(sample, 1000, 0.5, ALPHA).upper()).isInfinite();
    }

    @Test
    void aValueThatIsNoSizeIsAFaultOfTheHarness() {
        for (double x : new double[] {-1, Double.NaN}) {
            assertThatThrownBy(() -> QuantileBounds.of(new double[] {1, x, 2}, 0, 0.5, ALPHA))
                    .isInstanceOf(HarnessFault.class)
                    .hasMessage("sample value = " + x + " is outside [0, infinity]");
        }
    }
}
