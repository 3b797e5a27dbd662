package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import onepoint.calibration.StoppingLaw;
import org.junit.jupiter.api.Test;

/** The mean processes, by exact enumeration of small discrete laws. */
class MeanEvidenceTest {
    private static final double LN_1E600 = 600 * Math.log(10);

    /** So small that nothing crosses and nothing is frozen. */
    private static final ErrorRates NEVER = ErrorRates.both(1e-300);

    /** {value, probability} with mean 1, in [0, 8]. */
    private static final double[][] TWO_POINTS = {{0, 0.75}, {4, 0.25}};

    private static final double[][] THREE_POINTS = {{0.5, 0.625}, {1, 0.25}, {3.5, 0.125}};
    private static final double[][] RARE = {{0, 0.875}, {8, 0.125}};

    @Test
    void theExpectedEvidenceIsOneWhenTheMeanIsTheBound() {
        for (double[][] law : new double[][][] {TWO_POINTS, THREE_POINTS, RARE}) {
            for (int n = 1; n <= 8; n++) {
                assertThat(expectation(law, 1, n, MeanTest::logRefutation))
                        .isCloseTo(1, within(1e-12));
                assertThat(expectation(law, 1, n, MeanTest::logSupport))
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void theExpectedEvidenceAgainstATrueClaimFalls() {
        double before = 1;
        for (int n = 1; n <= 8; n++) {
            double now = expectation(THREE_POINTS, 1.25, n, MeanTest::logRefutation);
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void theExpectedEvidenceForAFalseClaimFalls() {
        double before = 1;
        for (int n = 1; n <= 8; n++) {
            double now = expectation(THREE_POINTS, 0.75, n, MeanTest::logSupport);
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void theExpectedEvidenceGrowsWhenTheNullIsFalse() {
        assertThat(expectation(THREE_POINTS, 0.75, 8, MeanTest::logRefutation)).isGreaterThan(1.5);
        assertThat(expectation(THREE_POINTS, 2, 8, MeanTest::logSupport)).isGreaterThan(1.2);
    }

    @Test
    void theMixtureIsTheMeanOfTwentyFourProducts() {
        double[] ratios = {0.5, 3, 0, 1.25, 7};
        BettingMixture mixture = new BettingMixture();
        double sum = 0;
        for (int j = 0; j < 24; j++) {
            double stake = Math.pow(2, -j / 2.0);
            double product = 1;
            for (double ratio : ratios) {
                product *= 1 - stake + stake * ratio;
            }
            sum += product;
        }
        for (double ratio : ratios) {
            mixture.multiply(ratio);
        }
        assertThat(mixture.log()).isCloseTo(Math.log(sum / 24), within(1e-14));
    }

    /** ln(1/24 sum_j (1+k_j)^200000), led by j = 0: 200000 ln 2 - ln 24, the others below e^-30000. */
    @Test
    void longStreamsNeitherOverflowNorUnderflow() {
        BettingMixture up = new BettingMixture();
        BettingMixture down = new BettingMixture();
        for (int i = 0; i < 200_000; i++) {
            up.multiply(2);
            down.multiply(0);
        }
        assertThat(up.log()).isCloseTo(200_000 * Math.log(2) - Math.log(24), within(1e-9));
        double least = 200_000 * Math.log1p(-Math.pow(2, -11.5));
        assertThat(down.log()).isCloseTo(least - Math.log(24), within(1e-9));
        up.multiply(1e300);
        up.multiply(1e300);
        assertThat(up.log())
                .isCloseTo(200_000 * Math.log(2) - Math.log(24) + LN_1E600, within(1e-9));
        up.multiply(1e-310);
        assertThat(up.log()).isBetween(130_000.0, 140_100.0);
    }

    @Test
    void anUndecidedObservationIsTheLeastEvidenceThatItCouldHaveBeen() {
        for (double z : new double[] {0, 0.5, 1, 4, 8}) {
            MeanTest seen = test(1.5);
            MeanTest unseen = test(1.5);
            for (double first : new double[] {0, 1, 4}) {
                seen.add(first);
                unseen.add(first);
            }
            seen.add(z);
            unseen.addUndecided();
            assertThat(unseen.logRefutation()).isLessThanOrEqualTo(seen.logRefutation());
            assertThat(unseen.logSupport()).isLessThanOrEqualTo(seen.logSupport());
            assertThat(unseen.lowerBound(0.25)).isLessThanOrEqualTo(seen.lowerBound(0.25));
            assertThat(unseen.upperBound(0.25)).isGreaterThanOrEqualTo(seen.upperBound(0.25));
        }
    }

    /** The exact chance of crossing on two-point laws at the bound: E depends on the two counts only. */
    @Test
    void aTightClaimIsRefutedOrItsConverseSupportedNoMoreOftenThanDeclared() {
        for (double[][] law : new double[][][] {TWO_POINTS, RARE}) {
            double top = law[1][0];
            double refuted =
                    StoppingLaw.of(counting(top, 0.01), 1000).at(law[0][1]).refuted();
            assertThat(refuted).isBetween(0.001, 0.01);
            double supported = StoppingLaw.of(counting(1 / (1 - 1 / top), 0.01), 1000)
                    .at(law[1][1])
                    .refuted();
            assertThat(supported).isBetween(0.001, 0.01);
        }
    }

    /** The rule for ratios 0 (counted as successes) and {@code ratio} (counted as failures). */
    private static StoppingLaw.Rule counting(double ratio, double alpha) {
        return (zeros, others) -> {
            double sum = 0;
            for (int j = 0; j < 24; j++) {
                double stake = Math.pow(2, -j / 2.0);
                sum += Math.exp(zeros == 0 ? 0 : zeros * Math.log1p(-stake))
                        * Math.pow(1 + stake * (ratio - 1), others);
            }
            return sum / 24 >= 1 / alpha ? Decision.REFUTED : Decision.OPEN;
        };
    }

    private static MeanTest test(double bound) {
        return MeanTest.calibrating(new MeanPlan(bound, ValueRange.between(0, 8), NEVER, 100, 1));
    }

    private static double expectation(
            double[][] law, double bound, int n, ToDoubleFunction<MeanTest> log) {
        double sum = 0;
        int sequences = (int) Math.pow(law.length, n);
        for (int code = 0; code < sequences; code++) {
            MeanTest test = test(bound);
            double probability = 1;
            for (int i = 0, rest = code; i < n; i++, rest /= law.length) {
                double[] point = law[rest % law.length];
                test.add(point[0]);
                probability *= point[1];
            }
            sum += probability * Math.exp(log.applyAsDouble(test));
        }
        return sum;
    }
}
