package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A skew law with mean zero. */
class FiniteSupportTest extends NoiseContract {
    private static final FiniteSupport SKEW = law(1, List.of(2.0, -1.0), 2, List.of(-1.0, 0.5));

    private static FiniteSupport law(
            int weight, List<Double> point, int otherWeight, List<Double> other) {
        return new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(weight, point),
                new FiniteSupport.WeightedPoint(otherWeight, other)));
    }

    @Override
    LawSpec spec() {
        return SKEW;
    }

    @Override
    String pinned() {
        return "-0x1.0p0, 0x1.0p-1";
    }

    /** 1/3 and 2/3 of 90 000 draws; chi-square with one degree of freedom, 30 has probability 4e-8. */
    @Test
    void atomsAreDrawnByWeight() {
        var random = Streams.of(7, "atoms", 0);
        double[] out = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < 90_000; i++) {
            SKEW.live().sample(random, out);
            counts[out[0] == 2 ? 0 : 1]++;
            assertThat(out[1]).isEqualTo(-out[0] / 2);
        }
        double first = counts[0] - 30_000;
        assertThat(first * first / 30_000 + first * first / 60_000).isLessThan(30);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(90_000);
    }

    /**
     * 0.1 + 0.2 is not 0.3 in doubles: three atoms whose rounded mean vanishes and whose exact mean does
     * not.
     */
    @Test
    void aMeanThatOnlyRoundsToZeroIsNotCentred() {
        FiniteSupport nearly = new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(1, List.of(0.1)),
                new FiniteSupport.WeightedPoint(1, List.of(0.2)),
                new FiniteSupport.WeightedPoint(1, List.of(-(0.1 + 0.2)))));
        assertThat(nearly.live().centred()).isFalse();
        assertThat(law(2, List.of(0.1), 1, List.of(-0.2)).live().centred()).isTrue();
        assertThat(law(1, List.of(0.5), 1, List.of(-0.25)).live().centred()).isFalse();
    }

    @Test
    void symmetryLooksAtPointsAndWeights() {
        assertThat(law(3, List.of(0.5, 0.0), 3, List.of(-0.5, 0.0)).live().symmetric())
                .isTrue();
        assertThat(law(3, List.of(0.5, 0.0), 2, List.of(-0.5, 0.0)).live().symmetric())
                .isFalse();
        assertThat(law(1, List.of(0.5, 0.25), 1, List.of(-0.5, 0.25)).live().symmetric())
                .isFalse();
        assertThat(law(1, List.of(0.0), 1, List.of(-0.0)).live().symmetric()).isTrue();
    }
}
