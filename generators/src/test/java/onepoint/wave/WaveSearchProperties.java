package onepoint.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;

/**
 * The kernel, the bounds of a box and the search, against plain values at random points: about a million in
 * all.
 */
class WaveSearchProperties {
    /** Rounding of {@link PlainQuotient} for offsets of at least 2^-6. */
    private static final double ROUNDED = 1e-9;

    @Property(tries = 2000)
    void theKernelIsWithinItsError(@ForAll Random random) {
        SineCosine circle = new SineCosine();
        double quarters = random.nextInt(1 << 20) * StrictMath.PI / 2;
        double near = StrictMath.min(quarters, SineCosine.LARGEST - 1);
        double spread = StrictMath.scalb(random.nextDouble() - 0.5, -random.nextInt(40));
        for (double x : new double[] {near + spread, -near - spread, spread, near}) {
            circle.at(x);
            Interval point = Interval.point(x);
            assertWithin(circle.sine, point.sin());
            assertWithin(circle.cosine, point.cos());
        }
    }

    private static void assertWithin(double value, Interval exact) {
        assertThat(StrictMath.abs(value - exact.mid())).isLessThan(SineCosine.ERROR / 2);
    }

    @Property(tries = 1500)
    void noPointOfABoxIsBelowItsBound(
            @ForAll @IntRange(min = 1, max = 4) int d, @ForAll Random random) {
        SlopeForm form = FormArbitraries.form(random, d, random.nextBoolean());
        PlainQuotient plain = new PlainQuotient(form);
        BoxBounds bounds = new BoxBounds(form);
        double[] radii = new double[d];
        Arrays.setAll(radii, i -> StrictMath.scalb(1.0, random.nextInt(8) - 6));
        double[] middle = FormArbitraries.offset(random, d);
        double[] x = new double[d];
        double c = StrictMath.min(form.least() - 0.01, plain.at(middle) - random.nextDouble());
        bounds.evaluate(middle, radii, c);
        assertThat(bounds.middle)
                .isCloseTo(plain.at(middle), org.assertj.core.data.Offset.offset(1e-6));
        for (int n = 0; n < 200; n++) {
            for (int i = 0; i < d; i++) {
                double side = random.nextInt(3) == 0
                        ? random.nextInt(2) * 2 - 1
                        : 2 * random.nextDouble() - 1;
                x[i] = middle[i] + radii[i] * side;
            }
            assertThat(plain.at(x))
                    .isGreaterThan(bounds.lower - ROUNDED * (1 + StrictMath.abs(bounds.lower)));
        }
    }

    @Property(tries = 120)
    void noQuotientIsBelowTheCertifiedOneAndTheGapIsClosed(
            @ForAll @IntRange(min = 1, max = 4) int d, @ForAll Random random) {
        SlopeForm form = FormArbitraries.form(random, d, random.nextBoolean());
        WaveSearch.Result result = WaveSearch.run(form, WaveSearch.GAP);
        PlainQuotient plain = new PlainQuotient(form);
        double refuted = form.quotient(result.witness()).sup();
        assertThat(result.closed()).isTrue();
        assertThat(result.how()).endsWith("and a tail");
        double scale = StrictMath.max(StrictMath.abs(refuted), form.least() / 16);
        assertThat(result.certified()).isBetween(refuted - 0.01 * scale, refuted);
        for (int n = 0; n < 3000; n++) {
            double[] x = FormArbitraries.offset(random, d);
            assertThat(plain.at(x)).isGreaterThan(result.certified() - ROUNDED);
        }
        for (int n = 0; n < 20; n++) {
            double[] x = FormArbitraries.offset(random, d);
            assertThat(plain.descend(x)).isGreaterThan(result.certified() - ROUNDED);
        }
        assertThat(result.certified()).isGreaterThan(WaveMatrix.least(form) - 0.01 * scale);
    }

