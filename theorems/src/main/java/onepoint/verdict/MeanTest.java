package onepoint.verdict;

import java.util.Arrays;

/**
 * A sequential test of {@code E[Z] <= bound}. It may look after every observation: the first e-process of
 * {@link MeanEvidence} to reach 1/alpha decides, the decision is latched, and its evidence is frozen.
 * SUPPORTED is possible only with a proved upper end of Z.
 *
 * <p>Valid whenever the mean of Z given the past is on the null's side of the bound in every observation; no
 * independence and, for refutation, no upper end is needed. An undecided observation counts against whichever
 * conclusion is being drawn: as the lower end for refutation, as the upper end for support. Where E[Z] can be
 * enclosed exactly, enclose it and use no statistics. Not thread-safe.
 */
public final class MeanTest {
    private final MeanPlan plan;
    private final boolean calibrating;
    private final double supportThreshold;
    private final double refutationThreshold;
    private final BettingMixture forClaim = new BettingMixture();
    private final BettingMixture againstClaim = new BettingMixture();
    private double[] values = new double[64];
    private int decided;
    private long undecided;
    private Decision decision = Decision.OPEN;
    private long decidedAt;
    private double logSupport;
    private double logRefutation;
    private boolean supportCrossed;
    private boolean refutationCrossed;

    private MeanTest(MeanPlan plan, boolean calibrating) {
        this.plan = plan;
        this.calibrating = calibrating;
        this.supportThreshold = -StrictMath.log(plan.rates().support());
        this.refutationThreshold = -StrictMath.log(plan.rates().refute());
    }

    /**
     * A test that ends with its decision.
     *
     * @param plan what it declares
     * @return the test, without observations
     */
    public static MeanTest of(MeanPlan plan) {
        return new MeanTest(plan, false);
    }

    /**
     * A test that keeps both processes going until the budget is spent. Its decision is still the first
     * crossing.
     *
     * @param plan what it declares
     * @return the test, without observations
     */
    public static MeanTest calibrating(MeanPlan plan) {
        return new MeanTest(plan, true);
    }

    /**
     * Takes the next observation.
     *
     * @param z its value
     * @return whether the test wants another one
     * @throws HarnessFault if the value is not a finite number within the proved range
     * @throws IllegalStateException if the test was finished
     */
    public boolean add(double z) {
        requireUnfinished();
        plan.range().require(z);
        if (decided == values.length) {
            values = Arrays.copyOf(values, (int) Math.min(plan.budget(), 2L * decided));
        }
        values[decided++] = z;
        double against = MeanEvidence.ratioAgainst(z, plan.bound(), plan.range());
        return bet(against, MeanEvidence.ratioFor(z, plan.bound(), plan.range()));
    }

    /**
     * Takes an observation that could not be made.
     *
     * @return whether the test wants another one
     * @throws IllegalStateException if the test was finished
     */
    public boolean addUndecided() {
        requireUnfinished();
        undecided++;
        return bet(0, 0);
    }

    /**
     * Whether no further observation is wanted: the budget is spent, or, unless calibrating, the decision has
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
     * Number of observations at the crossing that decided.
     *
     * @return the number, 0 while open
     */
    public long decidedAt() {
        return decidedAt;
    }

    /**
     * What the test declared.
     *
     * @return the plan
     */
    public MeanPlan plan() {
        return plan;
    }

    /**
     * All observations taken.
     *
     * @return their number, the undecided ones among them
     */
    public long trials() {
        return decided + undecided;
    }

    /**
     * Observations that could not be made.
     *
     * @return their number
     */
    public long undecided() {
        return undecided;
    }

    /**
     * Evidence for the claim.
     *
     * @return ln E for the claim now, or at its crossing; minus infinity without a proved upper end
     */
    public double logSupport() {
        return plan.range().hasUpperEnd() ? logSupport : Double.NEGATIVE_INFINITY;
    }

    /**
     * Evidence against the claim.
     *
     * @return ln E against the claim now, or at its crossing
     */
    public double logRefutation() {
        return logRefutation;
    }

    /**
     * Lower confidence bound for the mean at any stopping time, by inverting the evidence against the claim.
     *
     * @param alpha the chance that it is wrong, in (0, 0.25]
     * @return the bound, the proved lower end if nothing more can be said
     */
    public double lowerBound(double alpha) {
        return evidence().lowerBound(alpha);
    }

    /**
     * Upper confidence bound for the mean at any stopping time, by inverting the evidence for the claim.
     *
     * @param alpha the chance that it is wrong, in (0, 0.25]
     * @return the bound, the upper end of the range if nothing more can be said, infinite if that is not
     *     proved
     */
    public double upperBound(double alpha) {
        return evidence().upperBound(alpha);
    }

    /**
     * "The mean exceeds the bound by no more than this", at alphaSupport; 0 once support has crossed.
     *
     * @return max(0, upper bound - claimed bound), infinite without a proved upper end
     */
    public double epsStar() {
        return supportCrossed ? 0 : Math.max(0, upperBound(plan.rates().support()) - plan.bound());
    }

    /**
     * Whether the claim is consistent with the observations: supported, or the budget is spent without a
     * refutation and eps* is at most the declared gap.
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
        return supportCrossed && refutationCrossed;
    }

    /**
     * Refuses evidence that contradicts itself.
     *
     * @throws HarnessFault if both processes have crossed
     */
    public void requireNoFault() {
        if (bothCrossed()) {
            String claim = "E[Z] <= " + plan.bound();
            throw new HarnessFault("evidence for and against " + claim + " crossed in " + trials());
        }
    }

    private MeanEvidence evidence() {
        return new MeanEvidence(Arrays.copyOf(values, decided), undecided, plan.range());
    }

    private void requireUnfinished() {
        if (finished()) {
            String used = trials() + " of at most " + plan.budget();
            throw new IllegalStateException("the test is finished: " + decision + " after " + used);
        }
    }

    private boolean bet(double ratioAgainst, double ratioFor) {
        if (!refutationCrossed) {
            againstClaim.multiply(ratioAgainst);
            logRefutation = againstClaim.log();
            refutationCrossed = logRefutation >= refutationThreshold;
        }
        if (plan.range().hasUpperEnd() && !supportCrossed) {
            forClaim.multiply(ratioFor);
            logSupport = forClaim.log();
            supportCrossed = logSupport >= supportThreshold;
        }
        if (decision == Decision.OPEN && (refutationCrossed || supportCrossed)) {
            decision = refutationCrossed ? Decision.REFUTED : Decision.SUPPORTED;
            decidedAt = trials();
        }
        return !finished();
    }
}
