package onepoint.paper;

import static onepoint.certificate.Hypothesis.ONE_POINT_CONVEXITY;
import static onepoint.certificate.Hypothesis.STEP_SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import onepoint.arbitraries.Satisfying;
import onepoint.arbitraries.Violating;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.model.Expectation;
import onepoint.model.Grade;
import onepoint.model.Status;

/**
 * Theorem 1 as properties. Each try refutes a true claim with probability at most 1e-10, so that a whole run
 * of these properties gives a false alarm with probability below 1e-7.
 */
class TheoremOneProperties {
    private static final Judge JUDGE = new Judge(new Effort(20180710, 1e-6, 1e-10, 2000));

    @Property(tries = 40)
    void eachClaimHoldsWhereEveryHypothesisIsProved(@ForAll @Satisfying Certificate certificate) {
        for (Claim claim : Ledger.claims()) {
            boolean theorem = claim.card().hypotheses().equals(Stated.THEOREM_1)
                    && claim.card().expected() == Expectation.HOLDS;
            if (theorem) {
                Judgement judgement = JUDGE.judge(claim, certificate);
                assertThat(judgement.status())
                        .as(claim.card().id())
                        .isIn(Status.JUDGED, Status.NOT_APPLICABLE);
                assertThat(judgement.grade())
                        .as(claim.card().id() + " on " + certificate.setting())
                        .isNotEqualTo(java.util.Optional.of(Grade.REFUTED));
            }
        }
    }

    @Property(tries = 25)
    void nothingIsJudgedWhereOnePointConvexityIsBroken(
            @ForAll @Violating(ONE_POINT_CONVEXITY) Certificate certificate) {
        Judgement judgement = JUDGE.judge(new ApproachClaim(), certificate);
        assertThat(judgement.status()).isEqualTo(Status.HYPOTHESIS_DISPROVED);
        assertThat(judgement.grade()).isEmpty();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void driftNeedsNoConditionOnTheStepSize(@ForAll @Violating(STEP_SIZE) Certificate certificate) {
        Claim drift = StepTooLarge.claims().get(0);
        Judgement judgement = JUDGE.judge(drift, certificate);
        assertThat(judgement.status()).isIn(Status.JUDGED, Status.NOT_APPLICABLE);
        assertThat(judgement.grade()).isNotEqualTo(java.util.Optional.of(Grade.REFUTED));
    }
}
