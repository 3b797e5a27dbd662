package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Ripples;
import onepoint.noise.FiniteSupport;
import onepoint.noise.FiniteSupport.WeightedPoint;
import onepoint.noise.NoiseSpec;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Ripples under a law with mean zero that is not symmetric: 2 with weight 1/3, -1 with weight 2/3. */
class SmoothedProfileTest {
    private static final NoiseSpec SKEW = new FiniteSupport(
            List.of(new WeightedPoint(1, List.of(2.0)), new WeightedPoint(2, List.of(-1.0))));

    private static Setting setting(double frequency) {
        Ripples ripples =
                new Ripples(List.of(1.0), List.of(new Ripples.Wave(1, List.of(frequency), 0)));
        return Setting.of(SpecArbitraries.atOrigin(ripples, SKEW, 0.5));
    }

    private static Interval slope(Setting setting, double y) {
        return SmoothedGradient.of(setting).orElseThrow().at(new double[] {y})[0];
    }

    @Test
    void aWaveOfFrequencyZeroIsFlat() {
        assertThat(slope(setting(0), 2)).isEqualTo(Interval.point(2));
    }

    /** y - (sin(y - 1) + 2 sin(y + 1/2)) / 3, by mpmath 1.3.0 at y = 2. */
    @Test
    void skewNoiseTurnsTheWave() {
        Interval slope = slope(setting(1), 2);
        assertThat(slope.contains(1.3205282423280633)).isTrue();
        assertThat(slope.width()).isLessThan(1e-14);
    }

    @Test
    void skewNoiseMovesTheRootAwayFromTheTarget() {
        Bracket convexity = ConvexityBracket.of(setting(1));
        assertThat(convexity.refuted()).isNegative();
        assertThat(convexity.how()).contains("does not vanish at the target");
    }

    /** A flat wave could move it as well, as far as symmetry tells. */
    @Test
    void aFlatWaveUnderSkewNoiseLeavesTheRootOpen() {
        Bracket convexity = ConvexityBracket.of(setting(0));
        assertThat(convexity.certified()).isInfinite();
        assertThat(convexity.how()).contains("may or may not vanish at the target");
    }
}
