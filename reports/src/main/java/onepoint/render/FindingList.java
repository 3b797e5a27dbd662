package onepoint.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Proof;
import onepoint.model.Severity;
import onepoint.model.Status;

/**
 * Findings of one kind, a line each, as the template prints them: a list for each cell of the matrix, and one
 * for claims known to fail, for open ones and for false twins.
 *
 * @param anchor unique within the page
 * @param title what they have in common
 * @param count how many there are
 * @param isLong whether there are too many to print on paper
 * @param rows the findings, by claim, the worst first
 */
record FindingList(String anchor, String title, String count, boolean isLong, List<Row> rows) {
    private static final int LONG = 100;

    /**
     * A finding. It has a link if the page tells all about it; if not, this row is what links to it reach.
     * What agrees with its claim, as most do, is not notable: the list of a large run is most of the page.
     */
    record Row(
            String claim,
            String name,
            String link,
            String target,
            String family,
            String dimension,
            String noise,
            String margin,
            String bound,
            String tightness,
            String grade,
            String notable) {}

    /**
     * The lists that are not empty.
     *
     * @param summary of the run
     * @param findings of the run, in any order
     * @param told ids of the findings that the page tells all about
     */
    static List<FindingList> of(AuditSummary summary, List<Finding> findings, Set<String> told) {
        Map<String, Expectation> expected = summary.claims().stream()
                .collect(Collectors.toMap(ClaimSummary::id, ClaimSummary::expected));
        List<Finding> listed = listed(summary, findings);
        List<FindingList> lists = new ArrayList<>();
        for (Proof proof : Proof.values()) {
            for (Conclusion conclusion : Conclusion.values()) {
                String anchor = MatrixRow.anchor(proof, conclusion);
                Predicate<Finding> wanted = f -> expected.get(f.claim()) == Expectation.HOLDS
                        && f.hypothesesProof() == proof
                        && f.conclusion() == conclusion;
                add(lists, anchor, MatrixRow.title(proof, conclusion), pick(listed, told, wanted));
            }
        }
        Predicate<Finding> fails = f -> expected.get(f.claim()) == Expectation.FAILS;
        Predicate<Finding> open = f -> expected.get(f.claim()) == Expectation.OPEN;
        Predicate<Finding> twin = f -> !expected.containsKey(f.claim());
        add(lists, "list-fails", "claims known to fail", pick(listed, told, fails));
        add(lists, "list-open", "open claims", pick(listed, told, open));
        add(lists, "list-twins", "false twins", pick(listed, told, twin));
        return lists;
    }

    /** Those that claims speak about, in the order of the ledger and the worst first. */
    private static List<Finding> listed(AuditSummary summary, List<Finding> findings) {
        List<String> ledger = summary.claims().stream().map(ClaimSummary::id).toList();
        Map<String, Integer> place = IntStream.range(0, ledger.size())
                .boxed()
                .collect(Collectors.toMap(ledger::get, i -> i));
        return findings.stream()
                .filter(f -> f.status() != Status.NOT_APPLICABLE)
                .sorted(Comparator.<Finding, Integer>comparing(
                                f -> place.getOrDefault(f.claim(), ledger.size()))
                        .thenComparing(Finding::claim)
                        .thenComparing(Severity.WORST_FIRST))
                .toList();
    }

    private static void add(List<FindingList> lists, String anchor, String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            lists.add(new FindingList(
                    anchor, title, Figures.count(rows.size()), rows.size() > LONG, rows));
        }
    }

    private static List<Row> pick(
            List<Finding> findings, Set<String> told, Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).map(f -> row(f, told)).toList();
    }

    private static Row row(Finding f, Set<String> told) {
        String anchor = FindingView.anchor(f.id());
        boolean whole = told.contains(f.id());
        return new Row(
                f.claim(),
                f.id(),
                whole ? anchor : "",
                whole ? "" : anchor,
                f.facts().family(),
                Integer.toString(f.facts().dimension()),
                f.facts().noise(),
                number(f.facts().margin()),
                Severity.lowerBound(f).map(Figures::below).orElse(Figures.NONE),
                f.tightness().map(t -> Figures.above(t.hi())).orElse(Figures.NONE),
                FindingView.verdict(f),
                f.conclusion() == Conclusion.HELD ? "" : FindingView.style(f));
    }

    private static String number(Optional<Double> value) {
        return value.map(Figures::number).orElse(Figures.NONE);
    }
}
