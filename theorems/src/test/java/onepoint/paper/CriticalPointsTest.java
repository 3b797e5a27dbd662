package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.certificate.CriticalPoints;
import onepoint.interval.Interval;
import onepoint.landscape.Separable;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

class CriticalPointsTest {
    /**
     * The positive root of x = 2 sin x is 1.8954942670339809471.. (mpmath: findroot(lambda x: x - 2*sin(x),
     * 2)).
     */
    @Test
    void theFarthestCriticalPointOfARippleIsEnclosedBetweenAProvedRootAndAProvedBound() {
        Interval farthest =
                CriticalPoints.farthest(Setting.of(Stated.smoothedRipple())).orElseThrow();
        assertThat(farthest.contains(1.8954942670339809)).isTrue();
        assertThat(farthest.width()).isLessThan(1e-6);
    }

    @Test
    void distancesOfCoordinatesAddUpInSquares() {
        Spec line = Stated.smoothedRipple();
        Spec plane = new Spec(
                new Separable(List.of(line.landscape(), line.landscape())),
                new UniformBall(2, 1),
                line.stepSize(),
                List.of(0.0, 0.0),
                List.of(4.0, 4.0),
                line.horizons(),
                line.declared());
        Interval farthest = CriticalPoints.farthest(Setting.of(plane)).orElseThrow();
        assertThat(farthest.contains(1.8954942670339809 * Math.sqrt(2))).isTrue();
    }

    @Test
    void aQuadraticHasNoOther() {
        assertThat(CriticalPoints.farthest(Setting.of(Stated.parabola(0.25, 4, 8, 8))))
                .contains(Interval.ZERO);
    }

    @Test
    void nothingIsSaidAboutATargetElsewhere() {
        Spec parabola = Stated.parabola(0.25, 4, 8, 8);
        Spec moved = new Spec(
                parabola.landscape(),
                parabola.noise(),
                0.25,
                List.of(1.0),
                parabola.start(),
                parabola.horizons(),
                parabola.declared());
        assertThat(CriticalPoints.farthest(Setting.of(moved))).isEmpty();
    }
}
