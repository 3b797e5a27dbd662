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
        long unrefuted = withOutcome(claims, Outcome.NO_COUNTEREXAMPLE);
        long certified = claims.stream().mapToLong(c -> c.grades().certified()).sum();
        long consistent =
                claims.stream().mapToLong(c -> c.grades().consistent()).sum();
        return List.of(
                share(
                        unrefuted,
                        claims.size(),
                        "claims without a counterexample",
                        group(Expectation.HOLDS, claims)),
                new Line(
                        Figures.count(certified), "plain", "of their findings proved", agreeing(s)),
                new Line(
                        Figures.count(consistent),
                        "plain",
                        "borne out by checks or trials",
                        agreeing(s)));
    }

    private static List<Line> fails(AuditSummary s) {
        List<ClaimSummary> holding = expected(s, Expectation.HOLDS);
        List<ClaimSummary> failing = expected(s, Expectation.FAILS);
        List<ClaimSummary> open = expected(s, Expectation.OPEN);
        long surprises = withOutcome(holding, Outcome.REFUTED);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Figures.count(surprises),
                surprises == 0 ? "good" : "bad",
                "claims expected to hold refuted",
                group(Expectation.HOLDS, holding)));
        lines.add(share(
                withOutcome(failing, Outcome.REFUTED),
                failing.size(),
                "claims known to fail refuted",
                group(Expectation.FAILS, failing)));
        if (!open.isEmpty()) {
            long refuted = withOutcome(open, Outcome.REFUTED);
            lines.add(new Line(
                    Figures.count(refuted) + " of " + Figures.count(open.size()),
                    "plain",
                    "open claims refuted",
                    group(Expectation.OPEN, open)));
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
        lines.add(new Line(
                Figures.above(s.alpha()), "plain", "at most: chance of any false alarm", "budget"));
        lines.add(new Line(
                Figures.count(s.instances().confirmed()) + " of "
                        + Figures.count(s.instances().checked()),
                "plain",
                "proofs re-checked and confirmed",
                "certificates"));
        List<Twin> twins = s.claims().stream().flatMap(c -> c.twin().stream()).toList();
        lines.add(share(
                twins.stream().filter(Twin::refuted).count(),
                twins.size(),
                "deliberately false twins refuted",
                twins.stream().anyMatch(Twin::refuted) ? "list-twins" : "claims"));
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

    private static String group(Expectation expectation, List<ClaimSummary> claims) {
        return claims.isEmpty() ? "claims" : groupAnchor(expectation);
    }

    /** The name of the rows of claims with an expectation. */
    static String groupAnchor(Expectation expectation) {
        return Markup.anchor("claims-", expectation.name());
    }

    private static Line share(long part, long whole, String text, String link) {
        return new Line(
                Figures.count(part) + " of " + Figures.count(whole),
                part == whole ? "good" : "bad",
                text,
                link);
    }
}
