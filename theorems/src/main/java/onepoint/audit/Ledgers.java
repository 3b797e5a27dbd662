package onepoint.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.checker.Checked;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Promise;
import onepoint.model.AuditSummary;
import onepoint.model.Budget;
import onepoint.model.CalibrationCheck;
import onepoint.model.ClaimCard;
import onepoint.model.Finding;
import onepoint.model.InstanceCounts;
import onepoint.model.RunFacts;
import onepoint.model.Summary;
import onepoint.setting.ShortNumber;
import onepoint.verdict.ErrorBudget;

/** Joins what is known of the claims and of the run with the findings. */
final class Ledgers {
    private Ledgers() {}

    /** Refuses a configuration that is too coarse to see the gap that some claim declares. */
    static void requireDetectable(List<Claim> claims, AuditPlan plan, ErrorBudget budget) {
        for (Claim claim : claims) {
            Optional<Promise> promise = claim.promise();
            double gap = promise.map(p -> plan.detectableGap(budget, p.probability()))
                    .orElse(0.0);
            double declared = promise.map(Promise::gap).orElse(1.0);
            if (!(gap <= declared)) {
                throw new BadInput(
                        "alpha: " + ShortNumber.text(plan.alpha()) + " over " + budget.streams()
                                + " streams with " + plan.trials() + " trials detects only gaps of "
                                + ShortNumber.text(gap) + " in "
                                + claim.card().id() + ", which is not in (0, " + declared + "]");
            }
        }
    }

    static AuditSummary summary(
            AuditPlan plan,
            ErrorBudget budget,
            List<Claim> claims,
            List<Case> cases,
            List<Finding> findings,
            List<CalibrationCheck> calibration) {
        RunFacts run = new RunFacts(
                Version.current(),
                plan.seed(),
                counts(cases),
                new Budget(plan.alpha(), budget.alphaPerStream(), budget.streams(), budget.pools()),
                calibration,
                environment());
        List<ClaimCard> cards =
                claims.stream().map(claim -> card(claim, cases, plan, budget)).toList();
        return Summary.of(run, cards, findings);
    }

    /** A false twin stands on the card when it is among the cases, as in every audit. */
    private static ClaimCard card(
            Claim claim, List<Case> cases, AuditPlan plan, ErrorBudget budget) {
        Card card = claim.card();
        boolean twin =
                cases.stream().anyMatch(one -> one.ledgerId().equals(card.id() + Cases.TWIN));
        Optional<Double> gap =
                claim.promise().map(promise -> plan.detectableGap(budget, promise.probability()));
        return new ClaimCard(
                card.id(),
                card.title(),
                card.statement(),
                card.expected(),
                twin ? Optional.of(claim.twin().description()) : Optional.empty(),
                gap,
                claim.constant(),
                claim.promise().map(Promise::probability),
                card.remark(),
                card.gap(),
                card.counterexample());
    }

    private static InstanceCounts counts(List<Case> cases) {
        List<Subject> subjects = cases.stream().map(Case::subject).distinct().toList();
        long undecided = subjects.stream().filter(Ledgers::undecided).count();
        List<Checked> checks =
                subjects.stream().flatMap(s -> s.check().stream()).toList();
        long confirmed = checks.stream().filter(Checked::confirmed).count();
        return new InstanceCounts(
                subjects.size(), subjects.size() - undecided, undecided, checks.size(), confirmed);
    }

    private static boolean undecided(Subject subject) {
        for (Hypothesis hypothesis : Hypothesis.values()) {
            if (subject.certificate().proof(hypothesis) instanceof Proof.Undecided) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("java", System.getProperty("java.version"));
        environment.put("vm", System.getProperty("java.vm.name"));
        environment.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return environment;
    }
}
