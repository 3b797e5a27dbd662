package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import onepoint.calibration.StoppingLaw;
import org.junit.jupiter.api.Test;

/** What a decision costs at alpha = 1e-6, against the documented means (whole numbers, so within 0.5). */
class CostTest {
    private static final double ROUNDED = 0.5;

    @Test
    void straightSuccessesDecideAsDocumentedWithAndWithoutTheAtom() {
        assertThat(straightSuccesses(0.5, false)).isEqualTo(24);
        assertThat(straightSuccesses(0.5, true)).isEqualTo(21);
        assertThat(straightSuccesses(0.9, false)).isEqualTo(158);
        assertThat(straightSuccesses(0.9, true)).isEqualTo(138);
    }

    @Test
    void theExactMeanAtOneHalfIsAsDocumented() {
        StoppingLaw law =
                StoppingLaw.of(StoppingLaw.test(0.5, ErrorRates.both(1e-6), false), 20_000);
        assertThat(law.at(1).trials()).isEqualTo(24);
        assertThat(law.at(0.9).trials()).isCloseTo(41, within(ROUNDED));
        assertThat(law.at(0.6).trials()).isCloseTo(783, within(ROUNDED));
        assertThat(law.at(0.4).trials()).isCloseTo(783, within(ROUNDED));
        assertThat(law.at(0.6).supported()).isGreaterThan(1 - 1e-6);
        assertThat(law.at(0.4).refuted()).isGreaterThan(1 - 1e-6);
    }

    @Test
    void theExactMeanAtNineTenthsIsAsDocumented() {
        StoppingLaw law =
                StoppingLaw.of(StoppingLaw.test(0.9, ErrorRates.both(1e-6), false), 20_000);
        assertThat(law.at(1).trials()).isEqualTo(158);
        assertThat(law.at(0.99).trials()).isCloseTo(214, within(ROUNDED));
        assertThat(law.at(0.5).trials()).isCloseTo(30, within(ROUNDED));
    }

    @Test
    void theTestItselfTakesAsLongAsTheExactLawSays() {
        int runs = 2000;
        double sum = 0;
        double squares = 0;
        SplittableRandom random = new SplittableRandom(6175L);
        for (int i = 0; i < runs; i++) {
            BernoulliTest test = BernoulliTest.of(plan(0.5, false));
            while (test.add(random.nextDouble() < 0.6 ? Outcome.SUCCESS : Outcome.FAILURE)) {
                assertThat(test.decision()).isEqualTo(Decision.OPEN);
            }
            assertThat(test.decision()).isEqualTo(Decision.SUPPORTED);
            sum += test.decidedAt();
            squares += (double) test.decidedAt() * test.decidedAt();
        }
        double mean = sum / runs;
        double error = Math.sqrt((squares / runs - mean * mean) / runs);
        assertThat(mean).isCloseTo(783, within(4 * error));
        assertThat(error).isLessThan(10);
    }

    private static long straightSuccesses(double p0, boolean atom) {
        BernoulliTest test = BernoulliTest.of(plan(p0, atom));
        while (test.add(Outcome.SUCCESS)) {
            assertThat(test.decidedAt()).isZero();
        }
        return test.decidedAt();
    }

    private static BernoulliPlan plan(double p0, boolean atom) {
        return new BernoulliPlan(p0, ErrorRates.both(1e-6), 100_000, p0, atom);
    }
}
