package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Largest c and least L of instances that have closed forms. For waves of positive damped amplitude B = A
 * C, the quotient a - B k^2 sinc(k t) is least at 0: c = a - A C k^2; for negative ones where sinc is
 * least, -0.217233628211221657. The values are from mpmath 1.3 with 30 digits, eta = 1/2; the command
 * stands beside each.
 */
class ClosedFormTest {
    private static final double ETA = 0.5;

    private static LandscapeSpec ripple(double a, double amplitude, double k) {
        return new Ripples(List.of(a), List.of(new Ripples.Wave(amplitude, List.of(k), 0)));
    }

    private static LandscapeSpec plane(double a, double amplitude, double k0, double k1) {
        return new Ripples(List.of(a, a), List.of(new Ripples.Wave(amplitude, List.of(k0, k1), 0)));
    }

    private static LandscapeSpec well(double a, double width, double height) {
        return new Bumps(a, List.of(new Bumps.Bump(0, width, height)));
    }

    static Stream<Arguments> instances() {
        NoiseSpec box = new UniformBox(List.of(1.5));
        NoiseSpec none = new TwoPoint(List.of(0.0));
        return Stream.of(
                // min a, max a
                Arguments.of(
                        new Quadratic(List.of(3.0, 0.25, 8.0)), new UniformBall(3, 1), 0.25, 8.0),
                Arguments.of(
                        new Rotated(List.of(1.0, -2.0), new Quadratic(List.of(0.5, 2.0))),
                        new UniformSphere(2, 1),
                        0.5,
                        2.0),
                // 4 - 9/4 * sin(9/4)/(9/4); a + A k^2 = 4 + 9/4
                Arguments.of(ripple(4, 0.25, 3), box, 3.22192680311207876, 6.25),
                // A < 0: 4 - 9/4 * 0.217233628211221657 * sin(9/4)/(9/4)
                Arguments.of(ripple(4, -0.25, 3), box, 3.83097633642613265, 6.25),
                // no noise: 4 - 9/4
                Arguments.of(ripple(4, 0.25, 3), none, 1.75, 6.25),
                // two points: 4 - 9/4 cos(9/4), the amplitude turns negative: 4 + 9/4 cos(9/4) *
                // 0.217233628211221657
                Arguments.of(
                        ripple(4, 0.25, 3), new TwoPoint(List.of(1.5)), 3.69296402077604262, 6.25),
                // Gaussian cut at 2: 4 - 9/4 * 0.379263387884933584, k eta s = 1.5
                Arguments.of(
                        ripple(4, 0.25, 3),
                        new TruncatedGaussian(1, 1, 2),
                        3.14665737725889944,
                        6.25),
                // circle: |k| = 5, z = 5/2: 16 - 25/4 * besselj(0, 5/2), negative; x
                // 0.217233628211221657
                Arguments.of(
                        plane(16, 0.25, 3, 4), new UniformSphere(2, 1), 15.9343088543203289, 22.25),
                // disk: 16 - 25/4 * 2 besselj(1, 5/2)/(5/2)
                Arguments.of(
                        plane(16, 0.25, 3, 4), new UniformBall(2, 1), 13.5145294876786298, 22.25),
                // box: 16 - 25/4 * sinc(3/2) * sinc(2)
                Arguments.of(
                        plane(16, 0.25, 3, 4),
                        new UniformBox(List.of(1.0, 1.0)),
                        14.1103757821029489,
                        22.25),
                // a hump without noise: f'' = a - h/w^2 (1 - u^2) exp(-u^2/2), q = a - h/w^2
                // exp(-u^2/2),
                // least at 0
                Arguments.of(well(4, 0.5, 0.5), none, 2.0, 4.89252064059371932),
                // a hump under a box: q least at 0: a - h/w^2 exp(-reach^2/(2 w^2)), reach = 3/4
                Arguments.of(well(4, 0.5, 0.5), box, 3.35069506528330054, 4.89252064059371932),
                Arguments.of(
                        new Separable(List.of(ripple(4, 0.25, 3), well(4, 0.5, 0.5))),
                        new UniformBox(List.of(1.5, 1.5)),
                        3.22192680311207876,
                        6.25));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void bracketsHoldTheClosedFormAndAreNarrow(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Setting setting = Setting.of(SpecArbitraries.atOrigin(f, noise, ETA));
        Bracket convexity = ConvexityBracket.of(setting);
        assertThat(convexity.certified()).isBetween(c * 0.99, c * (1 + 1e-9));
        assertThat(convexity.refuted()).isBetween(c * (1 - 1e-9), c * 1.01);
        Bracket least = SmoothnessBracket.of(Canonical.of(setting));
        assertThat(least.certified()).isBetween(smoothness * (1 - 1e-9), smoothness * 1.01);
        assertThat(least.refuted()).isBetween(smoothness * 0.99, smoothness * (1 + 1e-9));
    }
}
