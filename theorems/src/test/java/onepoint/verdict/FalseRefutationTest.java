package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import onepoint.calibration.StoppingLaw;
import org.junit.jupiter.api.Test;

/** A true claim, as tight as can be (p = p0), must be refuted no more often than declared. */
class FalseRefutationTest {
    /** Documented for alpha = 1e-6 and horizon 1e5: 8.2e-7 at p0 = 0.5, 6.2e-7 at p0 = 0.9, to two digits. */
    private static final double TWO_DIGITS = 0.05e-7;

    @Test
    void theExactRateAtOneHalfIsTheDocumentedOne() {
        double refuted = exactRate(0.5, 1e-6, 100_000);
        assertThat(refuted).isCloseTo(8.2e-7, within(TWO_DIGITS));
    }

    @Test
    void theExactRateAtNineTenthsIsTheDocumentedOne() {
        double refuted = exactRate(0.9, 1e-6, 100_000);
        assertThat(refuted).isCloseTo(6.2e-7, within(TWO_DIGITS));
    }

    @Test
    void theExactRateStaysBelowAlphaForManyClaimsAndAlphas() {
        for (double p0 : new double[] {0.25, 5.0 / 9, 0.75, 0.99}) {
            for (double alpha : new double[] {0.05, 1e-3, 1e-9}) {
                assertThat(exactRate(p0, alpha, 2000))
                        .as("p0 = %s", p0)
                        .isBetween(0.2 * alpha, alpha);
            }
        }
    }

    @Test
    void theExactRateOfFalseSupportStaysBelowAlphaWithAndWithoutTheAtom() {
        for (boolean atom : new boolean[] {false, true}) {
            for (double p0 : new double[] {0.25, 0.5, 0.9}) {
                StoppingLaw.Law law = StoppingLaw.of(
                                StoppingLaw.test(p0, ErrorRates.both(0.01), atom), 3000)
                        .at(p0);
                assertThat(law.supported()).as("p0 = %s", p0).isBetween(0.0005, 0.01);
            }
        }
    }

    @Test
    void theExactRateIsSmallerStillWhenTheClaimHoldsWithRoom() {
        StoppingLaw law = StoppingLaw.of(StoppingLaw.refutingOnly(0.5, 0.01), 3000);
        assertThat(law.at(0.51).refuted()).isLessThan(law.at(0.5).refuted());
        assertThat(law.at(0.6).refuted()).isLessThan(law.at(0.51).refuted());
    }

    /**
     * Under the mixture over theta ~ U(0, p0), E is the density of the stream against Bernoulli(p0); so the
     * mean of 1{crossed}/E is the chance of crossing at p0, at the real alpha, from a few thousand runs.
     */
    @Test
    void aChangeOfMeasureAgreesWithTheExactRateAtTheRealAlpha() {
        for (double p0 : new double[] {0.5, 0.9}) {
            int horizon = 20_000;
            SplittableRandom random = new SplittableRandom(20180717L);
            int runs = 4000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < runs; i++) {
                OneSidedProcess process = new OneSidedProcess(1 - p0, p0, false, 1e-6);
                double theta = p0 * random.nextDouble();
                for (int n = 0; n < horizon && !process.crossed(); n++) {
                    process.add(random.nextDouble() >= theta);
                }
                double weight = process.crossed() ? Math.exp(-process.log()) : 0;
                sum += weight;
                squares += weight * weight;
            }
            double mean = sum / runs;
            double error = Math.sqrt((squares / runs - mean * mean) / runs);
            assertThat(mean).isCloseTo(exactRate(p0, 1e-6, horizon), within(5 * error));
            assertThat(error).isLessThan(0.01e-6);
        }
    }

    private static double exactRate(double p0, double alpha, int horizon) {
        return StoppingLaw.of(StoppingLaw.refutingOnly(p0, alpha), horizon)
                .at(p0)
                .refuted();
    }
}
