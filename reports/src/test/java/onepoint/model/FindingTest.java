package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FindingTest {
    /** The components that decide which grades are allowed. */
    private record Case(
            Proof proof,
            Status status,
            Conclusion conclusion,
            Optional<Grade> grade,
            String kind) {}

    private static final Case GOOD = new Case(
            Proof.PROVED,
            Status.JUDGED,
            Conclusion.HELD,
            Optional.of(Grade.CONSISTENT),
            Evidence.PROBABILITY);

    @Test
    void aGradeIsPresentExactlyWhenTheFindingIsJudged() {
        accepted(GOOD);
        refused(
                new Case(
                        Proof.PROVED,
                        Status.JUDGED,
                        Conclusion.HELD,
                        Optional.empty(),
                        Evidence.EXACT),
                "grade");
        refused(
                new Case(
                        Proof.DISPROVED,
                        Status.HYPOTHESIS_DISPROVED,
                        Conclusion.FAILED,
                        Optional.of(Grade.INCONCLUSIVE),
                        Evidence.EXACT),
                "finding.grade is Optional[INCONCLUSIVE], must be present exactly if the status is JUDGED");
        accepted(new Case(
                Proof.PROVED,
                Status.NOT_APPLICABLE,
                Conclusion.UNDECIDED,
                Optional.empty(),
                Evidence.EXACT));
    }

    @Test
    void theStatusAgreesWithTheProofs() {
        for (Proof proof : Proof.values()) {
            boolean disproved = proof == Proof.DISPROVED;
            check(
                    disproved,
                    new Case(
                            proof,
                            Status.HYPOTHESIS_DISPROVED,
                            Conclusion.HELD,
                            Optional.empty(),
                            Evidence.EXACT));
            check(
                    proof == Proof.UNDECIDED,
                    new Case(
                            proof,
                            Status.HYPOTHESIS_UNDECIDED,
                            Conclusion.HELD,
                            Optional.empty(),
                            Evidence.EXACT));
            check(
                    !disproved,
                    new Case(
                            proof,
                            Status.JUDGED,
                            Conclusion.HELD,
                            Optional.of(Grade.CONSISTENT),
                            Evidence.EXACT));
        }
    }

    @Test
    void theGradeAgreesWithProofsConclusionAndEvidence() {
        for (Conclusion conclusion : Conclusion.values()) {
            for (Proof proof : List.of(Proof.PROVED, Proof.UNDECIDED)) {
                boolean proved = proof == Proof.PROVED;
                boolean held = conclusion == Conclusion.HELD;
                boolean failed = conclusion == Conclusion.FAILED;
                check(
                        proved && failed,
                        judged(proof, conclusion, Grade.REFUTED, Evidence.PROBABILITY));
                check(proved && held, judged(proof, conclusion, Grade.CERTIFIED, Evidence.EXACT));
                check(false, judged(proof, conclusion, Grade.CERTIFIED, Evidence.PROBABILITY));
                check(!failed, judged(proof, conclusion, Grade.CONSISTENT, Evidence.MEAN));
                check(
                        !proved || !held && !failed,
                        judged(proof, conclusion, Grade.INCONCLUSIVE, Evidence.EXACT));
            }
        }
    }

    @Test
    void hypothesesAreProvedTogetherOnlyIfEachIs() {
        assertThat(Proof.ofAll(List.of())).isEqualTo(Proof.PROVED);
        assertThat(Proof.ofAll(List.of(Proof.PROVED, Proof.PROVED))).isEqualTo(Proof.PROVED);
        assertThat(Proof.ofAll(List.of(Proof.PROVED, Proof.UNDECIDED))).isEqualTo(Proof.UNDECIDED);
        assertThat(Proof.ofAll(List.of(Proof.UNDECIDED, Proof.DISPROVED, Proof.PROVED)))
                .isEqualTo(Proof.DISPROVED);
        assertThat(Samples.finding("F-1", "C", 0, Proof.UNDECIDED, Conclusion.HELD)
                        .hypothesesProof())
                .isEqualTo(Proof.UNDECIDED);
    }

    @Test
    void messagesNameFieldValueAndRange() {
        assertThatThrownBy(() -> new Range(2, 1))
                .hasMessage("range is [2.0, 1.0], must be an interval with lo <= hi");
        assertThatThrownBy(() -> new Range(Double.NaN, 1))
                .hasMessage("range.lo is NaN, must be a finite number");
        assertThatThrownBy(() -> new Range(0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("range.hi is Infinity");
        assertThatThrownBy(() -> new InstanceFacts(
                        "f", 0, "n", "everywhere", "exact", Optional.empty(), false))
                .hasMessage("facts.dimension is 0, must be at least 1");
        assertThatThrownBy(() -> new InstanceFacts(
                        "f", 1, "n", "everywhere", "exact", Optional.of(Double.NaN), false))
                .hasMessageContaining("facts.margin is NaN");
        assertThatThrownBy(() -> new InstanceFacts(
                        "f", 1, null, "everywhere", "exact", Optional.empty(), false))
                .hasMessage("facts.noise is null, must be given");
        assertThatThrownBy(
                        () -> new InstanceFacts("f", 1, "n", " ", "exact", Optional.empty(), false))
                .hasMessageContaining("facts.domain");
        assertThatThrownBy(
                        () -> new InstanceFacts("f", 1, "n", "box", null, Optional.empty(), false))
                .hasMessage("facts.target is null, must be given");
        assertThatThrownBy(() -> Samples.hypothesis("H 1", Proof.PROVED))
                .hasMessageContaining("without white space");
        assertThatThrownBy(
                        () -> Samples.saying(Samples.finding("F-1"), "{}", "half a pair: \ud800"))
                .hasMessageContaining("finding.prediction")
                .hasMessageContaining("well-formed Unicode");
        assertThatThrownBy(
                        () -> Samples.saying(Samples.finding("F-1"), "{\"a\":[\"\\ud800\"]}", ""))
                .hasMessageContaining("finding.spec.a[0]");
    }

    @Test
    void evidenceAddsUp() {
        refusedEvidence(e -> evidence("hearsay", 1, 1, 0, 0, 0.0), "evidence.kind is hearsay");
        refusedEvidence(
                e -> evidence(Evidence.PROBABILITY, 3, 1, 1, 0, 0.0), "evidence.trials is 3");
        refusedEvidence(e -> evidence(Evidence.MEAN, 1, 1, 1, 0, 0.0), "evidence.trials is 1");
        refusedEvidence(
                e -> evidence(Evidence.PROBABILITY, 0, 1, -1, 0, 0.0), "evidence.failures is -1");
        refusedEvidence(
                e -> evidence(Evidence.PROBABILITY, 1, 1, 0, 0, Double.NaN),
                "evidence.epsStar is NaN");
        refusedEvidence(
                e -> evidence(Evidence.PROBABILITY, 1, 1, 0, 0, 1.5), "evidence.epsStar is 1.5");
        refusedEvidence(
                e -> evidence(Evidence.EXACT, 0, 0, 0, 0, -1.0), "evidence.epsStar is -1.0");
        refusedEvidence(e -> Samples.trials(90, new Range(0.5, 1.5)), "evidence.estimate");
        refusedEvidence(
                e -> new Evidence(
                        Evidence.EXACT,
                        0,
                        0,
                        0,
                        0,
                        Double.NEGATIVE_INFINITY,
                        0,
                        Optional.empty(),
                        0,
                        ""),
                "evidence.logSupport is -Infinity");
        assertThat(evidence(Evidence.MEAN, 5, 0, 0, 1, 7.0).trials()).isEqualTo(5);
    }

    private static Evidence evidence(String kind, long n, long s, long f, long u, double eps) {
        return new Evidence(kind, n, s, f, u, 0, 0, Optional.empty(), eps, "");
    }

    private static void refusedEvidence(UnaryOperator<Evidence> make, String message) {
        assertThatThrownBy(() -> make.apply(null)).hasMessageContaining(message);
    }

    private static Case judged(Proof proof, Conclusion conclusion, Grade grade, String kind) {
        return new Case(proof, Status.JUDGED, conclusion, Optional.of(grade), kind);
    }

    private static void check(boolean right, Case c) {
        if (right) {
            accepted(c);
        } else {
            refused(c, "finding.");
        }
    }

    private static void accepted(Case c) {
        assertThatCode(() -> make(c)).as(c.toString()).doesNotThrowAnyException();
    }

    private static void refused(Case c, String message) {
        assertThatThrownBy(() -> make(c)).as(c.toString()).hasMessageContaining(message);
    }

    private static Finding make(Case c) {
        Evidence evidence = new Evidence(c.kind(), 0, 0, 0, 0, 0, 0, Optional.empty(), 0, "");
        return new Finding(
                "F-1",
                "T1-MAIN",
                0,
                "random",
                Json.tree("{}"),
                Samples.facts(),
                Map.of(),
                List.of(Samples.hypothesis("H1", c.proof())),
                c.status(),
                "",
                evidence,
                c.conclusion(),
                c.grade(),
                Optional.empty(),
                "");
    }
}
