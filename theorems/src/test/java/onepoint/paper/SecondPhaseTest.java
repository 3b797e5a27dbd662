package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateJson;
import onepoint.checker.CertificateChecker;
import onepoint.checker.Checked;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.interval.Interval;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;
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

    /** The audit has its own checks made for the instance; this is the second phase's certificate. */
    @Test
    void theSecondPhasesOfTheStatedInstancesAreConfirmedByTheIndependentChecker() {
        Premise narrow = premise(LiteralPhaseClaim.narrowDent());
        List<Optional<SecondPhase>> phases = List.of(
                SecondPhase.of(narrow, 0x1p-9, narrow.squaredRadius(20)),
                squared(DENT),
                squared(Stated.dented(1, 0.25, 0.25, 1, 16)));
        assertThat(phases).allSatisfy(found -> {
            Certificate second = found.orElseThrow().second().certificate();
            Checked checked = CertificateChecker.check(CertificateJson.write(second));
            assertThat(checked.contradicted()).isEmpty();
            assertThat(checked.confirmed()).isTrue();
        });
    }

    /** A quarter of the step size leaves about a quarter of the mean squared distance. */
    @Test
    void runsOfBothPhasesEndNearerThanRunsOfTheFirstThatAreAsLong() {
        SecondPhase phases = squared(DENT).orElseThrow();
        Trials trials = Trials.of(phases.first().setting(), 7);
        long end = phases.first().approachTime() + phases.steps();
        Prediction prediction = phases.reaches(20, new Promise(0.65, 0.1));
        assertThat(prediction).isInstanceOfSatisfying(Prediction.Probability.class, claim -> {
            double both = 0;
            double one = 0;
            for (int i = 0; i < 200; i++) {
                both += claim.score().of(trials.trial(i))
                        * phases.second().squaredRadius(20).mid();
                Trial alone = trials.trial(i);
                alone.advanceTo(end);
                one += alone.squaredDistance();
            }
            assertThat(both / one).isBetween(0.15, 0.4);
        });
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
