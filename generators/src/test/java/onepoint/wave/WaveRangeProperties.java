package onepoint.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.interval.Interval;

/** Each bound of a single wave, against its own formula at random points: a hundred thousand in all. */
class WaveRangeProperties {
    private static final double ROUNDED = 1e-9;

    @Property(tries = 2000)
    void boundsHoldAtEveryPoint(@ForAll Random random) {
        double even = random.nextInt(5) == 0 ? 0 : random.nextGaussian();
        double odd = random.nextBoolean() ? 0 : random.nextGaussian();
        SlopeForm.Ray ray =
                new SlopeForm.Ray(List.of(1.0), Interval.point(even), Interval.point(odd));
        WaveRange range = new WaveRange(ray);
        double t = StrictMath.scalb(random.nextGaussian(), random.nextInt(10) - 6);
        double w = StrictMath.scalb(random.nextDouble(), random.nextInt(10) - 7);
        double far = StrictMath.abs(t) + w;
        assertThat(range.over(t, w, far)).isTrue();
        assertThat(range.value).isCloseTo(h(even, odd, t), offset(far));
        double change = (h(even, odd, t + 1e-5) - h(even, odd, t - 1e-5)) / 2e-5;
        assertThat(range.slope).isCloseTo(change, org.assertj.core.data.Offset.offset(1e-4));
        for (int n = 0; n < 50; n++) {
            double side = random.nextInt(4) == 0 ? 1 : random.nextDouble();
            double x = t + w * (random.nextBoolean() ? side : -side);
            double p = even * StrictMath.cos(x) + odd * StrictMath.sin(x);
            double s = odd * StrictMath.cos(x) - even * StrictMath.sin(x);
            double allowed = ROUNDED * (1 + far);
            assertThat(2 * p + x * s).isLessThanOrEqualTo(range.bend + allowed);
            assertThat(h(even, odd, x)).isLessThanOrEqualTo(range.crest + allowed);
            Interval factor = ray.factor(Interval.point(x));
            assertThat(factor.inf()).isLessThanOrEqualTo(range.most + ROUNDED);
        }
    }

    private static org.assertj.core.data.Offset<Double> offset(double far) {
        return org.assertj.core.data.Offset.offset(ROUNDED * (1 + far));
    }

    private static double h(double even, double odd, double t) {
        double half = StrictMath.sin(t / 2);
        return t * (even * StrictMath.sin(t) + 2 * odd * half * half);
    }
}
