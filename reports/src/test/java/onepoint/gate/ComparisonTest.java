package onepoint.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onepoint.gate.Change.Direction;
import onepoint.model.ClaimCard;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Proof;
import onepoint.model.Range;
import onepoint.model.RunFacts;
import onepoint.model.Samples;
import onepoint.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static final double ALPHA = 1e-3;
    /** That of the sample run. */
    private static final Baseline.Effort EFFORT = new Baseline.Effort(1e-6, 90);

    private static final Range EARLIER = new Range(0.5, 0.6);

    private static List<Finding> findings(int count, Range tightness) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.finding("C-" + i, "C", i, Proof.PROVED, Conclusion.HELD))
                .map(f -> Samples.with(f, f.evidence(), Optional.of(tightness)))
                .toList();
    }

    private static List<Finding> concluding(Conclusion conclusion, int count, int from) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> Samples.finding("C-" + i, "C", i, Proof.PROVED, conclusion))
                .toList();
    }

    private static Baseline baseline(Expectation expected, List<Finding> findings) {
        return baseline(List.of(Samples.card("C", expected)), findings);
    }

    private static Baseline baseline(List<ClaimCard> cards, List<Finding> findings) {
        RunFacts run = Samples.run();
        return Baseline.of(Summary.of(run, cards, findings), findings);
    }

    private static List<Change> changes(Baseline before, Baseline now) {
        return Comparison.of(before, now, ALPHA).changes();
    }

    private static List<Direction> directions(Baseline before, Baseline now) {
        return changes(before, now).stream().map(Change::direction).toList();
    }

    private static Baseline moved(int up, int down) {
        List<Finding> findings = new ArrayList<>(findings(24 - up - down, new Range(0.51, 0.61)));
        for (int i = findings.size(); i < 24; i++) {
            Range range = i < 24 - down ? new Range(0.7, 0.8) : new Range(0.1, 0.2);
            Finding one = Samples.finding("C-" + i, "C", i, Proof.PROVED, Conclusion.HELD);
            findings.add(Samples.with(one, one.evidence(), Optional.of(range)));
        }
        return baseline(Expectation.HOLDS, findings);
    }

    @Test
    void aSearchMoreOrLessIsNoChange() {
        List<Finding> without = findings(24, EARLIER);
        List<Finding> with = new ArrayList<>(without);
        Finding witness = Samples.finding("C-W0", "C", 24, Proof.PROVED, Conclusion.HELD);
        with.add(Samples.from(witness, Finding.SEARCHED));
        Baseline random = baseline(Expectation.HOLDS, without);
        Baseline searched = baseline(Expectation.HOLDS, with);
        assertThat(changes(random, searched)).isEmpty();
        assertThat(changes(searched, random)).isEmpty();
        with.set(24, witness);
        Baseline drawn = baseline(Expectation.HOLDS, with);
        assertThat(random.claims().get(0).instances())
                .isEqualTo(searched.claims().get(0).instances())
                .isNotEqualTo(drawn.claims().get(0).instances());
    }

    @Test
    void theSameRunHasNoDifferences() {
        Baseline run = baseline(Expectation.HOLDS, findings(30, EARLIER));
        assertThat(changes(run, run)).isEmpty();
        assertThat(changes(run, Baseline.read(run.json()))).isEmpty();
    }

    /** P(X >= 3) = 1.8e-3 and P(X >= 4) = 9.1e-5 for X binomial(24, 0.01); each test has 2.5e-4. */
    @Test
    void tightnessThatMovesOnMoreInstancesThanChanceMovesIsAChange() {
        Baseline before = baseline(Expectation.HOLDS, findings(24, EARLIER));
        assertThat(directions(before, moved(0, 0))).containsExactly(Direction.NOISE);
        assertThat(directions(before, moved(3, 0))).containsExactly(Direction.NOISE);
        assertThat(directions(before, moved(4, 0))).containsExactly(Direction.WORSE);
        assertThat(directions(before, moved(0, 3))).containsExactly(Direction.NOISE);
        assertThat(directions(before, moved(0, 4))).containsExactly(Direction.BETTER);
        assertThat(directions(before, moved(4, 4))).containsExactly(Direction.WORSE);
        assertThat(changes(before, moved(4, 1)).get(0).text())
                .isEqualTo("tightness on 24 of the same instances: above the earlier interval on 4"
                        + " (p = 9.1e-05), below it on 1 (p = 0.21)");
    }

    @Test
    void moreClaimsShareTheErrorRate() {
        List<ClaimCard> cards = new ArrayList<>(List.of(Samples.card("C", Expectation.HOLDS)));
        IntStream.range(0, 9).forEach(i -> cards.add(Samples.card("OTHER-" + i, Expectation.OPEN)));
        Baseline before = baseline(cards, findings(24, EARLIER));
        Baseline now = new Baseline(
                Baseline.SCHEMA,
                "1",
                1,
                EFFORT,
                replaceFirst(before, moved(4, 0).claims().get(0)));
        assertThat(directions(before, now)).containsExactly(Direction.NOISE);
    }

    private static List<Standing> replaceFirst(Baseline baseline, Standing first) {
        List<Standing> claims = new ArrayList<>(baseline.claims());
        claims.set(0, first);
        return claims;
    }

    @Test
    void anOutcomeIsWorseOrBetterByWhatIsExpected() {
        List<Finding> held = concluding(Conclusion.HELD, 3, 0);
        List<Finding> failed = concluding(Conclusion.FAILED, 3, 0);
        assertThat(outcomes(Expectation.HOLDS, held, failed)).isEqualTo(Direction.WORSE);
        assertThat(outcomes(Expectation.HOLDS, failed, held)).isEqualTo(Direction.BETTER);
        assertThat(outcomes(Expectation.FAILS, held, failed)).isEqualTo(Direction.BETTER);
        assertThat(outcomes(Expectation.FAILS, failed, held)).isEqualTo(Direction.WORSE);
        assertThat(outcomes(Expectation.OPEN, failed, held)).isEqualTo(Direction.OTHER);
        assertThat(outcomes(Expectation.HOLDS, held, concluding(Conclusion.UNDECIDED, 3, 0)))
                .isEqualTo(Direction.WORSE);
    }

    private static Direction outcomes(
            Expectation expected, List<Finding> before, List<Finding> now) {
        return directions(baseline(expected, before), baseline(expected, now)).get(0);
    }

    @Test
    void anotherExpectationIsNeitherBetterNorWorse() {
        List<Finding> held = concluding(Conclusion.HELD, 3, 0);
        assertThat(changes(baseline(Expectation.OPEN, held), baseline(Expectation.HOLDS, held)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.direction()).isEqualTo(Direction.OTHER);
                    assertThat(change.text()).contains("expected to be OPEN, now HOLDS");
                });
    }

    @Test
    void aTwinThatIsNotRefutedAnyMoreIsWorse() {
        List<Finding> caught = new ArrayList<>(findings(2, EARLIER));
        caught.add(Samples.finding("C-TWIN-0", "C-TWIN", 0, Proof.PROVED, Conclusion.FAILED));
        Baseline with = baseline(Expectation.HOLDS, caught);
        Baseline without = baseline(Expectation.HOLDS, findings(2, EARLIER));
        assertThat(directions(with, without)).containsExactly(Direction.WORSE);
        assertThat(directions(without, with)).containsExactly(Direction.BETTER);
    }

    @Test
    void aProofLessOnTheSameInstancesIsWorse() {
        Baseline before = baseline(Expectation.HOLDS, findings(4, EARLIER));
        Standing one = before.claims().get(0);
        Standing proved = new Standing(
                one.id(),
                one.expected(),
                one.outcome(),
                one.twinRefuted(),
                one.instances(),
                one.certified() + 1,
                one.share(),
                one.tightness(),
                one.worst(),
                one.sampled(),
                one.sample());
        Baseline better = new Baseline(Baseline.SCHEMA, "1", 1, EFFORT, List.of(proved));
        assertThat(directions(before, better)).containsExactly(Direction.BETTER);
        assertThat(directions(better, before)).containsExactly(Direction.WORSE);
    }

    /** Fisher's exact test: 0 of 20 against 9 of 20 has p = 6.1e-4, against 10 of 20 p = 2.2e-4. */
    @Test
    void freshInstancesAreComparedByTheShareThatStaysOpen() {
        Baseline before = baseline(Expectation.HOLDS, concluding(Conclusion.HELD, 20, 0));
        assertThat(directions(before, baseline(Expectation.HOLDS, open(20, 0)))).isEmpty();
        assertThat(directions(before, baseline(Expectation.HOLDS, open(20, 9))))
                .containsExactly(Direction.NOISE);
        assertThat(directions(before, baseline(Expectation.HOLDS, open(20, 10))))
                .containsExactly(Direction.WORSE);
        assertThat(directions(baseline(Expectation.HOLDS, open(20, 10)), before))
                .containsExactly(Direction.BETTER);
    }

    @Test
    void openFindingsUnderAnotherEffortAreNotCompared() {
        Baseline before = baseline(Expectation.HOLDS, concluding(Conclusion.HELD, 20, 0));
        Baseline now = baseline(Expectation.HOLDS, open(20, 10));
        Baseline other =
                new Baseline(Baseline.SCHEMA, "1", 1, new Baseline.Effort(1e-9, 90), now.claims());
        assertThat(directions(before, other)).containsExactly(Direction.OTHER);
    }

    /** The ratio at a random point, enclosed: disjoint enclosures say nothing about the law. */
    @Test
    void theTightnessOfEnclosuresIsNotSampled() {
        List<Finding> exact = findings(24, EARLIER).stream()
                .map(f -> Samples.with(f, Samples.exact(EARLIER), f.tightness()))
                .toList();
        Standing standing = baseline(Expectation.HOLDS, exact).claims().get(0);
        assertThat(standing.sampled()).isZero();
        assertThat(standing.sample()).isEmpty();
    }

    /** Fresh instances, some of them open. */
    private static List<Finding> open(int all, int open) {
        List<Finding> findings = new ArrayList<>(concluding(Conclusion.UNDECIDED, open, 100));
        findings.addAll(concluding(Conclusion.HELD, all - open, 100 + open));
        return findings;
    }

    @Test
    void aClaimThatIsNotAuditedAnyMoreIsWorseAndANewOneIsNot() {
        Baseline none = new Baseline(Baseline.SCHEMA, "1", 1, EFFORT, List.of());
        Baseline one = baseline(Expectation.HOLDS, findings(2, EARLIER));
        assertThat(directions(one, none)).containsExactly(Direction.WORSE);
        assertThat(Comparison.of(one, none, ALPHA).worse()).hasSize(1);
        assertThat(directions(none, one)).containsExactly(Direction.OTHER);
        assertThat(Comparison.of(none, one, ALPHA).worse()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void aBaselineReadsBackAsItWasWritten(Expectation expected) {
        Baseline written = baseline(expected, findings(30, EARLIER));
        assertThat(Baseline.read(written.json())).isEqualTo(written);
        assertThat(written.claims().get(0).sample()).hasSize(24);
        assertThat(written.claims().get(0).worst()).isPresent();
    }

    @Test
    void whatIsNoBaselineIsRefused() {
        Baseline one = baseline(Expectation.HOLDS, findings(2, EARLIER));
        assertThatThrownBy(() -> Baseline.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Baseline.read(one.json().replace("baseline-1", "baseline-0")))
                .hasMessage("baseline.schema is onepoint-baseline-0, must be onepoint-baseline-1");
        assertThatThrownBy(() -> Baseline.read(one.json().replace("\"open\": 0", "\"open\": 9")))
                .hasMessage("share.open is 9, must be in [0, 2]");
        assertThatThrownBy(
                        () -> Baseline.read(one.json().replace("\"sampled\": 2", "\"sampled\": 1")))
                .hasMessage("sampled is 1, must be at least 2");
        List<Standing> twice = List.of(one.claims().get(0), one.claims().get(0));
        assertThatThrownBy(() -> new Baseline(Baseline.SCHEMA, "1", 1, EFFORT, twice))
                .hasMessageContaining("must have different ids");
        for (double alpha : new double[] {0, 0.3, Double.NaN}) {
            assertThatThrownBy(() -> Comparison.of(one, one, alpha))
                    .hasMessage("alpha is " + alpha + ", must be in (0, 0.25]");
        }
    }
}
