package onepoint.assertions;

import java.util.Random;
import java.util.function.Predicate;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.Outcome;
import onepoint.verdict.TrialCounts;

/**
 * Asserts how often a trial succeeds, by the e-processes of {@link onepoint.verdict.BernoulliEvidence}. The
 * trials run one after the other in the order of their index.
 */
public final class TrialsAssert extends RandomisedAssert<TrialsAssert, Predicate<? super Random>> {
    TrialsAssert(Predicate<? super Random> trial) {
        super(trial, TrialsAssert.class);
    }

    /**
     * Fails if the trials refute that they succeed with at least this probability.
     *
     * @param p0 the claimed probability, in (0, 1)
     * @return this assertion
     * @throws IllegalArgumentException if a declared number is out of range, or the gap cannot be seen
     * @throws IllegalStateException if the gap or the seed is missing
     */
    public TrialsAssert succeedWithProbabilityAtLeast(double p0) {
        BernoulliPlan plan = BernoulliPlan.detecting(p0, rates(), gap(), mostTrials());
        check(plan, true, "trials to succeed with probability at least " + p0);
        return this;
    }

    /**
     * Fails if the trials refute that they succeed with at most this probability, that is, that they fail
     * with probability at least 1 - p0 (rounded down, which can only spare a claim).
     *
     * @param p0 the claimed probability, in (0, 1)
     * @return this assertion
     * @throws IllegalArgumentException if a declared number is out of range, or the gap cannot be seen; the
     *     message speaks of the probability of failure
     * @throws IllegalStateException if the gap or the seed is missing
     */
    public TrialsAssert succeedWithProbabilityAtMost(double p0) {
        if (!(p0 > 0 && p0 < 1)) {
            throw new IllegalArgumentException("p0 = " + p0 + " is outside (0, 1)");
        }
        BernoulliPlan plan =
                BernoulliPlan.detecting(Math.nextDown(1 - p0), rates(), gap(), mostTrials());
        check(plan, false, "trials to succeed with probability at most " + p0);
        return this;
    }

    private void check(BernoulliPlan plan, boolean wanted, String claim) {
        BernoulliTest test = BernoulliTest.of(plan);
        long against = -1;
        for (long index = 0; !test.finished(); index++) {
            boolean asClaimed = run(actual::test, index) == wanted;
            if (!asClaimed && against < 0) {
                against = index;
            }
            test.add(asClaimed ? Outcome.SUCCESS : Outcome.FAILURE);
        }
        if (test.decision() == Decision.REFUTED) {
            failWithMessage("%s", report(test, wanted, claim, against));
        }
    }

    private Report report(BernoulliTest test, boolean wanted, String claim, long against) {
        TrialCounts counts = test.counts();
        long successes = wanted ? counts.successes() : counts.failures();
        double lower = test.lowerBound(falseAlarmRate());
        double upper = test.upperBound(falseAlarmRate());
        String rate = Report.shown(successes / (double) counts.total())
                + Report.interval(
                        wanted ? lower : 1 - upper, wanted ? upper : 1 - lower, falseAlarmRate());
        return new Report(claim, "this is refuted")
                .line(
                        "trials",
                        counts.total() + ": " + successes + " successes, "
                                + (counts.total() - successes) + " failures")
                .line("success rate", rate)
                .evidence(test.logRefutation(), falseAlarmRate())
                .detectable(test.plan().detectableGap(), test.plan().budget())
                .line(wanted ? "first failure" : "first success", Report.name(seed(), against));
    }
}
