package onepoint.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Severity;
import onepoint.model.Status;
import onepoint.model.Worst;

/**
 * Chooses the findings of a claim that a reader should see: the worst; up to two more refuted and one
 * inconclusive; one that fails with a hypothesis broken, which shows that the hypotheses matter; the one that
 * refuted the false twin; and every finding that came with a picture.
 */
final class Selection {
    private Selection() {}

    /**
     * The chosen findings, the worst first.
     *
     * @param claim the claim
     * @param findings all findings of the run
     * @param pictured ids of the findings that came with a picture
     */
    static List<Finding> of(ClaimSummary claim, List<Finding> findings, Set<String> pictured) {
        Optional<String> worst = claim.worst().map(Worst::finding);
        Optional<String> twin = claim.twin().flatMap(t -> t.finding());
        List<Finding> ours = findings.stream()
                .filter(f -> f.claim().equals(claim.id()))
                .sorted(Severity.WORST_FIRST)
                .toList();
        Set<Finding> chosen = new LinkedHashSet<>();
        Stream.of(
                        pick(ours, f -> worst.equals(Optional.of(f.id())), 1),
                        pick(ours, f -> graded(f, Grade.REFUTED), 3),
                        pick(ours, f -> graded(f, Grade.INCONCLUSIVE), 1),
                        pick(ours, Selection::brokenAndFailed, 1),
                        pick(ours, f -> pictured.contains(f.id()), ours.size()),
                        pick(findings, f -> twin.equals(Optional.of(f.id())), 1))
                .flatMap(s -> s)
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static Stream<Finding> pick(List<Finding> from, Predicate<Finding> wanted, int atMost) {
        return from.stream().filter(wanted).limit(atMost);
    }

    private static boolean graded(Finding finding, Grade grade) {
        return finding.grade().equals(Optional.of(grade));
    }

    private static boolean brokenAndFailed(Finding finding) {
        return finding.status() == Status.HYPOTHESIS_DISPROVED
                && finding.conclusion() == Conclusion.FAILED;
    }
}
