package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Shifted;
import onepoint.model.Conclusion;
import onepoint.model.Grade;
import onepoint.model.Status;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** Where trials or enclosures cannot speak, a true theorem must not come out refuted, nor a harness fail. */
class LimitsOfTrialsTest {
    private static final Judge JUDGE = new Judge(new Effort(1, 1e-6, 1e-9, 1000));

    /** A million from the origin, steps of 2^-34: rounding is larger than what the noise moves. */
    private static final Spec FAR_AWAY = new Spec(
            new Shifted(List.of(0x1p20), new Quadratic(List.of(1.0))),
            new TwoPoint(List.of(0x1p-20)),
            0x1p-14,
            List.of(0x1p20),
            List.of(0x1p20 - 1),
            new Spec.Horizons(8, 8),
            Optional.empty());

    @Test
    void doublesThatAreTooCoarseForTheNoiseRefuteNothing() {
        for (Claim claim : List.of(new ApproachClaim(), new MainClaim())) {
            Judgement judgement = judge(claim, FAR_AWAY);
            assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(judgement.prediction()).contains("too coarse");
        }
    }

    @Test
    void theIdentityOfTheAnalysisSequenceIsUndecidedWhereRoundingCouldHideTheNoise() {
        assertThat(judge(new AnalysisSequenceClaim(), FAR_AWAY).conclusion())
                .isEqualTo(Conclusion.UNDECIDED);
    }

    @Test
    void runsThatWouldNeverEndAreNotStarted() {
        Judgement judgement = judge(new ApproachClaim(), Stated.parabola(0x1p-30, 16, 8, 8));
        assertThat(judgement.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judgement.prediction()).contains("steps");
    }

    @Test
    void aDriftThatIsAttainedIsCertifiedThoughItsEnclosuresOverlap() {
        Judgement judgement = judge(new DriftClaim(), Stated.parabola(0.1, 4, 8, 8));
        assertThat(judgement.grade()).contains(Grade.CERTIFIED);
    }

    @Test
    void declaredConstantsWithLambdaAboveOneSayNothing() {
        Spec spec =
                Stated.parabola(0.5, 4, 8, 8).withDeclared(Optional.of(new Constants(10, 1, 1)));
        for (Claim claim :
                List.of(new DriftClaim(), new MeanClaim(), new ApproachClaim(), new MainClaim())) {
            assertThat(judge(claim, spec).status()).isEqualTo(Status.NOT_APPLICABLE);
        }
    }

    @Test
    void aRadiusThatIsNotEnclosedNarrowlyIsNotComparedWith() {
        double c = 0.45 * (1 + 0x1p-50);
        Spec spec = Stated.parabola(0.1, 4, 8, 8).withDeclared(Optional.of(new Constants(c, 3, 1)));
        assertThat(judge(new ApproachClaim(), spec).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    /** With eta a = 1 every y is the target, and one-point convexity says nothing. */
    @Test
    void aWitnessThatMayBeNoPointOfTheSequenceDisprovesNothing() {
        Spec spec = Stated.parabola(1, 4, 8, 8).withDeclared(Optional.of(new Constants(5, 1, 1)));
        Judgement judgement = judge(new DriftClaim(), spec);
        assertThat(judgement.hypotheses())
                .filteredOn(h -> h.id().equals("H3"))
                .singleElement()
                .satisfies(h -> assertThat(h.proof()).isEqualTo(onepoint.model.Proof.UNDECIDED));
    }

    private static Judgement judge(Claim claim, Spec spec) {
        return JUDGE.judge(claim, Certificate.of(Setting.of(spec)));
    }
}
