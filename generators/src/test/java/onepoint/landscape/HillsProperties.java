package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import onepoint.interval.Interval;

/** Hills and wells in two and three dimensions. */
class HillsProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return Arbitraries.oneOf(LandscapeArbitraries.hills(2), LandscapeArbitraries.hills(3));
    }

    /** Bumps on the line and hills with an ordinate of no height to speak of are the same function. */
    @Property(tries = 200)
    void alongALineAHillIsABump(@ForAll @DoubleRange(min = -4, max = 4) double x) {
        Landscape hills = new Hills(
                        List.of(2.0, 1.0), List.of(new Hills.Hill(List.of(0.5, 0.0), 0.75, -1.5)))
                .landscape();
        Landscape bumps = new Bumps(2, List.of(new Bumps.Bump(0.5, 0.75, -1.5))).landscape();
        Interval[] point = {Interval.point(x), Interval.ZERO};
        Interval[] line = {Interval.point(x)};
        assertThat(hills.value(point).meets(bumps.value(line))).isTrue();
        assertThat(hills.gradient(point)[0].meets(bumps.gradient(line)[0])).isTrue();
        assertThat(hills.hessian(point)[0][0].meets(bumps.hessian(line)[0][0])).isTrue();
    }

    @Example
    void mirroredHillsAreEvenAndOthersAreNot() {
        double[] origin = {0, 0};
        Hills.Hill right = new Hills.Hill(List.of(1.0, -2.0), 1, 1);
        Hills.Hill left = new Hills.Hill(List.of(-1.0, 2.0), 1, 1);
        Hills.Hill higher = new Hills.Hill(List.of(-1.0, 2.0), 1, 2);
        List<Double> ones = List.of(1.0, 1.0);
        assertThat(new Hills(ones, List.of(right, left)).landscape().evenAbout(origin))
                .isTrue();
        assertThat(new Hills(ones, List.of(right, left)).landscape().evenAbout(new double[] {0, 1}))
                .isFalse();
        assertThat(new Hills(ones, List.of(right, higher)).landscape().evenAbout(origin))
                .isFalse();
        assertThat(new Hills(ones, List.of(right)).landscape().evenAbout(origin))
                .isFalse();
    }

    @Example
    void oneDimensionIsRefused() {
        assertThatThrownBy(() -> new Hills(List.of(1.0), List.of()))
                .hasMessage("curvatures.length: 1.0 is outside [2.0, 1000.0]");
    }
}
