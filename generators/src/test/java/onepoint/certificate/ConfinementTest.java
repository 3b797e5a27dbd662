package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Bounds of |y_t - x*|^2 computed by hand; the start is (1, .., 1), eta = 1/4. */
class ConfinementTest {
    private static final NoiseSpec LINE = new TwoPoint(List.of(0.5));
    private static final NoiseSpec PLANE = new TwoPoint(List.of(0.0, 0.5));

    private static OptionalDouble bound(LandscapeSpec landscape, NoiseSpec noise, long t) {
        return Confinement.of(
                Certificate.of(Setting.of(SpecArbitraries.atOrigin(landscape, noise, 0.25))), t);
    }

    private static void assertBound(OptionalDouble bound, double expected) {
        assertThat(bound.orElseThrow()).isBetween(expected, expected * (1 + 0x1p-40));
    }

    /** |y_0| = 3/4, |x_1| = 3/4 + 1/8, |y_1| = 3/4 |x_1|. */
    @Test
    void onAParabolaTheFarthestRunIsFollowed() {
        LandscapeSpec parabola = new Quadratic(List.of(1.0));
        assertBound(bound(parabola, LINE, 0), 0.5625);
        assertBound(bound(parabola, LINE, 1), 0.65625 * 0.65625);
    }

    /** |x| never exceeds max(1, r / a) = 1/2 in the end; the bound after few steps is above that. */
    @Test
    void afterManyStepsTheBallThatNoRunCanLeaveIsTaken() {
        LandscapeSpec parabola = new Quadratic(List.of(1.0));
        assertBound(bound(parabola, LINE, 5000), 0.375 * 0.375);
        assertBound(bound(parabola, LINE, Long.MAX_VALUE), 0.375 * 0.375);
    }

    /** P = 2 for 2 cos x, so |y_0| is at most 3/4 + 2/4. */
    @Test
    void ripplesPushByTheirSteepestSlope() {
        Ripples ripple = new Ripples(List.of(1.0), List.of(new Ripples.Wave(2, List.of(1.0), 0)));
        assertBound(bound(ripple, LINE, 0), 1.25 * 1.25);
        LandscapeSpec both = new Separable(List.of(ripple, ripple));
        double norm = 0.75 * Math.sqrt(2) + 0.25 * Math.sqrt(8);
        assertThat(bound(both, PLANE, 0).orElseThrow())
                .isBetween(norm * norm * (1 - 0x1p-40), norm * norm * (1 + 0x1p-40));
    }

    /** P = 5 for 1 cos(3 x_1 + 4 x_2). */
    @Test
    void planeWavesPushByTheLengthOfTheirVectors() {
        LandscapeSpec plane =
                new Ripples(List.of(1.0, 1.0), List.of(new Ripples.Wave(1, List.of(3.0, 4.0), 0)));
        double norm = 0.75 * Math.sqrt(2) + 1.25;
        assertThat(bound(plane, PLANE, 0).orElseThrow())
                .isBetween(norm * norm * (1 - 0x1p-40), norm * norm * (1 + 0x1p-40));
    }

    /** The bottom is at 1, as the start, and the target at 0: |y_0| = 0 and |x*| = 1 from the bottom. */
    @Test
    void aTargetBesideTheBottomIsAsMuchFarther() {
        LandscapeSpec beside = new Shifted(List.of(1.0), new Quadratic(List.of(1.0)));
        assertBound(bound(beside, LINE, 0), 1);
        assertBound(bound(beside, LINE, 1), (1 + 0.09375) * (1 + 0.09375));
    }

    @Test
    void theArgumentNeedsAStepWithinTheCurvature() {
        assertThat(bound(new Quadratic(List.of(Math.nextUp(4.0))), LINE, 3)).isEmpty();
        assertThat(bound(new Quadratic(List.of(4.0)), LINE, 3)).isNotEmpty();
    }
}