    /** 512 waves far out: their arguments exceed the kernel's range, and only crude bounds remain. */
    @Example
    void argumentsBeyondTheKernelAreBoundedCrudely() {
        SlopeForm form = new SlopeForm(
                List.of(1.0),
                List.of(new SlopeForm.Ray(List.of(0x1p30), Interval.ONE, Interval.ONE)));
        BoxBounds bounds = new BoxBounds(form);
        bounds.evaluate(new double[] {4}, new double[] {1}, 0.5);
        assertThat(bounds.middle).isInfinite();
        assertThat(bounds.lower).isBetween(0x1p-4 - 0x1p31, 0.5);
        PlainQuotient plain = new PlainQuotient(form);
        for (double x = 3; x <= 5; x += 0x1p-10) {
            assertThat(plain.at(new double[] {x})).isGreaterThan(bounds.lower);
        }
    }

    /** A box that is not finite has no bound, and none is claimed. */
    @Example
    void boxesThatAreNotFiniteAreNotAccepted() {
        BoxBounds bounds = new BoxBounds(FormArbitraries.form(new Random(1), 2, true));
        double[] huge = {Double.MAX_VALUE, Double.MAX_VALUE};
        bounds.evaluate(huge, huge, 0.5);
        assertThat(bounds.lower).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** Half a wave's amplitude is unknown: no gap closes, and what is certified holds for every member. */
    @Property(tries = 20)
    void wavesKnownRoughlyAreBoundedForEveryMember(@ForAll Random random) {
        SlopeForm form = FormArbitraries.form(random, 1, true);
        List<SlopeForm.Ray> wide = new ArrayList<>();
        for (SlopeForm.Ray ray : form.waves()) {
            double blur = 0.25 * ray.size();
            Interval around = Interval.of(-blur, blur);
            wide.add(new SlopeForm.Ray(
                    ray.vector(), ray.even().add(around), ray.odd().add(around)));
        }
        WaveSearch.Result result =
                WaveSearch.run(new SlopeForm(form.curvatures(), wide), WaveSearch.GAP);
        assertThat(result.how()).contains(result.closed() ? "tail" : "stopped");
        for (int member = 0; member < 20; member++) {
            List<SlopeForm.Ray> rays = new ArrayList<>();
            for (SlopeForm.Ray ray : wide) {
                rays.add(new SlopeForm.Ray(
                        ray.vector(), pick(ray.even(), random), pick(ray.odd(), random)));
            }
            PlainQuotient plain = new PlainQuotient(new SlopeForm(form.curvatures(), rays));
            for (int n = 0; n < 200; n++) {
                double[] x = FormArbitraries.offset(random, 1);
                assertThat(plain.at(x)).isGreaterThan(result.certified() - ROUNDED);
            }
        }
    }

    private static Interval pick(Interval x, Random random) {
        return Interval.point(random.nextBoolean() ? x.inf() : x.sup());
    }

    /** In seven dimensions, where one matrix must do. */
    @Property(tries = 60)
    void theMatrixIsBelowEveryQuotient(
            @ForAll @IntRange(min = 1, max = 7) int d, @ForAll Random random) {
        SlopeForm form = FormArbitraries.form(random, d, random.nextBoolean());
        double least = WaveMatrix.least(form);
        PlainQuotient plain = new PlainQuotient(form);
        for (int n = 0; n < 2000; n++) {
            assertThat(plain.at(FormArbitraries.offset(random, d))).isGreaterThan(least - ROUNDED);
        }
    }

    /** cos x - cos 2x / 4 has no curvature at 0: in a group the two cancel, as two suprema they add. */
    @Example
    void parallelWavesAreBoundedTogether() {
        SlopeForm.Ray slow = ray(List.of(1.0, -1.0), 0.5);
        SlopeForm.Ray fast = ray(List.of(-2.0, 2.0), -0.125);
        SlopeForm.Ray skew = ray(List.of(-2.0, 2.5), -0.125);
        double together = WaveMatrix.least(new SlopeForm(List.of(1.0, 1.0), List.of(slow, fast)));
        double apart = WaveMatrix.least(new SlopeForm(List.of(1.0, 1.0), List.of(slow, skew)));
        assertThat(apart).isLessThan(-0.1);
        assertThat(together).isBetween(0.15, 0.6);
    }

    private static SlopeForm.Ray ray(List<Double> k, double even) {
        return new SlopeForm.Ray(k, Interval.point(even), Interval.ZERO);
    }
}
