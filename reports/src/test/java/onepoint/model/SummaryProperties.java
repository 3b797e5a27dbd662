package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SummaryProperties {
    private static final List<ClaimCard> CARDS =
            List.of(Samples.card("A", Expectation.HOLDS), Samples.card("B", Expectation.FAILS));

    /** What decides where a finding is counted. */
    record Kind(String claim, Proof proof, Conclusion conclusion) {}

    @Property(tries = 200)
    void everyFindingAboutAClaimExpectedToHoldIsInOneCell(@ForAll("kinds") List<Kind> kinds) {
        Matrix matrix = summary(findings(kinds)).matrix();
        long expected = kinds.stream().filter(k -> k.claim().equals("A")).count();
        assertThat(matrix.satisfied().total()
                        + matrix.violated().total()
                        + matrix.undecided().total())
                .isEqualTo(expected);
        long broken = kinds.stream()
                .filter(k -> k.equals(new Kind("A", Proof.DISPROVED, Conclusion.HELD)))
                .count();
        assertThat(matrix.violated().held()).isEqualTo(broken);
    }

    @Property(tries = 200)
    void theForbiddenCellIsEmptyExactlyWhenNoClaimExpectedToHoldIsRefuted(
            @ForAll("kinds") List<Kind> kinds) {
        AuditSummary summary = summary(findings(kinds));
        assertThat(summary.matrix().satisfied().failed())
                .isEqualTo(summary.claims().get(0).grades().refuted());
    }

    @Property(tries = 100)
    void theOrderOfFindingsDoesNotMatter(@ForAll("kinds") List<Kind> kinds, @ForAll long seed) {
        List<Finding> findings = findings(kinds);
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Json.pretty(summary(shuffled))).isEqualTo(Json.pretty(summary(findings)));
    }

    @Provide
    Arbitrary<List<Kind>> kinds() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "A-TWIN"),
                        Arbitraries.of(Proof.class),
                        Arbitraries.of(Conclusion.class))
                .as(Kind::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<Finding> findings(List<Kind> kinds) {
        List<Finding> findings = new ArrayList<>();
        for (Kind k : kinds) {
            int index = findings.size();
            findings.add(
                    Samples.finding("f" + index, k.claim(), index % 3, k.proof(), k.conclusion()));
        }
        return findings;
    }

    private static AuditSummary summary(List<Finding> findings) {
        return Summary.of(Samples.run(), CARDS, findings);
    }
}
