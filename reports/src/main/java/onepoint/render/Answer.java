package onepoint.render;

import java.util.ArrayList;
import java.util.List;
import onepoint.model.AuditSummary;
import onepoint.model.CalibrationCheck;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Outcome;
import onepoint.model.Proof;
import onepoint.model.Twin;

/** A question that the first screen answers, as the template prints it. */
record Answer(String anchor, String question, List<Line> lines) {
    /** A number, what it counts, and the section that it comes from. */
    record Line(String number, String style, String text, String link) {}

    /** What holds, what fails, and why one may believe it. */
    static List<Answer> of(AuditSummary s) {
        return List.of(
                new Answer("holds", "What holds?", holds(s)),
                new Answer("fails", "What fails?", fails(s)),
                new Answer("why", "Why believe it?", why(s)));
    }

    private static List<Line> holds(AuditSummary s) {
        List<ClaimSummary> claims = expected(s, Expectation.HOLDS);
        List<ClaimSummary> open = expected(s, Expectation.OPEN);
        List<Line> lines = new ArrayList<>();
        if (!claims.isEmpty()) {
            lines.add(share(
                    withOutcome(claims, Outcome.NO_COUNTEREXAMPLE),
                    claims.size(),
                    "claims without a counterexample",
                    groupAnchor(Expectation.HOLDS)));
            long certified =
                    claims.stream().mapToLong(c -> c.grades().certified()).sum();
            long consistent =
                    claims.stream().mapToLong(c -> c.grades().consistent()).sum();
            lines.add(plain(Figures.count(certified), "of their findings proved", agreeing(s)));
            lines.add(
                    plain(Figures.count(consistent), "borne out by checks or trials", agreeing(s)));
        }
        if (!open.isEmpty()) {
            lines.add(plain(
                    of(withOutcome(open, Outcome.NO_COUNTEREXAMPLE), open.size()),
                    "open claims without a counterexample",
                    groupAnchor(Expectation.OPEN)));
        }
        return lines;
    }

    private static List<Line> fails(AuditSummary s) {
        List<ClaimSummary> holding = expected(s, Expectation.HOLDS);
        List<ClaimSummary> failing = expected(s, Expectation.FAILS);
        List<ClaimSummary> open = expected(s, Expectation.OPEN);
        List<Line> lines = new ArrayList<>();
        if (!holding.isEmpty()) {
            long surprises = withOutcome(holding, Outcome.REFUTED);
            lines.add(new Line(
                    Figures.count(surprises),
                    surprises == 0 ? "good" : "bad",
                    "claims expected to hold refuted",
                    groupAnchor(Expectation.HOLDS)));
        }
        if (!failing.isEmpty()) {
            lines.add(share(
                    withOutcome(failing, Outcome.REFUTED),
                    failing.size(),
                    "claims known to fail refuted",
                    groupAnchor(Expectation.FAILS)));
        }
        if (!open.isEmpty()) {
            lines.add(plain(
                    of(withOutcome(open, Outcome.REFUTED), open.size()),
                    "open claims refuted",
                    groupAnchor(Expectation.OPEN)));
        }
        if (!s.gate().isEmpty()) {
            lines.add(new Line(
                    Figures.count(s.gate().size()),
                    "bad",
                    s.gate().size() == 1 ? "reason to fail" : "reasons to fail",
                    "reasons"));
        }
        return lines;
    }

    private static List<Line> why(AuditSummary s) {
        List<Line> lines = new ArrayList<>();
        lines.add(plain(Figures.above(s.alpha()), "at most: chance of any false alarm", "budget"));
        if (s.instances().checked() > 0) {
            lines.add(plain(
                    of(s.instances().confirmed(), s.instances().checked()),
                    "proofs re-checked and confirmed",
                    "certificates"));
        }
        List<Twin> twins = s.claims().stream().flatMap(c -> c.twin().stream()).toList();
        if (!twins.isEmpty()) {
            lines.add(share(
                    twins.stream().filter(Twin::refuted).count(),
                    twins.size(),
                    "deliberately false twins refuted",
                    twins.stream().anyMatch(Twin::refuted) ? "list-twins" : "claims"));
        }
        if (!s.calibration().isEmpty()) {
            lines.add(share(
                    s.calibration().stream().filter(CalibrationCheck::passes).count(),
                    s.calibration().size(),
                    "error rates came out as designed",
                    "calibration"));
        }
        return lines;
    }

    private static String agreeing(AuditSummary s) {
        return s.matrix().satisfied().held() == 0
                ? "matrix"
                : MatrixRow.anchor(Proof.PROVED, Conclusion.HELD);
    }

    private static List<ClaimSummary> expected(AuditSummary s, Expectation expectation) {
        return s.claims().stream().filter(c -> c.expected() == expectation).toList();
    }

    private static long withOutcome(List<ClaimSummary> claims, Outcome outcome) {
        return claims.stream().filter(c -> c.outcome() == outcome).count();
    }

    /** The name of the rows of claims with an expectation. */
    static String groupAnchor(Expectation expectation) {
        return Markup.anchor("claims-", expectation.name());
    }

    private static Line share(long part, long whole, String text, String link) {
        return new Line(of(part, whole), part == whole ? "good" : "bad", text, link);
    }

    private static Line plain(String number, String text, String link) {
        return new Line(number, "plain", text, link);
    }

    private static String of(long part, long whole) {
        return Figures.count(part) + " of " + Figures.count(whole);
    }
}
