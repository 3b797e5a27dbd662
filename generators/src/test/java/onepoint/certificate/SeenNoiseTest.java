package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Rotated;
import onepoint.noise.FiniteSupport;
import onepoint.noise.FiniteSupport.WeightedPoint;
import onepoint.noise.Marginal;
import onepoint.noise.NoiseSpec;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Noise seen through the reflection at (1, -1), which exchanges the coordinates. */
class SeenNoiseTest {
    private static final NoiseSpec ATOMS = new FiniteSupport(List.of(
            new WeightedPoint(1, List.of(3.0, 1.0)), new WeightedPoint(3, List.of(-1.0, 2.0))));

    private static Marginal first(NoiseSpec noise) {
        Rotated exchanged = new Rotated(List.of(1.0, -1.0), new Quadratic(List.of(1.0, 2.0)));
        Setting setting = Setting.of(SpecArbitraries.atOrigin(exchanged, noise, 0.25));
        return Canonical.of(setting).noise().marginal(0);
    }

    private static void assertTight(Interval actual, double expected) {
        assertThat(actual.contains(expected)).isTrue();
        assertThat(actual.width()).isLessThan(1e-12);
    }

    /** The second coordinates are 1 with weight 1/4 and 2 with weight 3/4. */
    @Test
    void theFirstCoordinateSeenIsTheSecondDrawn() {
        Marginal second = first(ATOMS);
        assertTight(second.expectation(Interval::sqr).orElseThrow(), 3.25);
        assertTight(second.expectation(u -> u).orElseThrow(), 1.75);
        assertThat(second.symmetric()).isFalse();
        assertThat(second.bound()).isGreaterThanOrEqualTo(Math.sqrt(10));
        assertTight(
                second.cosine(Interval.ONE).subtract(Interval.ONE.cos().divide(4)),
                0.75 * StrictMath.cos(2));
        assertTight(
                second.sine(Interval.ONE).subtract(Interval.ONE.sin().divide(4)),
                0.75 * StrictMath.sin(2));
    }

    @Test
    void aTurnedBoxKnowsWavesOnly() {
        Marginal turned = first(new UniformBox(List.of(1.0, 2.0)));
        assertThat(turned.symmetric()).isTrue();
        assertThat(turned.cosine(Interval.ONE).contains(StrictMath.sin(2) / 2)).isTrue();
        assertThat(turned.expectation(Interval::sqr)).isEmpty();
    }
}
