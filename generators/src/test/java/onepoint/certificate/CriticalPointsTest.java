package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** The farthest critical points of landscapes whose critical points are known. */
class CriticalPointsTest {
    /** mpmath 1.3.0: findroot(lambda x: x - 2*sin(x), 2). */
    private static final double RIPPLE_ROOT = 1.8954942670339809;

    /** mpmath 1.3.0: findroot(lambda x: x + 32*(x+4)*exp(-2*(x+4)**2), -3.8). */
    private static final double WELL_ROOT = 3.8750642631927044;

    private static Optional<Interval> farthest(LandscapeSpec landscape) {
        TwoPoint still = new TwoPoint(Collections.nCopies(landscape.dimension(), 0.0));
        return CriticalPoints.farthest(
                Setting.of(SpecArbitraries.atOrigin(landscape, still, 0.125)));
    }

    /** x^2 / 2 + 2 cos x, and with it the slope x - 2 sin x. */
    private static LandscapeSpec ripple() {
        return new Ripples(List.of(1.0), List.of(new Ripples.Wave(2, List.of(1.0), 0)));
    }

    private static LandscapeSpec well(double centre) {
        return new Bumps(1, List.of(new Bumps.Bump(centre, 0.5, -8)));
    }

    private static void assertEncloses(Optional<Interval> farthest, double expected) {
        assertThat(farthest).hasValueSatisfying(distance -> {
            assertThat(distance.inf()).isLessThanOrEqualTo(expected * (1 + 0x1p-50));
            assertThat(distance.sup()).isGreaterThanOrEqualTo(expected * (1 - 0x1p-50));
            assertThat(distance.width()).isLessThan(1e-5);
        });
    }

    @Test
    void theFarthestRootOfARippleIsEnclosed() {
        assertEncloses(farthest(ripple()), RIPPLE_ROOT);
    }

    @Test
    void aWellOnEitherSideIsFound() {
        assertEncloses(farthest(well(-4)), WELL_ROOT);
        assertEncloses(farthest(well(4)), WELL_ROOT);
    }

    @Test
    void distancesOfCoordinatesAddUpInSquares() {
        assertEncloses(
                farthest(new Separable(List.of(ripple(), well(4)))),
                Math.sqrt(RIPPLE_ROOT * RIPPLE_ROOT + WELL_ROOT * WELL_ROOT));
    }

    @Test
    void aQuadraticHasNoneBesideTheTarget() {
        assertThat(farthest(new Quadratic(List.of(1.0, 4.0)))).contains(Interval.ZERO);
    }

    @Test
    void nothingIsSaidWhenTheTargetIsElsewhereOrCoordinatesMix() {
        assertThat(farthest(new Shifted(List.of(1.0), ripple()))).isEmpty();
        assertThat(farthest(new Ripples(
                        List.of(1.0, 1.0), List.of(new Ripples.Wave(2, List.of(1.0, 1.0), 0)))))
                .isEmpty();
    }

    /** Waves that almost cancel have enclosures that are too wide; the search ends and proves no root. */
    @Test
    void whatIsNotExcludedInTimeIsOnlyBoundedFromAbove() {
        LandscapeSpec cancelling = new Ripples(
                List.of(1.0),
                List.of(
                        new Ripples.Wave(1, List.of(1000.0), 0),
                        new Ripples.Wave(1, List.of(1000.0), 3.140625)));
        assertThat(farthest(cancelling)).hasValueSatisfying(distance -> {
            assertThat(distance.inf()).isZero();
            assertThat(distance.sup()).isBetween(1.0, 2000.0);
        });
    }
}
