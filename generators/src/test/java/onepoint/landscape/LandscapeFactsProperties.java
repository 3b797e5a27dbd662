package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

/** What landscapes say of themselves from their data is not contradicted anywhere. */
class LandscapeFactsProperties {
    @Provide
    Arbitrary<LandscapeSpec> planes() {
        return LandscapeArbitraries.all(2);
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return LandscapeArbitraries.vectors(2, -4, 4, 6);
    }

    private static Interval[] box(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    @Property
    void evenLandscapesHaveTheSameValueOnBothSides(
            @ForAll("planes") LandscapeSpec spec, @ForAll("points") List<Double> offset) {
        Landscape f = spec.landscape();
        double[] e = offset.stream().mapToDouble(x -> x).toArray();
        double[] back = Arrays.stream(e).map(x -> -x).toArray();
        if (f.evenAbout(new double[2])) {
            assertThat(f.value(box(e)).meets(f.value(box(back)))).isTrue();
            assertThat(f.gradient(box(new double[2]))).allMatch(g -> g.contains(0));
        }
    }

    @Property
    void affineGradientsHaveOneSecondDerivative(
            @ForAll("planes") LandscapeSpec spec, @ForAll("points") List<Double> point) {
        Landscape f = spec.landscape();
        double[] x = point.stream().mapToDouble(p -> p).toArray();
        Interval[][] here = f.hessian(box(x));
        Interval[][] growth = f.growth();
        for (int i = 0; i < 2 && f.affineGradient(); i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(here[i][j].meets(growth[i][j])).isTrue();
                assertThat(here[i][j].width()).isLessThan(1e-9);
            }
        }
    }

    @Test
    void onlyTheCentreOfAShiftedWaveIsACentre() {
        Ripples even = new Ripples(List.of(1.0), List.of(new Ripples.Wave(1, List.of(1.0), 0)));
        Ripples odd = new Ripples(List.of(1.0), List.of(new Ripples.Wave(1, List.of(1.0), 0.5)));
        Landscape moved = new Shifted(List.of(3.0), even).landscape();
        assertThat(moved.evenAbout(new double[] {3})).isTrue();
        assertThat(moved.evenAbout(new double[] {Math.nextUp(3.0)})).isFalse();
        assertThat(moved.evenAbout(new double[] {0})).isFalse();
        assertThat(odd.landscape().evenAbout(new double[1])).isFalse();
        assertThat(moved.affineGradient()).isFalse();
        assertThat(new Shifted(List.of(3.0), new Quadratic(List.of(1.0)))
                        .landscape()
                        .affineGradient())
                .isTrue();
        Bumps lopsided = new Bumps(1, List.of(new Bumps.Bump(1, 0.5, 0.25)));
        assertThat(lopsided.landscape().evenAbout(new double[1])).isFalse();
    }
}
