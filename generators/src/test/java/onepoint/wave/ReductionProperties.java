package onepoint.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;

/** Forms in many dimensions whose waves span few. */
class ReductionProperties {
    /** One to three waves, sometimes parallel, over curvatures 1 and 2. */
    private static SlopeForm form(Random random, int d) {
        List<Double> curvatures = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            curvatures.add(1.0 + i % 2);
        }
        List<SlopeForm.Ray> rays = new ArrayList<>();
        List<Double> last = List.of();
        int n = 1 + random.nextInt(3);
        for (int j = 0; j < n; j++) {
            List<Double> k = new ArrayList<>();
            boolean parallel = j > 0 && random.nextInt(3) == 0;
            for (int i = 0; i < d; i++) {
                k.add(
                        parallel
                                ? 2 * last.get(i)
                                : (random.nextInt(9) - 4) / 4.0 + (i == j ? 0x1p-3 : 0));
            }
            last = k;
            double even = 4 * random.nextGaussian() / d / n;
            rays.add(new SlopeForm.Ray(k, Interval.point(even), Interval.point(even / 4)));
        }
        return new SlopeForm(curvatures, rays);
    }

    @Property(tries = 60)
    void theReducedFormTakesTheSameValues(
            @ForAll @IntRange(min = 7, max = 40) int d, @ForAll Random random) {
        SlopeForm form = form(random, d);
        Reduction reduction = Reduction.of(form).orElseThrow();
        SlopeForm small = reduction.reduced();
        assertThat(small.dimension()).isLessThanOrEqualTo(2 * form.waves().size());
        for (int n = 0; n < 50; n++) {
            double[] x = FormArbitraries.offset(random, small.dimension());
            double expected = new PlainQuotient(small).at(x);
            double actual = new PlainQuotient(form).at(reduction.lifted(x));
            assertThat(actual).isCloseTo(expected, within(1e-7 * (1 + StrictMath.abs(expected))));
        }
    }

    @Property(tries = 40)
    void noQuotientIsBelowTheCertifiedOne(
            @ForAll @IntRange(min = 7, max = 40) int d, @ForAll Random random) {
        SlopeForm form = form(random, d);
        SlopeForm small = Reduction.of(form).orElseThrow().reduced();
        if (small.dimension() > 4) {
            return;
        }
        double certified = WaveSearch.run(small, WaveSearch.GAP).certified();
        PlainQuotient plain = new PlainQuotient(form);
        for (int n = 0; n < 1000; n++) {
            assertThat(plain.at(FormArbitraries.offset(random, d))).isGreaterThan(certified - 1e-9);
        }
        for (SlopeForm.Ray ray : form.waves()) {
            for (double t = -8; t <= 8; t += 0x1p-6) {
                double factor = t + 0x1p-9;
                double[] x = ray.vector().stream().mapToDouble(k -> factor * k).toArray();
                assertThat(plain.at(x)).isGreaterThan(certified - 1e-9);
            }
        }
    }

    /** Coordinates of their own curvature stay, and so does a form that has as many waves as coordinates. */
    @Example
    void whatCannotBeReducedIsLeftAlone() {
        SlopeForm.Ray first =
                new SlopeForm.Ray(List.of(1.0, 1.0, 1.0), Interval.ONE, Interval.ZERO);
        SlopeForm.Ray second =
                new SlopeForm.Ray(List.of(1.0, 2.0, 0.0), Interval.ONE, Interval.ZERO);
        List<SlopeForm.Ray> rays = List.of(first, second);
        assertThat(Reduction.of(new SlopeForm(List.of(1.0, 2.0, 3.0), rays))).isEmpty();
        SlopeForm reduced = Reduction.of(new SlopeForm(List.of(1.0, 2.0, 1.0), List.of(first)))
                .orElseThrow()
                .reduced();
        assertThat(reduced.curvatures()).containsExactly(1.0, 2.0);
        List<Double> vector = reduced.waves().get(0).vector();
        assertThat(vector.get(0)).isCloseTo(StrictMath.sqrt(2), within(0x1p-50));
        assertThat(vector.get(1)).isEqualTo(1);
        SlopeForm nine =
                new SlopeForm(Collections.nCopies(12, 1.0), Collections.nCopies(9, wave(12, 1)));
        assertThat(Reduction.of(nine)).isEmpty();
    }

    /** Squares of vectors that doubles hold badly. */
    @Example
    void extremeVectorsAreNotReduced() {
        SlopeForm tiny = new SlopeForm(Collections.nCopies(5, 1.0), List.of(wave(5, 0x1p-600)));
        assertThat(Reduction.of(tiny)).isEmpty();
    }

    private static SlopeForm.Ray wave(int d, double component) {
        return new SlopeForm.Ray(Collections.nCopies(d, component), Interval.ONE, Interval.ZERO);
    }
}
