package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Evaluating only now and then must not move the decision. */
class BernoulliDecisionProperties {
    private static final int BUDGET = 600;

    @Property(seed = "18020617", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theFirstCrossingIsThatOfEvaluatingEveryTrial(
            @ForAll @IntRange(min = 1, max = 31) int claimed,
            @ForAll @IntRange(max = 32) int truth,
            @ForAll @IntRange(max = 8) int undecided,
            @ForAll boolean atom,
            @ForAll @LongRange(max = 1_000_000) long seed) {
        ErrorRates rates = new ErrorRates(1e-3, 1e-2);
        BernoulliPlan plan = new BernoulliPlan(claimed / 32.0, rates, BUDGET, claimed / 32.0, atom);
        BernoulliTest test = BernoulliTest.of(plan);
        SplittableRandom random = new SplittableRandom(seed);
        TrialCounts counts = TrialCounts.NONE;
        Decision expected = Decision.OPEN;
        while (expected == Decision.OPEN && counts.total() < BUDGET) {
            Outcome outcome = draw(random, truth / 32.0, undecided / 64.0);
            counts = counts.plus(outcome);
            boolean more = test.add(outcome);
            expected = everyTrial(plan, counts);
            assertThat(test.decision()).isEqualTo(expected);
            assertThat(more).isEqualTo(expected == Decision.OPEN && counts.total() < BUDGET);
        }
        assertThat(test.counts()).isEqualTo(counts);
        assertThat(test.logSupport()).isEqualTo(plan.evidence().logSupport(counts));
        assertThat(test.logRefutation()).isEqualTo(plan.evidence().logRefutation(counts));
        assertThat(test.decidedAt()).isEqualTo(expected == Decision.OPEN ? 0 : counts.total());
    }

    private static Outcome draw(SplittableRandom random, double success, double undecided) {
        if (random.nextDouble() < undecided) {
            return Outcome.UNDECIDED;
        }
        return random.nextDouble() < success ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    private static Decision everyTrial(BernoulliPlan plan, TrialCounts counts) {
        if (plan.evidence().logRefutation(counts)
                >= -StrictMath.log(plan.rates().refute())) {
            return Decision.REFUTED;
        }
        boolean supported = plan.evidence().logSupport(counts)
                >= -StrictMath.log(plan.rates().support());
        return supported ? Decision.SUPPORTED : Decision.OPEN;
    }
}
