package onepoint.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the summary of a run from its findings, so that the summary never disagrees with them. */
public final class Summary {
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::claim)
            .thenComparing(Finding::index)
            .thenComparing(Finding::id);

    private Summary() {}

    /**
     * The summary of a run, not yet judged by a gate.
     *
     * @param run what the run knows of itself
     * @param cards the claims under audit, in the order of the report
     * @param findings all findings, those of false twins among them; their order does not matter
     * @throws IllegalArgumentException if two findings have one id, or a finding is about no claim and no
     *     twin
     */
    public static AuditSummary of(RunFacts run, List<ClaimCard> cards, List<Finding> findings) {
        checkIds(cards, findings);
        List<Finding> sorted = findings.stream().sorted(IN_ORDER).toList();
        Map<String, List<Finding>> byClaim =
                sorted.stream().collect(Collectors.groupingBy(Finding::claim));
        List<ClaimSummary> claims = cards.stream()
                .map(card -> claim(
                        card,
                        byClaim.getOrDefault(card.id(), List.of()),
                        byClaim.getOrDefault(card.twinId(), List.of()),
                        run.budget().alpha()))
                .toList();
        List<Finding> expectedToHold = cards.stream()
                .filter(card -> card.expected() == Expectation.HOLDS)
                .flatMap(card -> byClaim.getOrDefault(card.id(), List.of()).stream())
                .toList();
        return new AuditSummary(
                AuditSummary.SCHEMA,
                run.version(),
                run.seed(),
                run.budget().alpha(),
                RunStatus.UNJUDGED,
                List.of(),
                matrix(expectedToHold),
                claims,
                List.of(),
                run.instances(),
                GeneratorTally.of(sorted),
                run.budget(),
                run.calibration(),
                run.environment());
    }

    private static void checkIds(List<ClaimCard> cards, List<Finding> findings) {
        Set<String> known = new HashSet<>();
        for (ClaimCard card : cards) {
            Require.that(known.add(card.id()), "claim.id", card.id(), "the only one of its name");
            Require.that(
                    card.twin().isEmpty() || known.add(card.twinId()),
                    "claim.twinId",
                    card.twinId(),
                    "the only one of its name");
        }
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings) {
            Require.that(
                    seen.add(finding.id()), "finding.id", finding.id(), "the only one of its name");
            Require.that(
                    known.contains(finding.claim()),
                    "finding.claim",
                    finding.claim(),
                    "a claim or false twin under audit");
        }
    }

    private static ClaimSummary claim(
            ClaimCard card, List<Finding> findings, List<Finding> twins, double alpha) {
        GradeCounts grades = grades(findings);
        return new ClaimSummary(
                card.id(),
                card.title(),
                card.statement(),
                card.expected(),
                ClaimSummary.outcomeOf(grades),
                findings.size(),
                grades,
                count(findings, Finding::status, Status.NOT_APPLICABLE),
                count(findings, Finding::status, Status.HYPOTHESIS_DISPROVED),
                count(findings, Finding::status, Status.HYPOTHESIS_UNDECIDED),
                findings.stream().mapToLong(f -> f.evidence().trials()).sum(),
                card.detectableGap(),
                Severity.largestTightness(findings),
                Limit.of(card, findings, alpha),
                Severity.worst(findings),
                card.twin().map(description -> twin(description, twins)),
                card.remark(),
                card.gap(),
                card.counterexample());
    }

    private static GradeCounts grades(List<Finding> findings) {
        Function<Finding, Object> grade = f -> f.grade().orElse(null);
        return new GradeCounts(
                count(findings, grade, Grade.CERTIFIED),
                count(findings, grade, Grade.CONSISTENT),
                count(findings, grade, Grade.INCONCLUSIVE),
                count(findings, grade, Grade.REFUTED));
    }

    private static Twin twin(String description, List<Finding> twins) {
        Optional<Finding> refuting = twins.stream()
                .filter(f -> f.grade().equals(Optional.of(Grade.REFUTED)))
                .findFirst();
        return new Twin(
                description,
                refuting.isPresent(),
                refuting.map(Finding::evidence),
                refuting.map(Finding::id));
    }

    private static Matrix matrix(List<Finding> findings) {
        return new Matrix(
                row(findings, Proof.PROVED),
                row(findings, Proof.DISPROVED),
                row(findings, Proof.UNDECIDED));
    }

    private static Counts row(List<Finding> findings, Proof proof) {
        List<Finding> row = findings.stream()
                .filter(f -> f.status() != Status.NOT_APPLICABLE && f.hypothesesProof() == proof)
                .toList();
        return new Counts(
                count(row, Finding::conclusion, Conclusion.HELD),
                count(row, Finding::conclusion, Conclusion.FAILED),
                count(row, Finding::conclusion, Conclusion.UNDECIDED));
    }

    private static <T> long count(List<Finding> findings, Function<Finding, T> of, T wanted) {
        return findings.stream().filter(f -> wanted.equals(of.apply(f))).count();
    }
}
