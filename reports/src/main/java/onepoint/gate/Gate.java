package onepoint.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import onepoint.model.AuditSummary;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.ClaimSummary;
import onepoint.model.Expectation;
import onepoint.model.GradeCounts;
import onepoint.model.Outcome;

/**
 * Decides whether a run passes. Nothing passes by default: what is not listed here as right is a reason to
 * fail.
 */
public final class Gate {
    private Gate() {}

    /**
     * The run with its verdict.
     *
     * @param summary the run
     * @param quota largest share of judged findings that may be inconclusive, in [0, 1]
     * @throws IllegalArgumentException if the quota is not in [0, 1]
     */
    public static AuditSummary settle(AuditSummary summary, double quota) {
        return summary.judged(judge(summary, quota));
    }

    /**
     * Every reason why the run fails, in the order of its claims; none if it passes.
     *
     * @param summary the run; its status is not looked at
     * @param quota largest share of judged findings that may be inconclusive, in [0, 1]
     * @throws IllegalArgumentException if the quota is not in [0, 1]
     */
    public static List<String> judge(AuditSummary summary, double quota) {
        Objects.requireNonNull(summary, "summary is null, must be given");
        if (!(quota >= 0 && quota <= 1)) {
            throw new IllegalArgumentException("quota is " + quota + ", must be in [0, 1]");
        }
        List<String> reasons = new ArrayList<>();
        if (summary.claims().isEmpty()) {
            reasons.add("no claim was audited");
        }
        for (ClaimSummary claim : summary.claims()) {
            outcome(claim).ifPresent(reason -> reasons.add(claim.id() + ": " + reason));
            twin(claim).ifPresent(reason -> reasons.add(claim.id() + ": " + reason));
        }
        matrix(summary).ifPresent(reasons::add);
        summary.calibration().stream()
                .filter(check -> !check.passes())
                .map(Gate::calibration)
                .forEach(reasons::add);
        inconclusive(summary, quota).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private static Optional<String> outcome(ClaimSummary claim) {
        return switch (claim.expected()) {
            case HOLDS -> expectedToHold(claim.outcome());
            case FAILS ->
                claim.outcome() == Outcome.REFUTED
                        ? Optional.empty()
                        : Optional.of("known to fail, but the outcome is " + claim.outcome());
            // every outcome is news here, and a measured claim may lack its data
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<String> expectedToHold(Outcome outcome) {
        return switch (outcome) {
            // the share of inconclusive findings has a quota of its own
            case NO_COUNTEREXAMPLE, INCONCLUSIVE -> Optional.empty();
            case REFUTED -> Optional.of("expected to hold, but refuted");
            case NOT_TESTED -> Optional.of("expected to hold, but no instance was judged");
        };
    }

    private static Optional<String> twin(ClaimSummary claim) {
        if (claim.twin().isEmpty()) {
            return claim.expected() == Expectation.HOLDS
                    ? Optional.of("expected to hold, but has no false twin")
                    : Optional.empty();
        }
        return claim.twin().get().refuted()
                ? Optional.empty()
                : Optional.of("its false twin was not refuted");
    }

    private static Optional<String> matrix(AuditSummary summary) {
        long failed = summary.matrix().satisfied().failed();
        return failed == 0
                ? Optional.empty()
                : Optional.of("hypotheses proved and conclusion failed: " + failed + ", must be 0");
    }

    private static String calibration(CalibrationCheck check) {
        String side = check.side() == Side.AT_MOST ? "at most " : "at least ";
        return "calibration: " + check.name() + " is in [" + check.measured().lo() + ", "
                + check.measured().hi() + "], designed " + side + check.designed()
                + (check.mutant() ? ", which a mutant must break" : "");
    }

    private static Optional<String> inconclusive(AuditSummary summary, double quota) {
        List<GradeCounts> grades =
                summary.claims().stream().map(ClaimSummary::grades).toList();
        long all = grades.stream().mapToLong(GradeCounts::total).sum();
        long open = grades.stream().mapToLong(GradeCounts::inconclusive).sum();
        return open <= quota * all
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "inconclusive: %d of %d judged findings, %.3g, above the quota of %.3g",
                        open,
                        all,
                        (double) open / all,
                        quota));
    }
}
