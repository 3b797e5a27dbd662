package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Shifted;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Specs at the ends of the ranges: whatever cannot be decided is undecided, and nothing throws. */
class ExtremeInstancesTest {
    private static final NoiseSpec INTERVAL = new UniformBox(List.of(0.5));

    private static Certificate certificate(LandscapeSpec landscape, NoiseSpec noise) {
        return Certificate.of(Setting.of(SpecArbitraries.atOrigin(landscape, noise, 0.0625)));
    }

    private static Ripples ripple(double curvature, double amplitude, double frequency) {
        return new Ripples(
                List.of(curvature), List.of(new Ripples.Wave(amplitude, List.of(frequency), 0)));
    }

    private static Ripples plane(double amplitude, double component) {
        return new Ripples(
                List.of(1.0, 1.0),
                List.of(new Ripples.Wave(amplitude, List.of(component, component), 0)));
    }

    @Test
    void noiseThatIsAlwaysZeroStillHasAPositiveRadius() {
        Certificate certificate =
                certificate(new Quadratic(List.of(1.0)), new TwoPoint(List.of(0.0)));
        assertThat(certificate.constants().orElseThrow().noiseRadius()).isPositive();
        assertThat(certificate.proved()).isTrue();
    }

    @Test
    void aLipschitzConstantAboveEveryDeclarableOneLeavesNoPoint() {
        Certificate certificate = certificate(ripple(1, 0x1p20, 0x1p20), INTERVAL);
        assertThat(certificate.smoothness().certified()).isGreaterThan(0x1p59);
        assertThat(certificate.constants()).isEmpty();
        assertThat(certificate.proved()).isFalse();
    }

    /** c = a - A k^2 for a single ripple without noise: a = 1, A k^2 = 1 - 2^-45. */
    @Test
    void aConvexityBelowEveryDeclarableOneLeavesNoPoint() {
        Certificate certificate =
                certificate(ripple(1, 1 - 0x1p-45, 1), new TwoPoint(List.of(0.0)));
        assertThat(certificate.constants()).isEmpty();
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Undecided.class);
    }

    @Test
    void vanishingFrequenciesAreFlat() {
        for (double tiny :
                new double[] {Double.MIN_VALUE, 1e-310, 1e-200, 1e-160, 1e-155, 1e-100}) {
            assertThat(certificate(ripple(1, 1, tiny), INTERVAL).proved())
                    .as("%s", tiny)
                    .isTrue();
            assertThat(certificate(plane(1, tiny), new UniformBall(2, 0.5)).proved())
                    .as("%s in the plane", tiny)
                    .isTrue();
        }
    }

    @Test
    void vanishingAmplitudesAreFlat() {
        for (double tiny : new double[] {Double.MIN_VALUE, 1e-310, 1e-200}) {
            assertThat(certificate(ripple(0x1p20, tiny, 1), INTERVAL)
                            .smoothness()
                            .certified())
                    .isCloseTo(0x1p20, org.assertj.core.api.Assertions.within(1e-6));
            assertThat(certificate(ripple(0x1p20, tiny, 0x1p-20), INTERVAL)
                            .convexity()
                            .certified())
                    .isPositive();
            assertThat(certificate(plane(tiny, 1), new UniformBall(2, 0.5)).proved())
                    .isTrue();
        }
    }

    /** Two bumps that cancel: the enclosures cannot see it, and the search ends without an answer. */
    @Test
    void cancellingBumpsEndUndecided() {
        Bumps cancelling = new Bumps(
                0x1p-20,
                List.of(new Bumps.Bump(0, 0x1p-20, 0x1p20), new Bumps.Bump(0, 0x1p-20, -0x1p20)));
        for (NoiseSpec noise : List.of(INTERVAL, new TwoPoint(List.of(0.0)))) {
            assertThat(certificate(cancelling, noise).proved()).isFalse();
        }
    }

    @Test
    void aTargetNextToTheRootIsRefutedNextToIt() {
        Spec spec = new Spec(
                new Shifted(List.of(0x1p20), new Quadratic(List.of(0x1p-20))),
                INTERVAL,
                0.0625,
                List.of(0x1p20 - 0x1p-30),
                List.of(0.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Certificate certificate = Certificate.of(Setting.of(spec));
        assertThat(certificate.convexity().refuted()).isNegative();
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Disproved.class);
    }

    @Test
    void extremeWidthsAndDeviationsEnd() {
        for (double width : new double[] {0x1p-20, 0x1p20}) {
            for (double deviation : new double[] {0x1p-20, 0x1p20}) {
                Bumps bumps = new Bumps(1, List.of(new Bumps.Bump(0, width, -1)));
                assertThat(certificate(bumps, new TruncatedGaussian(1, deviation, 4))
                                .convexity()
                                .certified())
                        .isLessThanOrEqualTo(1);
                assertThat(certificate(bumps, new UniformBox(List.of(deviation)))
                                .convexity()
                                .certified())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    /** Waves whose squares underflow next to the curvatures. */
    @Test
    void wavesTooFaintForTheCurvaturesToShowAreCertified() {
        Ripples faint = new Ripples(
                List.of(0.5, 0.25, 2.0),
                List.of(new Ripples.Wave(-0x1p-1008, List.of(3.0, -0.5, 3.0), 0)));
        Ripples thin = new Ripples(
                List.of(1.0, 1.0, 1.0),
                List.of(
                        new Ripples.Wave(-0.25, List.of(-0x1p-504, -0x1p-943, -0.375), 0),
                        new Ripples.Wave(-0.125, List.of(0.75, 1.5, 0.0), 0)));
        for (Ripples ripples : List.of(faint, thin)) {
            assertThat(certificate(ripples, new TwoPoint(List.of(1.0, 0.5, 0.25)))
                            .constants())
                    .isPresent();
        }
    }
}
