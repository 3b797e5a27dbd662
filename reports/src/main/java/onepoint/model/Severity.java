package onepoint.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How close to failing, or beyond it, a judged finding is. */
public final class Severity {
    /**
     * Worst first: refuted findings; then probabilities by their lower bound, lowest first; then the rest by
     * their tightness, largest first. Ties go by index and id.
     */
    public static final Comparator<Finding> WORST_FIRST = Comparator.<Finding, Boolean>comparing(
                    f -> !f.grade().equals(Optional.of(Grade.REFUTED)))
            .thenComparing(f -> lowerBound(f).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(f -> -f.tightness().map(Range::hi).orElse(Double.NEGATIVE_INFINITY))
            .thenComparing(Finding::index)
            .thenComparing(Finding::id);

    private Severity() {}

    /** The lower confidence bound of the success probability, if the evidence is one and has an estimate. */
    public static Optional<Double> lowerBound(Finding finding) {
        return finding.evidence().kind().equals(Evidence.PROBABILITY)
                ? finding.evidence().estimate().map(Range::lo)
                : Optional.empty();
    }

    static Optional<Worst> worst(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.status() == Status.JUDGED)
                .min(WORST_FIRST)
                .map(f -> new Worst(f.id(), lowerBound(f), f.tightness()));
    }

    static Optional<Range> largestTightness(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.status() == Status.JUDGED)
                .flatMap(f -> f.tightness().stream())
                .max(Comparator.comparingDouble(Range::hi).thenComparingDouble(Range::lo));
    }
}
