package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

/**
 * Weights 1 : 2^k at 2^k p and -p: finite support serves for noise that is seldom and then far. With p = 1
 * the mean is exactly 0 and E w^2 = (2^2k + 2^k) / (1 + 2^k) = 2^k, however large the radius 2^k is beside
 * its root.
 */
class HeavyTwoPointTest extends NoiseContract {
    private static FiniteSupport heavy(int k, double p) {
        int rare = 1 << k;
        return new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(1, List.of(rare * p)),
                new FiniteSupport.WeightedPoint(rare, List.of(-p))));
    }

    @Override
    LawSpec spec() {
        return heavy(6, 0.125);
    }

    @Override
    String pinned() {
        return "-0x1.0p-3";
    }

    @Test
    void momentsAreExactAtEveryWeight() {
        for (int k = 0; k <= 20; k++) {
            NoiseLaw law = heavy(k, 1).live();
            assertThat(law.centred()).isTrue();
            assertThat(law.symmetric()).isEqualTo(k == 0);
            assertThat(law.radius()).isEqualTo(Interval.point(1 << k));
            assertThat(law.secondMoment().contains(1 << k)).isTrue();
            assertThat(law.secondMoment().width()).isLessThan(1e-15 * (1 << k) * 4);
        }
    }
}
