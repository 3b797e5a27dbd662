package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Loss;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.noise.FiniteSupport;
import onepoint.noise.MiniBatch;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;

/** What is said where a search, a constant or a closed form ends. */
class LimitsOfSearchTest {
    private static final NoiseSpec PAIR = new TwoPoint(List.of(1.0, 0.5));
    private static final LandscapeSpec HILLS = new Hills(
            List.of(1.0, 1.0),
            List.of(
                    new Hills.Hill(List.of(1.0, 0.5), 1, -0.125),
                    new Hills.Hill(List.of(-1.0, -0.5), 1, -0.125)));

    private static Spec spec(LandscapeSpec landscape, NoiseSpec noise, double step) {
        return SpecArbitraries.atOrigin(landscape, noise, step);
    }

    private static Certificate certified(Spec spec) {
        return Certificate.of(Setting.of(spec));
    }

    private static Proof convexityAt(double step) {
        Optional<Constants> declared = Optional.of(new Constants(4, 4, 4));
        return certified(spec(HILLS, PAIR, step).withDeclared(declared))
                .proof(Hypothesis.ONE_POINT_CONVEXITY);
    }

    /** With eta = 4 steps do not contract, but reach every point; with eta = 1 only some state is found. */
    @Test
    void aViolationIsDisprovedWhereItsStateIsProved() {
        assertThat(convexityAt(0.125)).isInstanceOf(Proof.Disproved.class);
        assertThat(convexityAt(4)).isInstanceOf(Proof.Disproved.class);
        assertThat(convexityAt(1)).isNotInstanceOf(Proof.Proved.class);
    }

    @Test
    void closedFormsSayNothingOnDomains() {
        Domain box = new Domain.Box(List.of(-9.0), List.of(9.0));
        Spec boxed = spec(new Quadratic(List.of(1.0)), new TwoPoint(List.of(1.0)), 0.125)
                .withDomain(box);
        assertThat(CriticalPoints.farthest(Setting.of(boxed))).isEmpty();
        assertThat(SmoothedGradient.of(Setting.of(boxed))).isEmpty();
    }

    @Test
    void domainsInManyDimensionsAreUndecided() {
        List<Double> five = Collections.nCopies(5, 1.0);
        Domain box = new Domain.Box(Collections.nCopies(5, -9.0), Collections.nCopies(5, 9.0));
        Spec high = spec(new Quadratic(five), new TwoPoint(five), 0.125).withDomain(box);
        assertThat(certified(high).proof(Hypothesis.DOMAIN)).isInstanceOf(Proof.Undecided.class);
        List<Double> four = Collections.nCopies(4, 1.0);
        LandscapeSpec hills = new Hills(four, List.of(new Hills.Hill(four, 1, -0.125)));
        Setting wide = Setting.of(spec(hills, new TwoPoint(four), 0.125));
        Rates rates = Rates.of(0.125, new Constants(1, 1, 2));
        assertThat(Drift.of(wide, rates)).isEmpty();
    }

    /** grad f(1) = 1, and the noise is stronger far from 0. */
    @Test
    void aTargetThatIsNotCriticalIsDisprovedUnderNoiseThatDependsOnTheState() {
        NoiseSpec scaled = new StateScaled(new TwoPoint(List.of(1.0)), List.of(0.0), 1);
        Spec spec = spec(new Quadratic(List.of(1.0)), scaled, 0.125)
                .withTarget(new Target.Exact(List.of(1.0)))
                .withStart(List.of(4.0))
                .withDeclared(Optional.of(new Constants(1, 1, 1)));
        assertThat(certified(spec).proof(Hypothesis.TARGET)).isInstanceOf(Proof.Disproved.class);
        assertThat(certified(spec.withTarget(new Target.Exact(List.of(0.0))))
                        .proof(Hypothesis.TARGET))
                .isInstanceOf(Proof.Proved.class);
    }

    @Test
    void aWaveWithoutFrequencyAddsNothingUnderSkewNoise() {
        NoiseSpec skew = new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(2, List.of(1.0)),
                new FiniteSupport.WeightedPoint(1, List.of(-2.0))));
        List<Ripples.Wave> waves = List.of(
                new Ripples.Wave(0.125, List.of(1.0), 0), new Ripples.Wave(3, List.of(0.0), 1));
        Spec with = spec(new Ripples(List.of(1.0), waves), skew, 0.125);
        Spec without = spec(new Ripples(List.of(1.0), waves.subList(0, 1)), skew, 0.125);
        double[] y = {0.75};
        assertThat(SmoothedGradient.of(Setting.of(with)).orElseThrow().at(y))
                .isEqualTo(
                        SmoothedGradient.of(Setting.of(without)).orElseThrow().at(y));
    }

    @Test
    void theConstantThatIsOutOfRangeIsNamed() {
        LandscapeSpec steep = new Bumps(1, List.of(new Bumps.Bump(0, 0x1p-20, -0x1p10)));
        Certificate sharp = certified(spec(steep, new TwoPoint(List.of(0x1p-20)), 0.125));
        assertThat(sharp.proof(Hypothesis.SMOOTHNESS).detail())
                .startsWith("no c, L and r in [2^-40, 2^40] are certified: ");
        assertThat(sharp.proof(Hypothesis.STEP_SIZE).detail())
                .isEqualTo("no constants are certified, see H1");
        assertThat(sharp.constants()).isEmpty();
        List<FiniteSum.Point> data =
                List.of(new FiniteSum.Point(List.of(1.0), 0), new FiniteSum.Point(List.of(2.0), 0));
        Certificate loud = certified(
                spec(new FiniteSum(Loss.SQUARES, 0.5, data), new MiniBatch(1, 1), 0.0625));
        assertThat(loud.constants()).isEmpty();
        assertThat(loud.proof(Hypothesis.SMOOTHNESS).detail()).contains("|w| is at most Infinity");
    }
}
