package onepoint.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.model.AuditSummary;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.ClaimCard;
import onepoint.model.Conclusion;
import onepoint.model.Counts;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Matrix;
import onepoint.model.Proof;
import onepoint.model.Range;
import onepoint.model.RunStatus;
import onepoint.model.Samples;
import onepoint.model.Summary;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final double QUOTA = 0.25;

    private final List<ClaimCard> cards = new ArrayList<>(List.of(
            Samples.card("TRUE", Expectation.HOLDS),
            Samples.card("FALSE", Expectation.FAILS),
            Samples.card("UNKNOWN", Expectation.OPEN)));
    private final List<Finding> findings = new ArrayList<>(List.of(
            about("TRUE", Conclusion.HELD),
            about("TRUE-TWIN", Conclusion.FAILED),
            about("FALSE", Conclusion.FAILED),
            about("FALSE-TWIN", Conclusion.FAILED),
            about("UNKNOWN", Conclusion.FAILED),
            about("UNKNOWN-TWIN", Conclusion.FAILED)));

    @Test
    void aRunWithEveryOutcomeAsItShouldBePasses() {
        assertThat(reasons()).isEmpty();
        AuditSummary settled = Gate.settle(summary(), QUOTA);
        assertThat(settled.status()).isEqualTo(RunStatus.PASSED);
        assertThat(settled.gate()).isEmpty();
    }

    @Test
    void aRefutedClaimThatShouldHoldFailsAndFillsTheForbiddenCell() {
        findings.set(0, about("TRUE", Conclusion.FAILED));
        assertThat(reasons())
                .containsExactly(
                        "TRUE: expected to hold, but refuted",
                        "hypotheses proved and conclusion failed: 1, must be 0");
        assertThat(Gate.settle(summary(), QUOTA).status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void theForbiddenCellAloneFails() {
        AuditSummary s = summary();
        Matrix planted = new Matrix(
                new Counts(1, 1, 0), s.matrix().violated(), s.matrix().undecided());
        AuditSummary damaged = new AuditSummary(
                s.schema(),
                s.version(),
                s.seed(),
                s.alpha(),
                s.status(),
                s.gate(),
                planted,
                s.claims(),
                s.needs(),
                s.instances(),
                s.generator(),
                s.budget(),
                s.calibration(),
                s.environment());
        assertThat(Gate.judge(damaged, QUOTA))
                .containsExactly("hypotheses proved and conclusion failed: 1, must be 0");
    }

    @Test
    void aClaimKnownToFailMustBeRefuted() {
        findings.set(2, about("FALSE", Conclusion.HELD));
        assertThat(reasons())
                .containsExactly("FALSE: known to fail, but the outcome is NO_COUNTEREXAMPLE");
        findings.remove(2);
        assertThat(reasons())
                .containsExactly("FALSE: known to fail, but the outcome is NOT_TESTED");
    }

    @Test
    void everyFalseTwinMustBeRefuted() {
        for (int twin : List.of(1, 3, 5)) {
            Finding kept = findings.get(twin);
            findings.set(twin, about(kept.claim(), Conclusion.HELD));
            String claim = kept.claim().replace("-TWIN", "");
            assertThat(reasons()).containsExactly(claim + ": its false twin was not refuted");
            findings.set(twin, kept);
        }
    }

    @Test
    void aClaimThatShouldHoldNeedsATwinAndATest() {
        ClaimCard c = cards.get(0);
        cards.set(
                0,
                new ClaimCard(
                        c.id(),
                        c.title(),
                        c.statement(),
                        c.expected(),
                        Optional.empty(),
                        c.detectableGap(),
                        c.constant(),
                        c.promise(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
        findings.remove(1);
        assertThat(reasons()).containsExactly("TRUE: expected to hold, but has no false twin");
        findings.remove(0);
        cards.set(0, c);
        findings.add(about("TRUE-TWIN", Conclusion.FAILED));
        assertThat(reasons()).containsExactly("TRUE: expected to hold, but no instance was judged");
    }

    @Test
    void tooManyInconclusiveFindingsFail() {
        findings.add(about("TRUE", Conclusion.UNDECIDED));
        assertThat(reasons()).isEmpty();
        findings.add(Samples.finding("more", "TRUE", 8, Proof.PROVED, Conclusion.UNDECIDED));
        assertThat(reasons())
                .containsExactly(
                        "inconclusive: 2 of 5 judged findings, 0.400, above the quota of 0.250");
    }

    @Test
    void aRateAgainstItsDesignFailsAndAMutantMustBreakIt() {
        CalibrationCheck above = Samples.calibration(new Range(0.0011, 0.002));
        assertThat(judged(above))
                .containsExactly("calibration: false refutation is in [0.0011, 0.002], designed at"
                        + " most 0.001");
        CalibrationCheck touching = Samples.calibration(new Range(0.001, 0.002));
        assertThat(judged(touching)).isEmpty();
        assertThat(judged(mutant(above))).isEmpty();
        assertThat(judged(mutant(touching)))
                .singleElement()
                .asString()
                .endsWith("designed at most 0.001, which a mutant must break");
        CalibrationCheck power = new CalibrationCheck(
                "power", Side.AT_LEAST, 0.99, new Range(0.9, 0.98), 400, false, "stubs");
        assertThat(judged(power))
                .containsExactly("calibration: power is in [0.9, 0.98], designed at least 0.99");
    }

    private static CalibrationCheck mutant(CalibrationCheck c) {
        return new CalibrationCheck(
                c.name(), c.side(), c.designed(), c.measured(), c.runs(), true, c.how());
    }

    private List<String> judged(CalibrationCheck check) {
        AuditSummary s = summary();
        return Gate.judge(
                new AuditSummary(
                        s.schema(),
                        s.version(),
                        s.seed(),
                        s.alpha(),
                        s.status(),
                        s.gate(),
                        s.matrix(),
                        s.claims(),
                        s.needs(),
                        s.instances(),
                        s.generator(),
                        s.budget(),
                        List.of(check),
                        s.environment()),
                QUOTA);
    }

    @Test
    void anOpenClaimMayHaveAnyOutcome() {
        findings.remove(4);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void anEmptyAuditFails() {
        cards.clear();
        findings.clear();
        assertThat(reasons()).containsExactly("no claim was audited");
    }

    @Test
    void aQuotaOutsideTheUnitIntervalIsRefused() {
        for (double quota : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> Gate.judge(summary(), quota))
                    .hasMessage("quota is " + quota + ", must be in [0, 1]");
        }
    }

    private List<String> reasons() {
        return Gate.judge(summary(), QUOTA);
    }

    private AuditSummary summary() {
        return Summary.of(Samples.run(), cards, findings);
    }

    private static Finding about(String claim, Conclusion conclusion) {
        return Samples.finding(claim + ":" + conclusion, claim, 0, Proof.PROVED, conclusion);
    }
}
