package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** What is proved before the second phase of Corollary 2 is looked at. */
class SecondPhaseTest {
    private static final Spec DENT = Stated.dented(1, 7, 0x1p-7, 6, 16);

    @Test
    void theSecondPhaseHasALargerConvexityAndTheSameSmoothnessAndNoiseRadius() {
        SecondPhase phases = squared(DENT).orElseThrow();
        Constants first = phases.first().constants();
        Constants second = phases.second().constants();
        assertThat(second.convexity()).isGreaterThan(first.convexity());
        assertThat(second.smoothness()).isEqualTo(first.smoothness());
        assertThat(second.noiseRadius()).isEqualTo(first.noiseRadius());
        assertThat(phases.second().setting().stepSize()).isEqualTo(0x1p-9);
    }

    /** By the formula in doubles. */
    @Test
    void theSecondPhaseTakesTheLeastNumberOfSteps() {
        SecondPhase phases = squared(DENT).orElseThrow();
        double lambda = phases.second().rates().lambda().mid();
        double ratio = lambda
                * phases.first().squaredRadius(20).mid()
                / phases.second().rates().b().mid();
        assertThat(phases.steps())
                .isEqualTo((long) StrictMath.ceil(StrictMath.log(ratio) / lambda));
    }

    @Test
    void theBallHoldsTheWholeDomain() {
        Premise premise = premise(DENT);
        Domain domain = squared(DENT).orElseThrow().second().setting().spec().domain();
        assertThat(domain).isInstanceOfSatisfying(Domain.Ball.class, ball -> {
            double radius = premise.squaredRadius(20).sqrt().sup();
            assertThat(ball.radius()).isBetween(radius, radius * 1.001);
        });
    }

    /** On a parabola c' = c; under the dent's rim the slope is no steeper than far away. */
    @Test
    void withoutALargerConvexityThereIsNoSecondPhase() {
        Spec parabola = Stated.parabola(0x1p-4, 16, 8, 8);
        assertThat(squared(parabola)).isEmpty();
        assertThat(squared(DENT.withNoise(new TwoPoint(List.of(64.0))))).isEmpty();
    }

    @Test
    void withoutAFirstPhaseThereIsNoSecond() {
        Spec near = DENT.withStart(List.of(0.0));
        assertThat(premise(near).approachTime()).isZero();
        assertThat(squared(near)).isEmpty();
    }

    /** The corollary as printed is about a set that most runs are not in. */
    @Test
    void inTheCounterexampleTheDomainAsPrintedIsSmallerThanTheBallThatTheFirstPhaseReaches() {
        Interval squared = premise(LiteralPhaseClaim.narrowDent()).squaredRadius(20);
        assertThat(squared.sup()).isLessThan(1);
        assertThat(squared.certainlyLess(squared.sqrt().multiply(0x1p-8))).isTrue();
    }

    @Test
    void onlyAShallowDentHasABallThatIsNotLeft() {
        assertThat(squared(Stated.dented(1, 0.25, 0.25, 1, 16)).map(SecondPhase::invariant))
                .contains(true);
        assertThat(squared(DENT).map(SecondPhase::invariant)).contains(false);
    }

    private static Optional<SecondPhase> squared(Spec spec) {
        Premise premise = premise(spec);
        return SecondPhase.of(premise, 0.25, premise.squaredRadius(20).sqrt());
    }

    private static Premise premise(Spec spec) {
        return Premise.of(Certificate.of(Setting.of(spec))).orElseThrow();
    }
}
