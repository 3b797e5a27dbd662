package onepoint.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.GeneratorStatistics;
import onepoint.model.InstanceCounts;
import onepoint.model.MarginBin;
import onepoint.model.RunStatus;

/** The whole page as the templates print it. */
record PageView(
        String status,
        String style,
        String version,
        String seed,
        String alpha,
        String meaning,
        boolean failed,
        List<String> reasons,
        String remark,
        List<Answer> answers,
        List<MatrixRow> matrix,
        List<Group> groups,
        List<ClaimView> claims,
        boolean illustrated,
        boolean needsAny,
        List<NeedView> needs,
        List<Histogram> histograms,
        String certificates,
        List<FindingView.Pair> budget,
        boolean calibrated,
        List<CalibrationView> calibration,
        List<FindingView.Pair> environment,
        String notApplicable,
        String example,
        List<Filter> filters,
        List<FindingList> groupsOfFindings,
        String script,
        String scriptHash) {

    private static final List<Filter> FILTERS = List.of(
            new Filter("list", "list"),
            new Filter("claim", "0"),
            new Filter("family", "2"),
            new Filter("dimension", "3"),
            new Filter("grade", "8"));

    /** Claims with one expectation. */
    record Group(String name, String anchor, List<ClaimView> claims) {}

    /** A column of the lists of findings by which a reader may choose. */
    record Filter(String name, String column) {}

    /** Counts by kind. */
    record Histogram(String title, String head, List<Bar> bars) {}

    /** One count, and its share of the largest as a percentage for the eye. */
    record Bar(String name, String count, String percent) {}

    static PageView of(
            AuditSummary s, List<Finding> findings, List<ClaimView> claims, String remark) {
        Set<String> told = claims.stream()
                .flatMap(claim -> claim.findings().stream().map(FindingView::id))
                .collect(Collectors.toSet());
        Script script = Script.ofPage();
        return new PageView(
                s.status().name(),
                style(s.status()),
                s.version(),
                Long.toString(s.seed()),
                Figures.number(s.alpha()),
                meaning(s),
                !s.gate().isEmpty(),
                s.gate(),
                remark,
                Answer.of(s),
                MatrixRow.of(s.matrix()),
                groups(claims),
                claims,
                claims.stream().anyMatch(ClaimView::illustrated),
                !s.needs().isEmpty(),
                s.needs().stream().map(NeedView::of).toList(),
                histograms(s.generator()),
                certificates(s.instances()),
                budget(s),
                !s.calibration().isEmpty(),
                s.calibration().stream().map(CalibrationView::of).toList(),
                s.environment().entrySet().stream()
                        .map(e -> new FindingView.Pair(e.getKey(), e.getValue()))
                        .toList(),
                Figures.count(s.claims().stream()
                        .mapToLong(ClaimSummary::notApplicable)
                        .sum()),
                findings.stream().map(Finding::id).sorted().findFirst().orElse(Figures.NONE),
                FILTERS,
                FindingList.of(s, findings, told),
                script.text(),
                script.hash());
    }

    private static String style(RunStatus status) {
        return switch (status) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case UNJUDGED -> "plain";
        };
    }

    private static String meaning(AuditSummary s) {
        return "if every claim expected to hold is true, the chance that a run calls any of them refuted,"
                + " all claims, instances and trials together, is at most "
                + Figures.above(s.alpha()) + ".";
    }

    private static String certificates(InstanceCounts instances) {
        return "Certificates: " + Figures.count(instances.checked()) + " of "
                + Figures.count(instances.generated())
                + " verified again by the independent checker, "
                + Figures.count(instances.confirmed()) + " of them confirmed in full.";
    }

    private static List<Group> groups(List<ClaimView> claims) {
        List<Group> groups = new ArrayList<>();
        for (Expectation expectation : Expectation.values()) {
            String name = ClaimView.expected(expectation);
            List<ClaimView> members =
                    claims.stream().filter(c -> c.expected().equals(name)).toList();
            if (!members.isEmpty()) {
                groups.add(new Group(name, Answer.groupAnchor(expectation), members));
            }
        }
        return groups;
    }

    private static List<Histogram> histograms(GeneratorStatistics g) {
        List<String> margins = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (MarginBin bin : g.margins()) {
            margins.add(bin.from().map(v -> "[" + Figures.number(v)).orElse("(\u2212\u221e") + ", "
                    + bin.to().map(Figures::number).orElse("\u221e") + ")");
            counts.add(bin.count());
        }
        margins.add("unknown");
        counts.add(g.marginUnknown());
        margins.add("drawn at the boundary");
        counts.add(g.boundary());
        return List.of(
                histogram("Landscape families", "family", g.families()),
                histogram("Dimensions", "dimension", g.dimensions()),
                histogram("Noise laws", "noise", g.noises()),
                histogram("Domains", "domain", g.domains()),
                histogram("Targets", "target", g.targets()),
                new Histogram("Signed margins", "margin", bars(margins, counts)));
    }

    private static <K> Histogram histogram(String title, String head, Map<K, Long> counts) {
        List<String> names = counts.keySet().stream().map(String::valueOf).toList();
        return new Histogram(title, head, bars(names, counts.values()));
    }

    private static List<Bar> bars(List<String> names, Collection<Long> counts) {
        long largest =
                Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (long count : counts) {
            String percent = String.format(Locale.ROOT, "%.1f", 100.0 * count / largest);
            bars.add(new Bar(names.get(bars.size()), Figures.count(count), percent));
        }
        return bars;
    }

    private static List<FindingView.Pair> budget(AuditSummary s) {
        return List.of(
                new FindingView.Pair(
                        "designed error rate of the run",
                        Figures.above(s.budget().alpha())),
                new FindingView.Pair(
                        "share of one stream", Figures.above(s.budget().perStream())),
                new FindingView.Pair("streams", Figures.count(s.budget().streams())),
                new FindingView.Pair(
                        "pooled processes", Figures.count(s.budget().pools())),
                new FindingView.Pair(
                        "instances generated", Figures.count(s.instances().generated())),
                new FindingView.Pair(
                        "of these certified", Figures.count(s.instances().certified())),
                new FindingView.Pair(
                        "of these undecided", Figures.count(s.instances().undecided())),
                new FindingView.Pair(
                        "certificates checked again",
                        Figures.count(s.instances().checked())),
                new FindingView.Pair(
                        "of these confirmed in full",
                        Figures.count(s.instances().confirmed())),
                new FindingView.Pair(
                        "different instances in the findings",
                        Figures.count(s.generator().instances())));
    }
}
