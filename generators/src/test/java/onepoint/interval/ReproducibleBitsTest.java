package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The same bits on every platform and Java version: a fingerprint of many results, pinned. */
class ReproducibleBitsTest {

    /** As computed by this test on Java 17 and on Java 25 under Linux on x86-64. */
    private static final long FINGERPRINT = -7201756207674118959L;

    @Test
    void results_have_the_pinned_fingerprint() {
        SplittableRandom random = new SplittableRandom(42);
        long fingerprint = 0;
        for (int i = 0; i < 100_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            double ordinary = Math.scalb(raw(random), random.nextInt(40) - 20);
            double x = Double.isFinite(any) && i % 4 == 0 ? any : ordinary;
            Interval point = Interval.point(x);
            Interval positive = Interval.point(Math.abs(x)).add(Double.MIN_VALUE);
            Interval wide = point.hull(Interval.point(raw(random)));
            for (Interval result : new Interval[] {
                point.exp(),
                positive.log(),
                point.sin(),
                point.cos(),
                point.sinc(),
                positive.pow(-3),
                positive.sqrt(),
                wide.sin(),
                wide.multiply(point),
                wide.divide(positive),
                wide.fma(point, wide),
                wide.sinc(),
                ErrorFunction.range(point),
                HermiteFunction.range(i % 5, wide)
            }) {
                fingerprint = 31 * fingerprint + Double.doubleToLongBits(result.inf());
                fingerprint = 31 * fingerprint + Double.doubleToLongBits(result.sup());
            }
        }
        assertThat(fingerprint).isEqualTo(FINGERPRINT);
    }

    private static double raw(SplittableRandom random) {
        return Double.longBitsToDouble(0x3ff0000000000000L | random.nextLong() >>> 12) - 1.5;
    }
}
