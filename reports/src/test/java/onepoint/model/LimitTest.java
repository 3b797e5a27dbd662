package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static final ClaimCard CARD = Samples.card("C", Expectation.HOLDS);

    private static Finding random(double tightness, double upper) {
        Finding f = Samples.finding("C-0", "C", 0, Proof.PROVED, Conclusion.HELD);
        return Samples.with(
                f,
                Samples.trials(90, new Range(0.8, upper)),
                Optional.of(new Range(tightness, 0.95)));
    }

    private static Finding searched(Range tightness) {
        Finding f = Samples.finding("C-W0", "C", 1, Proof.PROVED, Conclusion.HELD);
        return Samples.from(
                Samples.with(f, Samples.trials(90, new Range(0.8, 1)), Optional.of(tightness)),
                Finding.SEARCHED);
    }

    /** A random finding that is tighter is not taken: choosing it would spoil its error rate. */
    @Test
    void theLimitOfAConstantIsThatOfTheWitness() {
        List<Limit> limits =
                Limit.of(CARD, List.of(random(0.9, 1), searched(new Range(0.25047, 0.3))), 1e-6);
        assertThat(limits).hasSize(1);
        assertThat(limits.get(0).value()).isCloseTo(5.0094, within(1e-12));
        assertThat(limits.get(0).text())
                .isEqualTo("20 could not be less than 5.009"
                        + " (C-W0, wrong with a chance of at most 0.005)");
        assertThat(Limit.of(CARD, List.of(random(0.9, 1)), 1e-6)).isEmpty();
    }

    @Test
    void theLimitOfAProbabilityIsTheLeastUpperBoundAndCountsAllThatWereLookedAt() {
        List<Limit> limits =
                Limit.of(CARD, List.of(random(0.5, 0.97123), searched(new Range(0, 0.3))), 1e-6);
        assertThat(limits)
                .extracting(Limit::text)
                .containsExactly("the probability 0.9 could not be more than 0.9713"
                        + " (C-0, wrong with a chance of at most 0.000002)");
    }

    @Test
    void aConstantWhoseSquareIsInTheBoundGoesWithTheRoot() {
        SharpConstant squared = new SharpConstant("the factor 1 of delta", 1, true);
        assertThat(squared.at(0.25)).isEqualTo(0.5);
        assertThat(new SharpConstant("20", 20, false).at(0.25)).isEqualTo(5);
    }
}
