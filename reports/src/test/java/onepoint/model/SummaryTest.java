package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final ClaimCard CARD = Samples.card("C", Expectation.HOLDS);

    @Test
    void theMatrixSetsProofsAgainstConclusionsOfClaimsExpectedToHold() {
        List<Finding> findings = List.of(
                Samples.finding("a", "C", 0, Proof.PROVED, Conclusion.HELD),
                Samples.finding("b", "C", 1, Proof.PROVED, Conclusion.FAILED),
                Samples.finding("c", "C", 2, Proof.PROVED, Conclusion.FAILED),
                Samples.finding("d", "C", 3, Proof.PROVED, Conclusion.UNDECIDED),
                Samples.finding("e", "C", 4, Proof.DISPROVED, Conclusion.HELD),
                Samples.finding("f", "C", 5, Proof.DISPROVED, Conclusion.FAILED),
                Samples.finding("g", "C", 6, Proof.UNDECIDED, Conclusion.UNDECIDED),
                Samples.finding("h", "C-TWIN", 0, Proof.PROVED, Conclusion.FAILED),
                Samples.finding("i", "FALSE", 0, Proof.PROVED, Conclusion.FAILED),
                Samples.finding("j", "UNKNOWN", 0, Proof.PROVED, Conclusion.FAILED));
        AuditSummary summary = Summary.of(
                Samples.run(),
                List.of(
                        CARD,
                        Samples.card("FALSE", Expectation.FAILS),
                        Samples.card("UNKNOWN", Expectation.OPEN)),
                findings);
        assertThat(summary.matrix())
                .isEqualTo(
                        new Matrix(new Counts(1, 2, 1), new Counts(1, 1, 0), new Counts(0, 0, 1)));
        ClaimSummary claim = summary.claims().get(0);
        assertThat(claim.grades()).isEqualTo(new GradeCounts(0, 1, 1, 2));
        assertThat(claim.instances()).isEqualTo(7);
        assertThat(claim.hypothesisNotMet()).isEqualTo(2);
        assertThat(claim.hypothesisUndecided()).isEqualTo(1);
        assertThat(claim.trials()).isEqualTo(700);
        assertThat(claim.outcome()).isEqualTo(Outcome.REFUTED);
    }

    @Test
    void aFindingThatDoesNotApplyIsCountedButNotInTheMatrix() {
        Finding f = Samples.finding("a", "C", 0, Proof.PROVED, Conclusion.HELD);
        Finding notApplicable = new Finding(
                "a",
                "C",
                0,
                f.population(),
                f.spec(),
                f.facts(),
                f.constants(),
                f.hypotheses(),
                Status.NOT_APPLICABLE,
                "",
                f.evidence(),
                f.conclusion(),
                Optional.empty(),
                Optional.empty(),
                "");
        AuditSummary summary = Summary.of(Samples.run(), List.of(CARD), List.of(notApplicable));
        assertThat(summary.matrix().satisfied().total()).isZero();
        assertThat(summary.claims().get(0).notApplicable()).isEqualTo(1);
        assertThat(summary.claims().get(0).outcome()).isEqualTo(Outcome.NOT_TESTED);
        assertThat(summary.claims().get(0).worst()).isEmpty();
    }

    @Test
    void theWorstProbabilityIsTheOneWithTheLowestLowerBound() {
        ClaimSummary claim = claim(
                probability("a", 0, 0.95),
                probability("b", 1, 0.85),
                probability("c", 2, 0.90),
                Samples.with(
                        Samples.finding("d", "C", 3, Proof.DISPROVED, Conclusion.HELD),
                        Samples.trials(90, new Range(0.1, 0.2)),
                        Optional.empty()));
        assertThat(claim.worst())
                .contains(new Worst("b", Optional.of(0.85), Optional.of(new Range(0.5, 0.6))));
    }

    @Test
    void theWorstExactFindingIsTheOneWithTheLargestTightness() {
        ClaimSummary claim = claim(exact("a", 0, 0.5), exact("b", 1, 0.9), exact("c", 2, 0.7));
        assertThat(claim.worst())
                .contains(new Worst("b", Optional.empty(), Optional.of(new Range(0.4, 0.9))));
        assertThat(claim.tightness()).contains(new Range(0.4, 0.9));
    }

    @Test
    void aRefutationIsWorseThanAnyBound() {
        Finding refuted = Samples.with(
                Samples.finding("z", "C", 9, Proof.PROVED, Conclusion.FAILED),
                Samples.exact(new Range(0, 0)),
                Optional.empty());
        assertThat(claim(probability("a", 0, 0.0), refuted).worst().map(Worst::finding))
                .contains("z");
    }

    @Test
    void theTwinIsRefutedByAFindingUnderItsOwnId() {
        Finding held = Samples.finding("t0", "C-TWIN", 0, Proof.PROVED, Conclusion.HELD);
        Finding failed = Samples.finding("t1", "C-TWIN", 1, Proof.PROVED, Conclusion.FAILED);
        assertThat(claim(held).twin())
                .contains(new Twin("20 replaced by 4", false, Optional.empty(), Optional.empty()));
        assertThat(claim(held, failed).twin())
                .contains(new Twin(
                        "20 replaced by 4",
                        true,
                        Optional.of(failed.evidence()),
                        Optional.of("t1")));
        assertThat(claim(held, failed).instances()).isZero();
    }

    @Test
    void findingsThatBelongNowhereOrTwiceAreRefused() {
        assertThatThrownBy(() -> claim(Samples.finding("a", "D", 0, Proof.PROVED, Conclusion.HELD)))
                .hasMessageContaining("finding.claim is D");
        assertThatThrownBy(() -> claim(probability("a", 0, 0.9), probability("a", 1, 0.9)))
                .hasMessageContaining("finding.id is a");
        assertThatThrownBy(() -> Summary.of(Samples.run(), List.of(CARD, CARD), List.of()))
                .hasMessageContaining("claim.id is C");
    }

    @Test
    void instancesAreCountedOnceForEqualSpecs() {
        GeneratorStatistics statistics = Summary.of(
                        Samples.run(),
                        List.of(CARD),
                        List.of(
                                probability("a", 0, 0.9),
                                Samples.finding("t", "C-TWIN", 0, Proof.PROVED, Conclusion.FAILED),
                                probability("b", 1, 0.9)))
                .generator();
        assertThat(statistics.instances()).isEqualTo(2);
        assertThat(statistics.families()).isEqualTo(Map.of("quadratic", 2L));
        assertThat(statistics.dimensions()).isEqualTo(Map.of(2, 2L));
        assertThat(statistics.domains()).isEqualTo(Map.of("everywhere", 2L));
        assertThat(statistics.targets()).isEqualTo(Map.of("exact", 2L));
        assertThat(statistics.margins())
                .contains(new MarginBin(Optional.of(0.1), Optional.of(0.5), 2))
                .hasSize(11);
    }

    @Test
    void aSummaryThatContradictsItselfIsRefused() {
        ClaimSummary right = claim(probability("a", 0, 0.9));
        assertThatThrownBy(() -> with(right, Outcome.NOT_TESTED, 1))
                .hasMessage(
                        "claim.outcome is NOT_TESTED, must be NO_COUNTEREXAMPLE, which is what the grades"
                                + " say");
        assertThatThrownBy(() -> with(right, right.outcome(), 2))
                .hasMessage("claim.instances is 2, must be the sum of its parts, 1");
    }

    private static ClaimSummary with(ClaimSummary c, Outcome outcome, long instances) {
        return new ClaimSummary(
                c.id(),
                c.title(),
                c.statement(),
                c.expected(),
                outcome,
                instances,
                c.grades(),
                0,
                0,
                0,
                0,
                c.detectableGap(),
                c.tightness(),
                c.limits(),
                c.worst(),
                c.twin(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void countsAndSharesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Budget(1e-6, 1e-6, 2, 0))
                .hasMessageContaining("budget.perStream is 1.0E-6");
        assertThatThrownBy(() -> new Budget(Double.NaN, 0, 0, 0))
                .hasMessageContaining("budget.alpha is NaN");
        assertThatThrownBy(() -> new InstanceCounts(1, 1, 1, 0, 0))
                .hasMessageContaining("at least certified + undecided, 2");
        assertThatThrownBy(() -> new InstanceCounts(2, 1, 1, 1, 2))
                .hasMessageContaining("instances.checked is 1, must be in [2, 2]");
        assertThatThrownBy(() -> new InstanceCounts(2, 1, 1, 3, 2))
                .hasMessageContaining("instances.checked is 3, must be in [2, 2]");
        assertThatThrownBy(() -> new Twin("wrong", true, Optional.empty(), Optional.of("a")))
                .hasMessageContaining("twin.evidence");
    }

    private static ClaimSummary claim(Finding... findings) {
        return Summary.of(Samples.run(), List.of(CARD), List.of(findings))
                .claims()
                .get(0);
    }

    private static Finding probability(String id, int index, double lower) {
        Finding f = Samples.finding(id, "C", index, Proof.PROVED, Conclusion.HELD);
        return Samples.with(f, Samples.trials(90, new Range(lower, 1)), f.tightness());
    }

    private static Finding exact(String id, int index, double tightness) {
        Finding f = Samples.finding(id, "C", index, Proof.PROVED, Conclusion.HELD);
        return Samples.with(
                f, Samples.exact(new Range(0.1, 0.2)), Optional.of(new Range(0.4, tightness)));
    }
}
