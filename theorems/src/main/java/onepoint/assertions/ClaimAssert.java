package onepoint.assertions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onepoint.audit.AuditPlan;
import onepoint.audit.Counterexamples;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.claim.Promise;
import onepoint.model.Grade;
import onepoint.model.HypothesisResult;
import onepoint.model.Proof;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import onepoint.verdict.DetectableGap;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.ErrorRates;

/**
 * Asserts what a claim says about one instance, judged as the command line judges it. A false-alarm rate is
 * that of one assertion on one instance: a property of 50 tries has 50 times as much. It is in (0, 0.05]; by
 * default 8192 trials are spent at most. The violation that must be seen is the one that the claim itself
 * declares ({@link Promise}).
 *
 * <p>A refutation is shrunk to the simplest instance on which the claim is refuted, confirmed on fresh
 * trials. The message says in at most ten lines what the claim is, what is proved, predicted and seen on that
 * instance, at which error rate, its spec as one line of JSON, and the command that judges it again.
 */
public final class ClaimAssert extends DeclaredAssert<ClaimAssert, Certificate> {
    private static final double LARGEST_RATE = 0.05;
    private static final double USUAL_RATE = 1e-6;
    private static final long MOST_TRIALS = 1_000_000_000;

    ClaimAssert(Certificate instance) {
        super(instance, ClaimAssert.class, AuditPlan.TRIALS);
    }

    /**
     * Fails unless the claim is proved or supported on the instance: also if a hypothesis that it needs is
     * not proved there, if it says nothing about it, or if the trials leave it open.
     *
     * @param id of a claim in the ledger, such as T1-MAIN
     * @return this assertion
     * @throws IllegalArgumentException if the id is unknown, a declared number is out of range, or the trials
     *     cannot see the gap that the claim declares
     * @throws IllegalStateException if the seed is missing
     */
    public ClaimAssert satisfiesClaim(String id) {
        requireShown(inLedger(id), command(id));
        return this;
    }

    /**
     * The same for a claim that need not be in the ledger.
     *
     * @param claim the claim
     * @return this assertion
     */
    public ClaimAssert satisfiesClaim(Claim claim) {
        requireShown(claim, ownCommand());
        return this;
    }

    /**
     * Fails if and only if the claim is refuted on the instance, every hypothesis that it needs being proved
     * there. For properties over instances about which the claim may say nothing.
     *
     * @param id of a claim in the ledger, such as T1-MAIN
     * @return this assertion
     * @throws IllegalArgumentException as {@link #satisfiesClaim(String)}
     * @throws IllegalStateException if the seed is missing
     */
    public ClaimAssert doesNotRefuteClaim(String id) {
        requireNotRefuted(inLedger(id), command(id));
        return this;
    }

    /**
     * The same for a claim that need not be in the ledger.
     *
     * @param claim the claim
     * @return this assertion
     */
    public ClaimAssert doesNotRefuteClaim(Claim claim) {
        requireNotRefuted(claim, ownCommand());
        return this;
    }

    private static Claim inLedger(String id) {
        List<Claim> claims = Ledger.claims();
        return claims.stream()
                .filter(claim -> claim.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("claim = " + id + " is not one of "
                        + claims.stream()
                                .map(claim -> claim.card().id())
                                .collect(Collectors.joining(", "))));
    }

    /** With the options of replay that differ from what it does by itself. */
    private String command(String id) {
        return "./onepoint replay spec.json --claim " + id + " --seed " + seed()
                + (falseAlarmRate() == USUAL_RATE ? "" : " --alpha " + falseAlarmRate())
                + (mostTrials() == AuditPlan.TRIALS ? "" : " --trials " + mostTrials())
                + "   (spec.json: the line above)";
    }

    private String ownCommand() {
        return "this assertion on the spec above, seeded by " + seed();
    }

    private void requireShown(Claim claim, String again) {
        Judgement judgement = requireNotRefuted(claim, again);
        boolean shown =
                judgement.grade().isPresent() && judgement.grade().get() != Grade.INCONCLUSIVE;
        if (!shown) {
            String outcome = "it is not shown: " + judgement.status()
                    + judgement.grade().map(grade -> ", " + grade).orElse("");
            failWithMessage("%s", report(claim, outcome, actual, judgement, again));
        }
    }

    private Judgement requireNotRefuted(Claim claim, String again) {
        Effort effort = effort(claim);
        Judgement judgement = new Judge(effort).judge(claim, actual);
        if (judgement.grade().equals(Optional.of(Grade.REFUTED))) {
            Certificate simplest = new Counterexamples(claim, effort)
                    .shrunk(actual.setting().spec())
                    .map(spec -> Certificate.of(Setting.of(spec)))
                    .orElse(actual);
            Judgement there = new Judge(effort).judge(claim, simplest);
            failWithMessage("%s", report(claim, "it is refuted", simplest, there, again));
        }
        return judgement;
    }

    private Effort effort(Claim claim) {
        double rate = falseAlarmRate();
        long trials = mostTrials();
        refuseUnless(rate > 0 && rate <= LARGEST_RATE, "false-alarm rate", rate, "(0, 0.05]");
        refuseUnless(trials >= 1 && trials <= MOST_TRIALS, "trials", trials, "1..1000000000");
        double share = new ErrorBudget(rate, 1, 1).alphaPerStream();
        claim.promise().ifPresent(promise -> {
            double gap =
                    DetectableGap.of(promise.probability(), new ErrorRates(rate, share), trials);
            String range = "[" + gap + ", " + promise.probability() + "], all that rate " + rate
                    + " and " + trials + " trials can detect";
            refuseUnless(gap <= promise.gap(), "gap of the claim", promise.gap(), range);
        });
        return new Effort(seed(), rate, share, trials);
    }

    private static void refuseUnless(boolean holds, String field, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException(field + " = " + value + " is outside " + range);
        }
    }

    private Report report(
            Claim claim, String outcome, Certificate on, Judgement judgement, String again) {
        Spec spec = on.setting().spec();
        String instance = spec.landscape().family() + ", d = " + spec.dimension() + ", "
                + spec.noise().law() + " noise, step size " + spec.stepSize()
                + (on == actual ? "" : ", shrunk from the given one");
        String seen = judgement.evidence().text();
        String rate = Report.shown(falseAlarmRate()) + " at most, within " + mostTrials()
                + " trials; seed " + seed();
        return new Report(claim.card().id() + " on this instance", outcome)
                .line("claim", claim.card().plainStatement())
                .line("instance", instance)
                .line("hypotheses", hypotheses(judgement))
                .line("prediction", judgement.prediction())
                .line("evidence", seen.isEmpty() ? "none" : seen)
                .line("error rate", rate)
                .line("spec", SpecJson.write(spec))
                .line("replay", again);
    }

    /** All proved, or what is said of each that is not. */
    private static String hypotheses(Judgement judgement) {
        String open = judgement.hypotheses().stream()
                .filter(hypothesis -> hypothesis.proof() != Proof.PROVED)
                .map(hypothesis ->
                        hypothesis.id() + " " + hypothesis.proof() + ", " + hypothesis.detail())
                .collect(Collectors.joining("; "));
        String ids = judgement.hypotheses().stream()
                .map(HypothesisResult::id)
                .collect(Collectors.joining(" "));
        return open.isEmpty() ? (ids.isEmpty() ? "none needed" : ids + " proved") : open;
    }
}
