package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Shifted;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Landscapes whose critical points are known, with and without noise. */
class SmoothedCriticalPointsTest {
    private static final double STEP = 0.125;
    /** mpmath 1.3.0: findroot(lambda x: x - 2*sin(x), 2). */
    private static final double RIPPLE_ROOT = 1.8954942670339809;

    private static final LandscapeSpec RIPPLE =
            new Ripples(List.of(1.0), List.of(new Ripples.Wave(2, List.of(1.0), 0)));

    private static Optional<List<SmoothedCriticalPoints.Point>> points(
            LandscapeSpec landscape, double lower, double upper) {
        TwoPoint still = new TwoPoint(Collections.nCopies(landscape.dimension(), 0.0));
        return SmoothedCriticalPoints.of(
                Setting.of(SpecArbitraries.atOrigin(landscape, still, STEP)), lower, upper);
    }

    @Test
    void theCriticalPointsOfALandscapeAreFoundInOrderWithTheirKinds() {
        List<SmoothedCriticalPoints.Point> points = points(RIPPLE, -4, 4).orElseThrow();
        assertThat(points)
                .extracting(SmoothedCriticalPoints.Point::minimum)
                .containsExactly(true, false, true);
        double[] expected = {-RIPPLE_ROOT, 0, RIPPLE_ROOT};
        for (int i = 0; i < expected.length; i++) {
            assertThat(points.get(i).at().inf()).isLessThanOrEqualTo(expected[i] + 1e-15);
            assertThat(points.get(i).at().sup()).isGreaterThanOrEqualTo(expected[i] - 1e-15);
            assertThat(points.get(i).at().width()).isLessThan(1e-9);
        }
    }

    @Test
    void onlyThoseInTheIntervalCount() {
        assertThat(points(RIPPLE, -1, 1).orElseThrow()).hasSize(1);
        assertThat(points(RIPPLE, 0.5, 1).orElseThrow()).isEmpty();
    }

    /** sinc(3) = 0.047 leaves x - 0.094 sin x, with one zero; half of the noise leaves three. */
    @Test
    void noiseAveragesThemAway() {
        assertThat(averaged(3 / STEP)).hasSize(1);
        assertThat(averaged(1.5 / STEP)).hasSize(3);
    }

    private static List<SmoothedCriticalPoints.Point> averaged(double halfWidth) {
        UniformBox noise = new UniformBox(List.of(halfWidth));
        return SmoothedCriticalPoints.of(
                        Setting.of(SpecArbitraries.atOrigin(RIPPLE, noise, STEP)), -4, 4)
                .orElseThrow();
    }

    /** The slope x - sin x has a triple zero at 0. */
    @Test
    void aZeroThatIsNotSimpleIsNotDecided() {
        LandscapeSpec flat =
                new Ripples(List.of(1.0), List.of(new Ripples.Wave(1, List.of(1.0), 0)));
        assertThat(points(flat, -1, 1)).isEmpty();
    }

    @Test
    void aZeroAtTheEndOfTheIntervalIsNotDecided() {
        assertThat(points(RIPPLE, 0, 4)).isEmpty();
        assertThat(points(RIPPLE, -4, 0)).isEmpty();
    }

    @Test
    void otherSettingsAreNotSpokenOf() {
        assertThat(points(new Quadratic(List.of(1.0, 1.0)), -1, 1)).isEmpty();
        assertThat(points(new Shifted(List.of(1.0), new Bumps(1, List.of())), -2, 2))
                .isEmpty();
    }
}
