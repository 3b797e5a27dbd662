package onepoint.verdict;

/**
 * A sequential test of {@code P(event) >= p0}. It may look after every trial: the first of the two
 * e-processes of {@link BernoulliEvidence} that reaches 1/alpha decides, the decision is latched, and its
 * evidence is frozen.
 *
 * <p>Valid if the trials come in an order that does not depend on their outcomes; parallel runs go through
 * {@link OrderedPrefix}. Undecided trials count against whichever conclusion is being drawn. Not thread-safe.
 */
public final class BernoulliTest {
    private final BernoulliPlan plan;
    private final boolean calibrating;
    private final OneSidedProcess support;
    private final OneSidedProcess refutation;
    private long successes;
    private long failures;
    private long undecided;
    private Decision decision = Decision.OPEN;

    private BernoulliTest(BernoulliPlan plan, boolean calibrating) {
        this.plan = plan;
        this.calibrating = calibrating;
        double p = plan.p0();
        this.support = new OneSidedProcess(p, 1 - p, plan.atom(), plan.rates().support());
        this.refutation = new OneSidedProcess(1 - p, p, false, plan.rates().refute());
    }

    /**
     * A test that ends with its decision.
     *
     * @param plan what it declares
     * @return the test, without trials
     */
    public static BernoulliTest of(BernoulliPlan plan) {
        return new BernoulliTest(plan, false);
    }

    /**
     * A test that keeps both processes going until the budget is spent, to show that they contradict each
     * other no more often than declared. Its decision is still the first crossing.
     *
     * @param plan what it declares
     * @return the test, without trials
     */
    public static BernoulliTest calibrating(BernoulliPlan plan) {
        return new BernoulliTest(plan, true);
    }

    /**
     * Takes the next trial.
     *
     * @param outcome what it said
     * @return whether the test wants another one
     * @throws IllegalStateException if the test was finished
     */
    public boolean add(Outcome outcome) {
        if (finished()) {
            String used = trials() + " of at most " + plan.budget();
            throw new IllegalStateException("the test is finished: " + decision + " after " + used);
        }
        switch (outcome) {
            case SUCCESS -> successes++;
            case FAILURE -> failures++;
            case UNDECIDED -> undecided++;
        }
        support.add(outcome == Outcome.SUCCESS);
        refutation.add(outcome == Outcome.FAILURE);
        if (decision == Decision.OPEN) {
            if (refutation.crossed()) {
                decision = Decision.REFUTED;
            } else if (support.crossed()) {
                decision = Decision.SUPPORTED;
            }
        }
        return !finished();
    }

    /**
     * Whether no further trial is wanted: the budget is spent, or, unless calibrating, the decision has
     * fallen.
     *
     * @return whether the test is finished
     */
    public boolean finished() {
        return trials() >= plan.budget() || (decision != Decision.OPEN && !calibrating);
    }

    /**
     * The decision, that of the first crossing.
     *
     * @return the decision so far
     */
    public Decision decision() {
        return decision;
    }

    /**
     * Number of trials at the crossing that decided.
     *
     * @return the number, 0 while open
     */
    public long decidedAt() {
        return switch (decision) {
            case REFUTED -> refutation.crossedAt();
            case SUPPORTED -> support.crossedAt();
            case OPEN -> 0;
        };
    }

    /**
     * What the test declared.
     *
     * @return the plan
     */
    public BernoulliPlan plan() {
        return plan;
    }

    /**
     * The trials taken.
     *
     * @return their counts
     */
    public TrialCounts counts() {
        return new TrialCounts(successes, failures, undecided);
    }

    /**
     * Evidence for the claim.
     *
     * @return ln E_S now, or at its crossing
     */
    public double logSupport() {
        return support.log();
    }

    /**
     * Evidence against the claim.
     *
     * @return ln E_R now, or at its crossing
     */
    public double logRefutation() {
        return refutation.log();
    }

    /**
     * Lower confidence bound for the probability: {@link BernoulliEvidence#lowerBound}.
     *
     * @param alpha the chance that it is wrong, in (0, 0.25]
     * @return the bound
     */
    public double lowerBound(double alpha) {
        return BernoulliEvidence.lowerBound(counts(), alpha, plan.atom());
    }

    /**
     * Upper confidence bound for the probability: {@link BernoulliEvidence#upperBound}.
     *
     * @param alpha the chance that it is wrong, in (0, 0.25]
     * @return the bound
     */
    public double upperBound(double alpha) {
        return BernoulliEvidence.upperBound(counts(), alpha);
    }

    /**
     * "No violation larger than this", at alphaSupport: max(0, p0 - lower bound); 0 once support has crossed.
     *
     * @return eps*, in [0, p0]
     */
    public double epsStar() {
        return support.crossed()
                ? 0
                : Math.max(0, plan.p0() - lowerBound(plan.rates().support()));
    }

    /**
     * Whether the claim is consistent with the trials: supported, or the budget is spent without a refutation
     * and eps* is at most the declared gap. Otherwise the test is inconclusive, or refuted.
     *
     * @return whether it is consistent
     */
    public boolean consistent() {
        return decision == Decision.SUPPORTED
                || (decision == Decision.OPEN && finished() && epsStar() <= plan.declaredGap());
    }

    /**
     * Whether the evidence contradicts itself, which only a calibrating test can show.
     *
     * @return whether both processes have crossed
     */
    public boolean bothCrossed() {
        return support.crossed() && refutation.crossed();
    }

    /**
     * Refuses evidence that contradicts itself.
     *
     * @throws HarnessFault if both processes have crossed
     */
    public void requireNoFault() {
        if (bothCrossed()) {
            throw new HarnessFault("evidence for p >= " + plan.p0() + " crossed at "
                    + support.crossedAt() + " trials, evidence against it at "
                    + refutation.crossedAt() + "; at most one may");
        }
    }

    private long trials() {
        return successes + failures + undecided;
    }
}
