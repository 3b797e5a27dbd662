package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.noise.NoiseSpec;
import onepoint.noise.SwayingNoise;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformSphere;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates by search: that they are found, and that what is slightly false is not certified. */
class RegionAnalysisTest {
    private static final double ONE_PERCENT = 0.01;
    private static final Domain EVERYWHERE = new Domain.Everywhere();

    static Stream<Arguments> closedForms() {
        return ClosedFormTest.instances();
    }

    /** Everything here is to be certified in full. */
    static Stream<Spec> instances() {
        NoiseSpec turned = new SwayingNoise(List.of(1.0, 0.5), 1, 0.5, List.of(1.0, 1.0), true);
        LandscapeSpec rotated = new Rotated(List.of(1.0, 2.0), RegionInstances.PLANE);
        return Stream.of(
                RegionInstances.spec(
                        RegionInstances.LINE, RegionInstances.points(1), RegionInstances.box(1, 4)),
                RegionInstances.spec(
                        RegionInstances.LINE, RegionInstances.swaying(1, true), EVERYWHERE),
                RegionInstances.spec(
                        RegionInstances.PLANE, new UniformSphere(2, 1), RegionInstances.ball(2, 4)),
                RegionInstances.spec(
                        RegionInstances.PLANE,
                        RegionInstances.swaying(2, true),
                        RegionInstances.box(2, 4)),
                RegionInstances.spec(rotated, turned, RegionInstances.ball(2, 4)),
                RegionInstances.spec(
                        RegionInstances.SPACE,
                        RegionInstances.points(3),
                        RegionInstances.ball(3, 4)));
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void theSearchOverTheWholeSpaceAgreesWithTheClosedForms(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Setting setting = Setting.of(SpecArbitraries.atOrigin(f, noise, 0.5));
        Bracket found =
                RegionConvexity.of(Scene.of(setting), smoothness, 1 << 16).bracket();
        assertThat(found.certified()).isBetween(c * 0.99, c * (1 + 1e-9));
        assertThat(found.refuted()).isBetween(c * (1 - 1e-9), c * 1.01);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void instancesAreCertifiedToOnePercentAndNoMore(Spec spec) {
        Certificate truth = RegionInstances.certified(spec);
        assertThat(truth.proved()).as("%s", details(truth)).isTrue();
        Bracket c = truth.convexity();
        assertThat(c.refuted() - c.certified()).isBetween(0.0, ONE_PERCENT * c.refuted());
        Bracket smoothness = truth.smoothness();
        assertThat(smoothness.certified() - smoothness.refuted())
                .isBetween(0.0, ONE_PERCENT * smoothness.certified());
        Certificate wrong = RegionInstances.declaring(
                spec,
                c.refuted() * (1 + ONE_PERCENT),
                smoothness.refuted() * (1 - ONE_PERCENT),
                truth.radius().inf() * (1 - ONE_PERCENT));
        assertThat(wrong.proof(Hypothesis.ONE_POINT_CONVEXITY)).isInstanceOf(Proof.Disproved.class);
        assertThat(wrong.proof(Hypothesis.SMOOTHNESS)).isInstanceOf(Proof.Disproved.class);
        assertThat(wrong.proof(Hypothesis.BOUNDED_NOISE)).isInstanceOf(Proof.Disproved.class);
    }

    private static String details(Certificate certificate) {
        StringBuilder text = new StringBuilder();
        for (Hypothesis hypothesis : Hypothesis.values()) {
            text.append(certificate.proof(hypothesis)).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void aMovedTargetIsNotCertified(Spec spec) {
        for (double by : new double[] {0.25, 0x1p-30}) {
            List<Double> at = java.util.Collections.nCopies(spec.dimension(), by);
            Proof proof = RegionInstances.declaring(
                            spec.withTarget(new Target.Exact(at)), 0x1p-30, 64, 10)
                    .proof(Hypothesis.ONE_POINT_CONVEXITY);
            assertThat(proof).isNotInstanceOf(Proof.Proved.class);
            if (by == 0.25 && Setting.of(spec).law().isPresent()) {
                assertThat(proof).isInstanceOf(Proof.Disproved.class);
            }
        }
    }

    /** x = 1/4 sin(x + 0.3) cos(1/8), by mpmath findroot(lambda x: x-sin(x+mpf('0.3'))*cos(0.125)/4, 0.1). */
    private static final double ROOT = 0.095585473994192870;

    private static Spec phased(Target target) {
        LandscapeSpec f =
                new Ripples(List.of(1.0), List.of(new Ripples.Wave(0.25, List.of(1.0), 0.3)));
        return RegionInstances.spec(f, new TwoPoint(List.of(1.0)), EVERYWHERE).withTarget(target);
    }

    @Test
    void aRootIsCertifiedAndAPointBesideItIsNot() {
        Certificate certificate = RegionInstances.certified(phased(new Target.Root(List.of(ROOT))));
        assertThat(certificate.proved()).as("%s", details(certificate)).isTrue();
        assertThat(certificate.convexity().certified()).isBetween(0.74, 0.76);
        Certificate beside =
                RegionInstances.certified(phased(new Target.Root(List.of(ROOT + 0x1p-35))));
        assertThat(beside.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Undecided.class);
        assertThat(RegionInstances.declaring(
                                phased(new Target.Root(List.of(ROOT + 0x1p-35))), 0.5, 2, 1)
                        .proof(Hypothesis.TARGET)
                        .detail())
                .contains("not proved that the averaged gradient has exactly one zero");
        assertThat(RegionInstances.certified(phased(new Target.Exact(List.of(ROOT))))
                        .proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isNotInstanceOf(Proof.Proved.class);
    }

    /** The root of a rotated and shifted landscape, on a domain and on R^2. */
    @Test
    void aRootInThePlaneIsCertified() {
        LandscapeSpec f = new Shifted(
                List.of(0.5, -0.25), new Rotated(List.of(1.0, 2.0), RegionInstances.PLANE));
        Target root = new Target.Root(List.of(0.5, -0.25));
        Spec spec = RegionInstances.spec(f, RegionInstances.points(2), EVERYWHERE)
                .withTarget(root)
                .withStart(List.of(1.0, 1.0));
        assertThat(RegionInstances.certified(spec).proved()).isTrue();
        Certificate local = RegionInstances.certified(spec.withDomain(RegionInstances.ball(2, 4)));
        assertThat(local.proved()).as("%s", details(local)).isTrue();
    }

    /** f = x^2/2 + 1/4 cos(x + 0.3): 0 is no root, but outside of a ball around it the condition holds. */
    @Test
    void anExcludedBallIsLessThanAssumptionOne() {
        Spec spec = phased(new Target.Excluding(List.of(0.0), 0.5));
        Certificate certificate = RegionInstances.certified(spec);
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Undecided.class);
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY).detail())
                .endsWith("outside the ball of radius 0.5: less than Assumption 1");
        double c = certificate.convexity().refuted();
        assertThat(StrictMath.abs(certificate.witness()[0])).isGreaterThanOrEqualTo(0.5);
        assertThat(RegionInstances.declaring(spec, c * (1 + ONE_PERCENT), 2, 2)
                        .proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Disproved.class);
    }

    /** Without Jacobians of the atoms nothing is certified at the target, but outside of a ball it is. */
    @Test
    void noiseWithoutJacobiansNeedsAnExcludedBall() {
        Spec rough = RegionInstances.spec(
                RegionInstances.LINE, RegionInstances.swaying(1, false), RegionInstances.box(1, 4));
        assertThat(RegionInstances.certified(rough).proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Undecided.class);
        Certificate outside = RegionInstances.certified(
                rough.withTarget(new Target.Excluding(List.of(0.0), 0.5)));
        assertThat(outside.convexity().certified()).isPositive();
    }

    /** g(x*) = 0 at a target with grad f(x*) != 0 is what H6 allows for one law only. */
    @Test
    void aTargetThatIsNotCriticalNeedsALawThatIsTheSameEverywhere() {
        Spec moved = RegionInstances.spec(
                        new Quadratic(List.of(1.0)),
                        RegionInstances.swaying(1, true),
                        RegionInstances.box(1, 4))
                .withTarget(new Target.Exact(List.of(0.5)));
        assertThat(RegionInstances.declaring(moved, 0.5, 1, 2).proof(Hypothesis.TARGET))
                .isInstanceOf(Proof.Disproved.class);
        Spec fixed = moved.withNoise(RegionInstances.points(1));
        assertThat(RegionInstances.declaring(fixed, 0.5, 1, 2).proof(Hypothesis.TARGET))
                .isInstanceOf(Proof.Proved.class);
        Spec outside = fixed.withTarget(new Target.Exact(List.of(3.75)));
        assertThat(RegionInstances.declaring(outside, 0.5, 1, 2).proof(Hypothesis.TARGET))
                .as("y(4) = 3.5")
                .isInstanceOf(Proof.Undecided.class);
    }

    /** f_11 = 1 - 8 cos(2x) is between -7 and 1 - 8 cos(1/2) = -6.02.. for x from -1/8 to 1/4. */
    @Test
    void hollowsCountForSmoothness() {
        LandscapeSpec f =
                new Ripples(List.of(1.0, 1.0), List.of(RegionInstances.wave(2, 2.0, 0.0)));
        Bracket least = RegionSmoothness.of(
                Frame.of(f.landscape()),
                new Interval[] {Interval.of(-0.125, 0.25), Interval.of(-1, 1)},
                new double[2],
                1 << 12);
        assertThat(least.certified()).isBetween(7.0, 7.07);
        assertThat(least.refuted()).isBetween(6.93, 7 * (1 + 1e-12));
    }

    @Test
    void highDimensionsAreUndecidedWithTheReason() {
        Spec spec = RegionInstances.spec(
                new Quadratic(java.util.Collections.nCopies(6, 1.0)),
                new TwoPoint(java.util.Collections.nCopies(6, 0.25)),
                RegionInstances.ball(6, 4));
        Certificate certificate = RegionInstances.certified(spec);
        assertThat(certificate.proof(Hypothesis.DOMAIN).detail()).contains("dimension 6");
        assertThat(certificate.convexity().how()).contains("dimension 6");
        assertThat(certificate.smoothness().certified()).isBetween(1.0, 1.01);
    }
}
