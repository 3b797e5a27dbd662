package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.FalseTwin;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.model.Expectation;
import onepoint.model.Grade;
import onepoint.model.Status;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every claim on its stated instances: what holds is not refuted there, what is false is. */
class LedgerTest {
    private static final Judge JUDGE = new Judge(new Effort(1, 1e-6, 1e-9, 8192));

    @Test
    void idsAreDifferent() {
        List<String> ids = Ledger.claims().stream().map(c -> c.card().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("VIEW-1", "T1-MAIN", "NOISE-TOO-SMALL");
    }

    @TestFactory
    Stream<DynamicTest> aFalseTwinIsRefuted() {
        return Ledger.claims().stream()
                .map(claim -> DynamicTest.dynamicTest(claim.card().id(), () -> {
                    FalseTwin twin = claim.twin();
                    assertThat(judge(twin.claim(), twin.instance()).grade())
                            .contains(Grade.REFUTED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aClaimExpectedToHoldIsNotRefutedWhereItsTwinIs() {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().expected() == Expectation.HOLDS)
                .map(claim -> DynamicTest.dynamicTest(
                        claim.card().id(),
                        () -> assertThat(judge(claim, claim.twin().instance()).grade())
                                .hasValueSatisfying(g ->
                                        assertThat(g).isIn(Grade.CERTIFIED, Grade.CONSISTENT))));
    }

    @TestFactory
    Stream<DynamicTest> aClaimThatIsKnownToFailIsRefutedOnAStatedInstance() {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().expected() == Expectation.FAILS)
                .map(claim -> DynamicTest.dynamicTest(
                        claim.card().id(),
                        () -> assertThat(claim.stated())
                                .anySatisfy(
                                        spec -> assertThat(judge(claim, spec).grade())
                                                .contains(Grade.REFUTED))));
    }

    /** Statements about numbers and about one step are proved; finitely many sums prove no inequality. */
    @Test
    void whatIsProvedIsCertifiedAndWhatIsOnlyCheckedIsNot() {
        for (Claim claim : List.of(
                new IncrementClaim(),
                new StayRadiusClaim(),
                new NoFarMinimaClaim(),
                new FullGradientStepClaim())) {
            assertThat(judge(claim, Stated.smoothedRipple()).grade())
                    .as(claim.card().id())
                    .contains(Grade.CERTIFIED);
        }
        for (Claim claim : List.of(new AzumaClaim(), new HoeffdingClaim())) {
            assertThat(claim.stated())
                    .isNotEmpty()
                    .allSatisfy(spec ->
                            assertThat(judge(claim, spec).grade()).contains(Grade.CONSISTENT));
        }
    }

    /** With H3 broken the proof of T1-INCREMENT does not apply, and what was seen is all there is. */
    @Test
    void anIncrementIsNotCalledProvedWhereAHypothesisFails() {
        Spec broken =
                Stated.smoothedRipple().withDeclared(Optional.of(new Constants(2, 3.5, 25.125)));
        Judgement judgement = judge(new IncrementClaim(), broken);
        assertThat(judgement.status()).isEqualTo(Status.HYPOTHESIS_DISPROVED);
        assertThat(judgement.evidence().detail()).doesNotContain("proved");
    }

    private static Judgement judge(Claim claim, Spec spec) {
        return JUDGE.judge(claim, Certificate.of(Setting.of(spec)));
    }
}
