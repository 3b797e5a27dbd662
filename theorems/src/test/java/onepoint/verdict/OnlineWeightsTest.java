package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import onepoint.calibration.StoppingLaw;
import org.junit.jupiter.api.Test;

/** Error rates for a sequence of claims without an end. */
class OnlineWeightsTest {
    @Test
    void theRatesOfTheFirstClaimsSumToTheirShareOfTheTotal() {
        OnlineWeights weights = new OnlineWeights(0.05);
        double spent = 0;
        for (long i = 1; i <= 100_000; i++) {
            spent += weights.alpha(i);
            if (Long.bitCount(i) == 1) {
                assertThat(spent).isCloseTo(0.05 * i / (i + 1), within(1e-15)).isLessThan(0.05);
            }
        }
        assertThat(weights.alpha(1)).isEqualTo(0.025);
        assertThat(weights.alpha(4)).isEqualTo(0.0025);
    }

    /** Exactly: the chance that any of 12 tight claims of 300 trials is refuted, the streams independent. */
    @Test
    void aSequenceOfTightClaimsIsRefutedAnywhereNoMoreOftenThanTheTotal() {
        OnlineWeights weights = new OnlineWeights(0.05);
        double spared = 1;
        for (int i = 1; i <= 12; i++) {
            StoppingLaw.Rule rule = StoppingLaw.refutingOnly(0.5, weights.alpha(i));
            spared *= 1 - StoppingLaw.of(rule, 300).at(0.5).refuted();
        }
        assertThat(1 - spared).isBetween(0.01, 0.05);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new OnlineWeights(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total = 0.5 is outside [2.3e-308, 0.25]");
        for (long number : new long[] {0, -1, 2_000_000_000L}) {
            assertThatThrownBy(() -> new OnlineWeights(0.05).alpha(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number = " + number + " is outside 1..1000000000");
        }
        assertThatThrownBy(() -> new OnlineWeights(1e-300).alpha(1_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("alpha = ");
    }
}
