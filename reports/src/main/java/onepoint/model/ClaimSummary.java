package onepoint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a run found out about one claim. Every instance is judged, or not applicable, or has a hypothesis that
 * is disproved or undecided.
 *
 * @param id id of the claim
 * @param title a few words
 * @param statement the claim in full, its formulas as {@link Notation} has them
 * @param expected what the ledger argues
 * @param outcome what the run found
 * @param instances number of findings about the claim
 * @param grades the judged ones by grade
 * @param notApplicable findings on instances about which the claim says nothing
 * @param hypothesisNotMet findings with a disproved hypothesis
 * @param hypothesisUndecided findings with an undecided hypothesis
 * @param trials number of trials over all its findings
 * @param detectableGap the violation that the trials were designed to detect
 * @param tightness the largest tightness of a judged finding
 * @param limits how sharp its constants could be at most
 * @param worst the judged finding that came closest to failing
 * @param twin the false twin
 * @param remark anything a reader should know; may be empty
 * @param gap what its printed proof leaves unsaid, where something is
 * @param counterexample why it fails on its smallest known counterexample, where there is one
 */
public record ClaimSummary(
        String id,
        String title,
        String statement,
        Expectation expected,
        Outcome outcome,
        long instances,
        GradeCounts grades,
        long notApplicable,
        long hypothesisNotMet,
        long hypothesisUndecided,
        long trials,
        Optional<Double> detectableGap,
        Optional<Range> tightness,
        List<Limit> limits,
        Optional<Worst> worst,
        Optional<Twin> twin,
        String remark,
        Optional<String> gap,
        Optional<String> counterexample) {
    /**
     * @throws IllegalArgumentException if the counts do not add up, or the outcome disagrees with the grades
     */
    public ClaimSummary {
        Require.id("claim.id", id);
        Require.nonBlank("claim.title", title);
        Require.nonBlank("claim.statement", statement);
        Require.present("claim.expected", expected);
        Require.present("claim.grades", grades);
        Require.count("claim.notApplicable", notApplicable);
        Require.count("claim.hypothesisNotMet", hypothesisNotMet);
        Require.count("claim.hypothesisUndecided", hypothesisUndecided);
        long sum = grades.total() + notApplicable + hypothesisNotMet + hypothesisUndecided;
        Require.that(
                instances == sum, "claim.instances", instances, "the sum of its parts, " + sum);
        Outcome derived = outcomeOf(grades);
        Require.that(
                Require.present("claim.outcome", outcome) == derived,
                "claim.outcome",
                outcome,
                derived + ", which is what the grades say");
        Require.count("claim.trials", trials);
        Require.present("claim.detectableGap", detectableGap)
                .ifPresent(g -> Require.that(
                        Require.finite("claim.detectableGap", g) > 0,
                        "claim.detectableGap",
                        g,
                        "above 0"));
        Require.present("claim.tightness", tightness);
        limits = Require.list("claim.limits", limits);
        Require.present("claim.worst", worst);
        Require.present("claim.twin", twin);
        Require.text("claim.remark", remark);
        Require.present("claim.gap", gap).ifPresent(g -> Require.nonBlank("claim.gap", g));
        Require.present("claim.counterexample", counterexample)
                .ifPresent(c -> Require.nonBlank("claim.counterexample", c));
    }

    /** What grades say about a claim as a whole. */
    static Outcome outcomeOf(GradeCounts grades) {
        if (grades.refuted() > 0) {
            return Outcome.REFUTED;
        }
        if (grades.certified() + grades.consistent() > 0) {
            return Outcome.NO_COUNTEREXAMPLE;
        }
        return grades.inconclusive() > 0 ? Outcome.INCONCLUSIVE : Outcome.NOT_TESTED;
    }
}
