package onepoint.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Status;

/**
 * The trials that decided streams left over, for those that their own budget leaves open.
 *
 * <p>A mean without a proved upper end can never be supported, so that more trials of it decide nothing.
 *
 * <p>They are kept for each claim apart: claims share the trials of an instance, so that what one of them
 * saved there says something about the trials of the next, and a pooled process must not be continued by
 * what is known of its future.
 *
 * <p>Every stream is sure of {@link AuditPlan#TRIALS}. One that is still open then goes on, with the same
 * trials and the same evidence, on what the findings before it have saved. This depends on earlier evidence
 * only, in the order of the findings: not on the clock, the threads, or where a killed run was resumed. An
 * e-process may be looked at after any number of trials, so that going on costs no error rate.
 */
final class Savings {
    /** Enough to see a violation of 0.01 of a promise of 0.9, at the error rate of a stream of many. */
    private static final long MOST = 1L << 17;

    private final Effort effort;
    private final Map<String, Long> saved = new HashMap<>();

    /** What the findings of a run have left over that had the same effort each. */
    static Savings after(List<Finding> findings, Effort effort) {
        Savings savings = new Savings(effort);
        findings.forEach(savings::count);
        return savings;
    }

    private Savings(Effort effort) {
        this.effort = effort;
    }

    /** The finding itself, or what becomes of it when it is open and goes on. */
    Finding settle(Case one, Finding made) {
        long more = StrictMath.min(MOST, effort.trials() + saved.getOrDefault(made.claim(), 0L));
        Finding settled = isOpen(made) && more > effort.trials()
                ? Findings.of(one, new Judge(effort.within(more)))
                : made;
        count(settled);
        return settled;
    }

    private void count(Finding finding) {
        if (isStatistical(finding)) {
            long left = effort.trials() - finding.evidence().trials();
            saved.merge(finding.claim(), left, Long::sum);
        }
    }

    private static boolean isOpen(Finding finding) {
        return isStatistical(finding)
                && finding.status() == Status.JUDGED
                && finding.conclusion() == Conclusion.UNDECIDED
                && finding.evidence().epsStar() > 0;
    }

    private static boolean isStatistical(Finding finding) {
        return !finding.evidence().kind().equals(Evidence.EXACT);
    }
}
