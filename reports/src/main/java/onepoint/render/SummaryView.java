package onepoint.render;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Counts;
import onepoint.model.Expectation;
import onepoint.model.GradeCounts;
import onepoint.model.Limit;
import onepoint.model.Outcome;
import onepoint.model.RunStatus;
import onepoint.model.Twin;
import onepoint.model.Worst;

/** The summary of a run as its template prints it: texts, still to be escaped. */
record SummaryView(
        String status,
        boolean failed,
        String verdict,
        List<Reason> reasons,
        List<Row> matrix,
        String held,
        boolean anyFailed,
        String refuted,
        List<Failure> failures,
        List<String> grounds,
        List<String> nearest,
        String remark,
        List<Line> claims,
        boolean anyLimits,
        List<Line> limits,
        String run) {

    /** Why the gate fails, and the command that shows it. */
    record Reason(String text, String command) {}

    /** A row of the matrix. */
    record Row(String name, String held, String failed, String undecided) {}

    /** A refuted claim, and the command that shows the instance on which it is. */
    record Failure(String id, String expected, String title, String refuted, String command) {}

    /** A claim with the cells of its row, or with a sentence. */
    record Line(String id, List<String> cells) {}

    static SummaryView of(AuditSummary s, String remark) {
        List<ClaimSummary> refuted =
                s.claims().stream().filter(SummaryView::isRefuted).toList();
        return new SummaryView(
                s.status().name(),
                s.status() == RunStatus.FAILED,
                verdict(s),
                s.gate().stream().map(reason -> reason(reason, s)).toList(),
                List.of(
                        row("every hypothesis proved to hold", s.matrix().satisfied(), true),
                        row("some hypothesis proved to fail", s.matrix().violated(), false),
                        row("neither proved", s.matrix().undecided(), false)),
                held(s),
                !refuted.isEmpty(),
                refuted(refuted),
                refuted.stream().map(SummaryView::failure).toList(),
                grounds(s),
                nearest(s),
                remark,
                s.claims().stream().map(SummaryView::line).toList(),
                s.claims().stream().anyMatch(c -> !c.limits().isEmpty()),
                s.claims().stream()
                        .flatMap(c -> c.limits().stream().map(limit -> limited(c.id(), limit)))
                        .toList(),
                "seed " + s.seed() + ", version " + s.version());
    }

    private static boolean isRefuted(ClaimSummary claim) {
        return claim.outcome() == Outcome.REFUTED;
    }

    private static String verdict(AuditSummary s) {
        return refutedOf(s, Expectation.HOLDS) + " claims expected to hold are refuted, "
                + refutedOf(s, Expectation.FAILS) + " known to fail are, "
                + refutedOf(s, Expectation.OPEN)
                + " open ones are; a false alarm had a chance of at"
                + " most " + Figures.above(s.alpha()) + ".";
    }

    private static String refutedOf(AuditSummary s, Expectation expected) {
        return counted(s, c -> c.expected() == expected && isRefuted(c)) + " of "
                + counted(s, c -> c.expected() == expected);
    }

    private static String counted(AuditSummary s, Predicate<ClaimSummary> which) {
        return Figures.count(s.claims().stream().filter(which).count());
    }

    /** The gate begins a reason that is about a claim with its id. */
    private static Reason reason(String reason, AuditSummary s) {
        Predicate<ClaimSummary> wrong = c -> c.expected() == Expectation.HOLDS && isRefuted(c);
        String command = s.claims().stream()
                .filter(c -> reason.startsWith(c.id() + ": "))
                .findFirst()
                .map(c -> reason.contains("twin") ? audit(c) : replay(c))
                .or(() -> s.claims().stream().filter(wrong).findFirst().map(SummaryView::replay))
                .orElse("./onepoint audit --seed " + s.seed());
        return new Reason(
                reason, reason.startsWith("calibration: ") ? "./onepoint calibrate" : command);
    }

    private static String audit(ClaimSummary claim) {
        return "./onepoint audit --claims " + claim.id();
    }

    private static String replay(ClaimSummary claim) {
        return claim.worst()
                .map(worst -> "./onepoint replay " + worst.finding())
                .orElse(audit(claim));
    }

    private static Row row(String name, Counts counts, boolean forbidden) {
        return new Row(
                name,
                Figures.count(counts.held()),
                Figures.count(counts.failed()) + (forbidden ? " (must be 0)" : ""),
                Figures.count(counts.undecided()));
    }

    private static String held(AuditSummary s) {
        List<GradeCounts> grades = s.claims().stream()
                .filter(c -> c.expected() == Expectation.HOLDS)
                .filter(c -> c.outcome() == Outcome.NO_COUNTEREXAMPLE)
                .map(ClaimSummary::grades)
                .toList();
        return Figures.count(grades.size()) + " claims expected to hold have no counterexample: "
                + Figures.count(sum(grades, GradeCounts::certified))
                + " findings proved by interval arithmetic, "
                + Figures.count(sum(grades, GradeCounts::consistent))
                + " supported by trials or enclosures, "
                + Figures.count(sum(grades, GradeCounts::inconclusive)) + " inconclusive.";
    }

    private static long sum(List<GradeCounts> grades, ToLongFunction<GradeCounts> part) {
        return grades.stream().mapToLong(part).sum();
    }

    private static String refuted(List<ClaimSummary> refuted) {
        long wrong =
                refuted.stream().filter(c -> c.expected() == Expectation.HOLDS).count();
        return Figures.count(refuted.size()) + (refuted.size() == 1 ? " claim is" : " claims are")
                + " refuted, " + (wrong == 0 ? "none" : Figures.count(wrong))
                + " of those expected to hold.";
    }

    private static Failure failure(ClaimSummary c) {
        return new Failure(
                c.id(),
                ClaimView.expected(c.expected()),
                c.title(),
                Figures.count(c.grades().refuted()) + " of "
                        + Figures.count(c.grades().total()),
                replay(c));
    }

    private static List<String> grounds(AuditSummary s) {
        List<Twin> twins = s.claims().stream().flatMap(c -> c.twin().stream()).toList();
        long caught =
                s.calibration().stream().filter(c -> c.mutant() && c.passes()).count();
        long mutants = s.calibration().stream().filter(c -> c.mutant()).count();
        long right =
                s.calibration().stream().filter(c -> !c.mutant() && c.passes()).count();
        return List.of(
                "Error rate: if every claim expected to hold is true, the chance that a run calls any"
                        + " of them refuted, all claims, instances and trials together, is at most "
                        + Figures.above(s.alpha()) + ", fixed before the first trial.",
                "False twins, wrong versions of the claims that the same audit must refute: "
                        + Figures.count(twins.stream().filter(Twin::refuted).count()) + " of "
                        + Figures.count(twins.size()) + " refuted.",
                "Certificates: " + Figures.count(s.instances().checked()) + " of "
                        + Figures.count(s.instances().generated())
                        + " verified again by the independent checker, "
                        + Figures.count(s.instances().confirmed())
                        + " of them confirmed in full, none contradicted.",
                "Statistics: " + right + " of " + (s.calibration().size() - mutants)
                        + " rates came out as designed, " + caught + " of " + mutants
                        + " statistics spoilt on purpose were caught.");
    }

    /** The instance on which a bound that should hold is nearest to being attained. */
    private static List<String> nearest(AuditSummary s) {
        return s.claims().stream()
                .filter(c -> c.expected() == Expectation.HOLDS)
                .flatMap(c -> c.worst().stream())
                .filter(worst -> worst.tightness().isPresent())
                .max(Comparator.comparingDouble(
                        worst -> worst.tightness().orElseThrow().lo()))
                .map(Worst::finding)
                .map(id -> "./onepoint replay " + id)
                .stream()
                .toList();
    }

    private static Line line(ClaimSummary c) {
        GradeCounts grades = c.grades();
        return new Line(
                c.id(),
                List.of(
                        ClaimView.expected(c.expected()),
                        FindingView.words(c.outcome().name()),
                        Figures.count(grades.total()),
                        Figures.count(grades.certified()),
                        Figures.count(grades.consistent()),
                        Figures.count(grades.inconclusive()),
                        Figures.count(grades.refuted()),
                        c.trials() == 0 ? Figures.NONE : Figures.count(c.trials()),
                        c.worst().map(Worst::finding).orElse(Figures.NONE),
                        c.worst()
                                .flatMap(Worst::lowerBound)
                                .map(Figures::below)
                                .orElse(Figures.NONE),
                        c.twin()
                                .map(t -> t.refuted() ? "refuted" : "NOT refuted")
                                .orElse(Figures.NONE)));
    }

    private static Line limited(String id, Limit limit) {
        return new Line(id, List.of(limit.text()));
    }
}
