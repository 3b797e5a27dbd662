package onepoint.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Evidence;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.GradeCounts;
import onepoint.model.LandscapePicture;
import onepoint.model.Limit;
import onepoint.model.Outcome;
import onepoint.model.Picture;
import onepoint.model.Status;
import onepoint.model.Twin;
import onepoint.model.Worst;

/** A claim as the templates print it: texts, still to be escaped, but for the statement, which is HTML. */
record ClaimView(
        String id,
        String anchor,
        String title,
        String statement,
        String expected,
        String outcome,
        String style,
        String instances,
        Grades grades,
        String trials,
        String gap,
        String tightness,
        Nearest worst,
        FalseTwin twin,
        String account,
        List<String> limits,
        String remark,
        String proofGap,
        String counterexample,
        boolean illustrated,
        List<FindingView.Figure> figures,
        List<FindingView.Figure> margins,
        boolean worstAny,
        List<WorstView> worstOnes,
        List<FindingView> findings) {

    /** How many findings have each grade. */
    record Grades(
            String certified,
            String consistent,
            String inconclusive,
            String refuted,
            boolean anyRefuted) {
        private static Grades of(GradeCounts counts) {
            return new Grades(
                    Figures.count(counts.certified()),
                    Figures.count(counts.consistent()),
                    Figures.count(counts.inconclusive()),
                    Figures.count(counts.refuted()),
                    counts.refuted() > 0);
        }
    }

    /** The finding nearest to failing: its id, what of it the claim's id does not say, link and bound. */
    record Nearest(String finding, String name, String anchor, String bound) {
        private static Nearest of(ClaimSummary c) {
            Optional<String> worst = c.worst().map(Worst::finding);
            return new Nearest(
                    worst.orElse(Figures.NONE),
                    worst.map(id -> within(c.id(), id)).orElse(Figures.NONE),
                    worst.map(FindingView::anchor).orElse(""),
                    c.worst().flatMap(Worst::lowerBound).map(Figures::below).orElse(Figures.NONE));
        }
    }

    /** Whether there is a false twin, and what came of it. */
    record FalseTwin(boolean any, String state, String style, String description, String evidence) {
        private static FalseTwin of(Optional<Twin> twin) {
            return twin.map(t -> new FalseTwin(
                            true,
                            t.refuted() ? "refuted" : "not refuted",
                            t.refuted() ? "good" : "bad",
                            t.description(),
                            t.evidence().map(ClaimView::counted).orElse("")))
                    .orElse(new FalseTwin(false, Figures.NONE, "plain", "", ""));
        }
    }

    static ClaimView of(
            AuditSummary run,
            ClaimSummary c,
            List<Finding> findings,
            Map<String, List<Picture>> pictures) {
        List<Finding> ours =
                findings.stream().filter(f -> f.claim().equals(c.id())).toList();
        return new ClaimView(
                c.id(),
                Markup.anchor("c-", c.id()),
                c.title(),
                Typesetting.html(c.statement()),
                expected(c.expected()),
                FindingView.words(c.outcome().name()),
                style(c.expected(), c.outcome()),
                Figures.count(c.instances()),
                Grades.of(c.grades()),
                c.trials() == 0 ? Figures.NONE : Figures.count(c.trials()),
                c.detectableGap().map(Figures::above).orElse(Figures.NONE),
                Figures.range(c.tightness()),
                Nearest.of(c),
                FalseTwin.of(c.twin()),
                account(c),
                c.limits().stream().map(Limit::text).toList(),
                c.remark(),
                c.gap().orElse(""),
                c.counterexample().orElse(""),
                pictures.containsKey(c.id()),
                figures(c.id(), pictures.getOrDefault(c.id(), List.of())),
                Margins.figures(
                        ours,
                        run.generator().margins(),
                        c.limits(),
                        run.alpha(),
                        Markup.anchor("c-", c.id())),
                ours.stream().anyMatch(f -> f.status() == Status.JUDGED),
                WorstView.of(
                        ours.stream().filter(f -> f.status() == Status.JUDGED).toList()),
                findings(c, findings, pictures));
    }

    private static List<FindingView.Figure> figures(String id, List<Picture> pictures) {
        List<FindingView.Figure> figures = new ArrayList<>();
        for (Picture picture : pictures) {
            String anchor = Markup.anchor("c-", id) + "-p" + figures.size();
            String svg = picture instanceof LandscapePicture landscape
                    ? Panels.landscape(landscape, anchor)
                    : Drawing.svg(picture, anchor);
            figures.add(new FindingView.Figure(svg, picture.caption()));
        }
        return figures;
    }

    static String expected(Expectation expectation) {
        return switch (expectation) {
            case HOLDS -> "expected to hold";
            case FAILS -> "known to fail";
            case OPEN -> "open";
        };
    }

    /** How an outcome looks beside what was expected: good, bad or plain. */
    static String style(Expectation expected, Outcome outcome) {
        return switch (expected) {
            case HOLDS ->
                switch (outcome) {
                    case NO_COUNTEREXAMPLE -> "good";
                    case INCONCLUSIVE -> "plain";
                    case REFUTED, NOT_TESTED -> "bad";
                };
            case FAILS -> outcome == Outcome.REFUTED ? "good" : "bad";
            case OPEN -> "plain";
        };
    }

    private static List<FindingView> findings(
            ClaimSummary c, List<Finding> findings, Map<String, List<Picture>> pictures) {
        Set<String> pictured = pictures.keySet();
        return Selection.of(c, findings, pictured).stream()
                .map(f -> FindingView.of(
                        f, pictures.getOrDefault(f.id(), List.of()), !f.claim().equals(c.id())))
                .toList();
    }

    /** The id of a finding without that of its claim, where the row names the claim already. */
    private static String within(String claim, String finding) {
        boolean prefixed = finding.startsWith(claim) && finding.length() > claim.length() + 1;
        return prefixed ? finding.substring(claim.length() + 1) : finding;
    }

    private static String counted(Evidence e) {
        return e.kind().equals(Evidence.PROBABILITY)
                ? String.format(
                        Locale.ROOT,
                        "%s successes in %s trials",
                        Figures.count(e.successes()),
                        Figures.count(e.trials()))
                : e.kind() + e.estimate().map(r -> ", " + Figures.range(r)).orElse("");
    }

    private static String account(ClaimSummary c) {
        return String.format(
                Locale.ROOT,
                "%s: %s judged, %s with a hypothesis disproved, %s with a hypothesis undecided,"
                        + " %s not applicable.",
                Figures.count(c.instances()) + (c.instances() == 1 ? " instance" : " instances"),
                Figures.count(c.grades().total()),
                Figures.count(c.hypothesisNotMet()),
                Figures.count(c.hypothesisUndecided()),
                Figures.count(c.notApplicable()));
    }
}
