package onepoint.audit;

import java.util.ArrayList;
import java.util.List;
import onepoint.claim.Claim;
import onepoint.model.Evidence;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Status;
import onepoint.setting.ShortNumber;
import onepoint.verdict.BernoulliEvidence;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.TrialCounts;

/**
 * One pooled process a claim, over all its trials on instances whose hypotheses are proved: it sees a
 * violation that is too small for any one stream but shared by many. It is looked at after each finding, in
 * the order of the findings, which is a coarser look at a process that is valid at every trial.
 */
final class Pooled {
    private Pooled() {}

    /** A line for each claim expected to hold that its pool refutes. */
    static List<String> refutations(
            List<Claim> claims, List<Finding> findings, ErrorBudget budget) {
        double threshold = -StrictMath.log(budget.alphaPerPool());
        List<String> reasons = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.card().expected() != Expectation.HOLDS || claim.promise().isEmpty()) {
                continue;
            }
            double largest = largest(claim, findings);
            if (largest >= threshold) {
                reasons.add(claim.card().id() + ": refuted by its pooled trials, ln E = "
                        + ShortNumber.text(largest));
            }
        }
        return reasons;
    }

    private static double largest(Claim claim, List<Finding> findings) {
        BernoulliEvidence evidence =
                new BernoulliEvidence(claim.promise().orElseThrow().probability(), false);
        TrialCounts counts = TrialCounts.NONE;
        double largest = 0;
        for (Finding finding : findings) {
            boolean counted = finding.claim().equals(claim.card().id())
                    && finding.status() == Status.JUDGED
                    && finding.evidence().kind().equals(Evidence.PROBABILITY);
            if (counted) {
                counts = new TrialCounts(
                        counts.successes() + finding.evidence().successes(),
                        counts.failures() + finding.evidence().failures(),
                        counts.undecided() + finding.evidence().undecided());
                largest = StrictMath.max(largest, evidence.logRefutation(counts));
            }
        }
        return largest;
    }
}
