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
 * Largest c and least L of instances that have closed forms. For waves of positive damped amplitude
 * B = A C, the quotient a - B k^2 sinc(k t) is least at 0: c = a - A C k^2; for negative ones where sinc is
 * least, -0.217233628211221657. The values are from mpmath 1.3 with 30 digits, eta = 1/2; the command
 * stands beside each.
 */
class ClosedFormTest {
    private static final double ETA = 0.5;
    private static final NoiseSpec BOX = new UniformBox(List.of(1.5));
    private static final NoiseSpec NONE = new TwoPoint(List.of(0.0));

    private static LandscapeSpec ripple(double a, double amplitude, double k) {
        return new Ripples(List.of(a), List.of(new Ripples.Wave(amplitude, List.of(k), 0)));
    }

    private static LandscapeSpec plane(double a, double amplitude, double k0, double k1) {
        return new Ripples(List.of(a, a), List.of(new Ripples.Wave(amplitude, List.of(k0, k1), 0)));
    }

    private static LandscapeSpec hump(double a, double width, double height) {
        return new Bumps(a, List.of(new Bumps.Bump(0, width, height)));
    }

    static Stream<Arguments> instances() {
        return Stream.of(quadratics(), ripples(), planeWaves(), humps(), sums())
                .flatMap(kind -> kind);
    }

    private static Stream<Arguments> quadratics() {
        // min a, max a
        return Stream.of(
                Arguments.of(
                        new Quadratic(List.of(3.0, 0.25, 8.0)), new UniformBall(3, 1), 0.25, 8.0),
                Arguments.of(
                        new Rotated(List.of(1.0, -2.0), new Quadratic(List.of(0.5, 2.5))),
                        new UniformSphere(2, 1),
                        0.5,
                        2.5));
    }

    private static Stream<Arguments> ripples() {
        LandscapeSpec up = ripple(4, 0.25, 3);
        LandscapeSpec down = ripple(4, -0.25, 3);
        NoiseSpec points = new TwoPoint(List.of(1.5));
        // L = a + |A| k^2 = 4 + 9/4
        return Stream.of(
                // 4 - 9/4 * sin(9/4)/(9/4)
                Arguments.of(up, BOX, 3.22192680311207876, 6.25),
                // A < 0: 4 - 9/4 * 0.217233628211221657 * sin(9/4)/(9/4)
                Arguments.of(down, BOX, 3.83097633642613265, 6.25),
                // 4 - 9/4
                Arguments.of(up, NONE, 1.75, 6.25),
                // the amplitude turns negative: 4 + 9/4 cos(9/4) * 0.217233628211221657
                Arguments.of(up, points, 3.69296402077604262, 6.25),
                // cut at 2: 4 - 9/4 * 0.379263387884933584, k eta s = 1.5
                Arguments.of(up, new TruncatedGaussian(1, 1, 2), 3.14665737725889944, 6.25));
    }

    private static Stream<Arguments> planeWaves() {
        LandscapeSpec wave = plane(16, 0.25, 3, 4);
        NoiseSpec square = new UniformBox(List.of(1.0, 1.0));
        // |k| = 5, z = 5/2; L = 16 + 25/4
        return Stream.of(
                // circle, turns negative: 16 + 25/4 * besselj(0, 5/2) * 0.217233628211221657
                Arguments.of(wave, new UniformSphere(2, 1), 15.9343088543203289, 22.25),
                // disk: 16 - 25/4 * 2 besselj(1, 5/2)/(5/2)
                Arguments.of(wave, new UniformBall(2, 1), 13.5145294876786298, 22.25),
                // box: 16 - 25/4 * sinc(3/2) * sinc(2)
                Arguments.of(wave, square, 14.1103757821029489, 22.25));
    }

    /** A hump: f'' = a - h/w^2 (1 - u^2) exp(-u^2/2), its quotient is least at 0. */
    private static Stream<Arguments> humps() {
        LandscapeSpec hump = hump(4, 0.5, 0.5);
        return Stream.of(
                // q = a - h/w^2 exp(-u^2/2)
                Arguments.of(hump, NONE, 2.0, 4.89252064059371932),
                // a - h/w^2 exp(-reach^2/(2 w^2)), reach = 3/4
                Arguments.of(hump, BOX, 3.35069506528330054, 4.89252064059371932));
    }

    private static Stream<Arguments> sums() {
        NoiseSpec square = new UniformBox(List.of(1.5, 1.5));
        LandscapeSpec sum = new Separable(List.of(ripple(4, 0.25, 3), hump(4, 0.5, 0.5)));
        // the smaller c, the larger L
        return Stream.of(Arguments.of(sum, square, 3.22192680311207876, 6.25));
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
