package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import onepoint.model.AuditSummary;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Proof;
import onepoint.model.Samples;
import onepoint.model.Summary;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void theWorstComesFirstAndEachInterestingKindIsShown() {
        add("held", Proof.PROVED, Conclusion.HELD);
        add("open", Proof.PROVED, Conclusion.UNDECIDED);
        add("broken-held", Proof.DISPROVED, Conclusion.HELD);
        add("broken-failed", Proof.DISPROVED, Conclusion.FAILED);
        for (int i = 0; i < 5; i++) {
            add("refuted-" + i, Proof.PROVED, Conclusion.FAILED);
        }
        findings.add(Samples.finding("other", "D", 0, Proof.PROVED, Conclusion.FAILED));
        findings.add(Samples.finding("twin", "C-TWIN", 0, Proof.PROVED, Conclusion.FAILED));
        Collections.reverse(findings);
        assertThat(chosen(Set.of()))
                .containsExactly(
                        "refuted-0", "refuted-1", "refuted-2", "open", "broken-failed", "twin");
        assertThat(chosen(Set.of("held", "other", "open")))
                .containsExactly(
                        "refuted-0",
                        "refuted-1",
                        "refuted-2",
                        "open",
                        "broken-failed",
                        "held",
                        "twin");
    }

    @Test
    void aClaimWithoutJudgedFindingsHasNoWorst() {
        add("broken-held", Proof.DISPROVED, Conclusion.HELD);
        assertThat(chosen(Set.of())).isEmpty();
    }

    private void add(String id, Proof proof, Conclusion conclusion) {
        findings.add(Samples.finding(id, "C", findings.size(), proof, conclusion));
    }

    private List<String> chosen(Set<String> pictured) {
        AuditSummary summary = Summary.of(
                Samples.run(),
                List.of(Samples.card("C", Expectation.HOLDS), Samples.card("D", Expectation.HOLDS)),
                findings);
        return Selection.of(summary.claims().get(0), findings, pictured).stream()
                .map(Finding::id)
                .toList();
    }
}
