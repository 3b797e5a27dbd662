package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import onepoint.interval.Interval;

/** Ripples around a centre in one, two and three dimensions. */
class RadialRipplesProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return Arbitraries.integers().between(1, 3).flatMap(LandscapeArbitraries::radialRipples);
    }

    private static Landscape landscape(int dimension) {
        return new RadialRipples(dimension, 0.5, List.of(new RadialRipples.Ring(-1.5, 3)))
                .landscape();
    }

    /** On an axis the function is that of one-dimensional ripples, and so are slope and bend along it. */
    @Property(tries = 200)
    void alongAnAxisTheyAreRipples(@ForAll @DoubleRange(min = -4, max = 4) double x) {
        Landscape line = new Ripples(List.of(0.5), List.of(new Ripples.Wave(-1.5, List.of(3.0), 0)))
                .landscape();
        Interval[] on = {Interval.point(x)};
        Interval[] axis = {Interval.ZERO, Interval.point(x), Interval.ZERO};
        assertThat(landscape(3).value(axis).meets(line.value(on))).isTrue();
        assertThat(landscape(3).gradient(axis)[1].meets(line.gradient(on)[0])).isTrue();
        assertThat(landscape(3).hessian(axis)[1][1].meets(line.hessian(on)[0][0]))
                .isTrue();
    }

    /** At the centre the Hessian is (a - sum A k^2) I, here 0.5 + 1.5 x 9 = 14; around it nearly so. */
    @Example
    void theCentreIsSmooth() {
        Interval[] centre = {Interval.ZERO, Interval.ZERO};
        Interval[][] hessian = landscape(2).hessian(centre);
        assertThat(hessian[0][0].contains(14)).isTrue();
        assertThat(hessian[0][0].width()).isLessThan(1e-13);
        assertThat(hessian[0][1]).isEqualTo(Interval.ZERO);
        Interval small = Interval.of(-0x1p-20, 0x1p-20);
        Interval[][] around = landscape(2).hessian(new Interval[] {small, small});
        assertThat(around[0][0].contains(14)).isTrue();
        assertThat(around[0][0].width()).isLessThan(1e-8);
        assertThat(around[0][1].mag()).isLessThan(1e-8);
        double[] out = new double[2];
        landscape(2).gradient(new double[] {0x1p-600, 0}, out);
        assertThat(out).containsExactly(14 * 0x1p-600, 0);
    }

    /** mpmath 1.3, 30 digits: (sin(t)/t - cos(t)) / t**2. */
    @Example
    void besselQuotientsAgreeWithMpmath() {
        double[][] table = {
            {0, 0.333333333333333333},
            {0x1p-30, 0.333333333333333333},
            {0.5, 0.325074061272133138},
            {1, 0.301168678939756789},
            {1.5, 0.264115313808148168},
            {4, 0.0290276873147893657},
            {5.75, -0.0287210216549184026},
            {7.25, -0.00864486613429078961},
            {100, -0.0000867382528698781522}
        };
        for (double[] row : table) {
            Interval g = BesselQuotient.range(Interval.point(row[0]));
            assertThat(g.mid()).isCloseTo(row[1], within(1e-16));
            assertThat(g.width()).isLessThan(5e-16);
        }
    }

    @Property(tries = 500)
    void besselQuotientsOverIntervalsHoldThoseInside(
            @ForAll @DoubleRange(min = -12, max = 12) double from,
            @ForAll @DoubleRange(min = 0, max = 8) double width,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Interval range = BesselQuotient.range(Interval.of(from, from + width));
        double inside = StrictMath.min(from + share * width, from + width);
        assertThat(range.contains(BesselQuotient.range(Interval.point(inside)).mid()))
                .isTrue();
        assertThat(range.width()).isLessThan(0.125 * width + 1e-12);
    }

    @Example
    void aFrequencyOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new RadialRipples.Ring(1, 0))
                .hasMessageContaining("frequency: 0.0 is outside");
    }
}
