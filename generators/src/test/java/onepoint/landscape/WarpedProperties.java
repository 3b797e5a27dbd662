package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;

/** Warps of a quadratic in two and three dimensions. */
class WarpedProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return Arbitraries.oneOf(LandscapeArbitraries.warped(2), LandscapeArbitraries.warped(3));
    }

    @Override
    boolean bounded(LandscapeSpec spec) {
        return false;
    }

    @Property(tries = 200)
    void theOriginIsCriticalAndHasTheValueZero(@ForAll("specs") LandscapeSpec spec) {
        Landscape landscape = spec.landscape();
        Interval[] origin = new Interval[spec.dimension()];
        Arrays.fill(origin, Interval.ZERO);
        assertThat(landscape.value(origin)).isEqualTo(Interval.ZERO);
        assertThat(landscape.gradient(origin)).containsOnly(Interval.ZERO);
    }

    /** With T = (u, v exp(0.25) + 2 sin u) at u = 0: f = v^2 exp(0.5) / 2 there. */
    @Example
    void theMapIsTheOneStated() {
        Landscape landscape = new Warped(
                        2,
                        1,
                        List.of(new Warped.Stretch(0, 0.25, List.of(3.0), 0)),
                        List.of(new Warped.Shift(0, 2, List.of(1.0))))
                .landscape();
        Interval[] x = {Interval.ZERO, Interval.point(3)};
        Interval expected = Interval.point(0.5).exp().multiply(4.5);
        assertThat(landscape.value(x).meets(expected)).isTrue();
        double u = 0.5;
        double r = 3 * StrictMath.exp(0.25 * StrictMath.cos(1.5)) + 2 * StrictMath.sin(u);
        assertThat(landscape.value(new double[] {u, 3})).isEqualTo((u * u + r * r) / 2);
    }

    /** Near the origin the slope of a shift is not small, nor is that of a stretch sure to have a vector. */
    @Example
    void aSteepShiftAndALargePhaseAreRounded() {
        List<Warped.Stretch> stretches =
                List.of(new Warped.Stretch(0, 0.25, List.of(-205824.0), 0));
        List<Warped.Shift> shifts = List.of(new Warped.Shift(1, -41728, List.of(205824.0)));
        assertRounded(new Warped(3, 1, stretches, shifts), 4.25e-7, -5.5e-7, 1.75e-7);
        List<Warped.Stretch> constant = List.of(new Warped.Stretch(0, -0.5, List.of(0.0), 136704));
        assertRounded(new Warped(2, 1, constant, List.of()), 0x1p-10, 0x1p-10);
    }

    @Example
    void aPhaseBreaksTheSymmetry() {
        assertThat(warp(0).evenAbout(new double[2])).isTrue();
        assertThat(warp(0).evenAbout(new double[] {0, 1})).isFalse();
        assertThat(warp(0.5).evenAbout(new double[2])).isFalse();
    }

    private static Landscape warp(double phase) {
        return new Warped(
                        2, 1, List.of(new Warped.Stretch(0, 0.25, List.of(3.0), phase)), List.of())
                .landscape();
    }

    @Example
    void outputsThatAreNotThereAreRefused() {
        Warped.Shift shift = new Warped.Shift(1, 1, List.of(1.0));
        assertThatThrownBy(() -> new Warped(2, 1, List.of(), List.of(shift)))
                .hasMessage("shifts[0].output: 1.0 is outside [0.0, 0.0]");
        assertThatThrownBy(() -> new Warped(2, 2, List.of(), List.of()))
                .hasMessage("fixed: 2.0 is outside [1.0, 1.0]");
        Warped.Stretch much = new Warped.Stretch(0, 200, List.of(1.0), 0);
        assertThatThrownBy(() -> new Warped(2, 1, List.of(much, much), List.of()))
                .hasMessageContaining("400.0 is outside [-300.0, 300.0]");
    }
}
