package onepoint.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The random source of a trial. */
class TrialRandomTest {
    /** SplittableRandom(0) is SplitMix64 with the same gamma, started at 0: its words are known. */
    @Test
    void theBitsAreThoseOfSplitMix64() {
        TrialRandom random = TrialRandom.of(0, 0);
        SplittableRandom reference = new SplittableRandom(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(random.nextInt()).isEqualTo((int) (reference.nextLong() >>> 32));
        }
    }

    /** From JDK 17.0.15 on x86-64; every method here is specified by Random as a formula in its bits. */
    @Test
    void theSpecifiedMethodsGiveTheSameBitsOnEveryJdk() {
        long bits = 0;
        byte[] bytes = new byte[7];
        for (int index = 0; index < 1000; index++) {
            TrialRandom random = TrialRandom.of(-42, index);
            bits = 31 * bits + random.nextInt();
            bits = 31 * bits + random.nextInt(1000);
            bits = 31 * bits + random.nextInt(1 << 20);
            bits = 31 * bits + random.nextLong();
            bits = 31 * bits + (random.nextBoolean() ? 1 : 0);
            bits = 31 * bits + Float.floatToIntBits(random.nextFloat());
            bits = 31 * bits + Double.doubleToLongBits(random.nextDouble());
            bits = 31 * bits + Double.doubleToLongBits(random.nextGaussian());
            random.nextBytes(bytes);
            bits = 31 * bits + Arrays.hashCode(bytes);
        }
        assertThat(bits).isEqualTo(-3639913356848847165L);
    }

    @Test
    void itIsAFunctionOfSeedAndIndex() {
        Set<Long> first = new HashSet<>();
        for (long seed = -50; seed < 50; seed++) {
            for (long index = 0; index < 100; index++) {
                long word = TrialRandom.of(seed, index).nextLong();
                assertThat(TrialRandom.of(seed, index).nextLong()).isEqualTo(word);
                first.add(word);
            }
        }
        assertThat(first).hasSize(10_000);
    }

    @Test
    void seedingItAnewForgetsEverything() {
        TrialRandom random = TrialRandom.of(1, 1);
        random.setSeed(5);
        double gaussian = random.nextGaussian();
        random.setSeed(5);
        assertThat(random.nextGaussian()).isEqualTo(gaussian);
    }

    /** The first values of neighbouring trials: 600 counts of about 1000 within 6 standard deviations. */
    @Test
    void theFirstValuesOfNeighbouringTrialsAreSpreadEvenly() {
        int[] counts = new int[600];
        for (long index = 0; index < 600_000; index++) {
            counts[TrialRandom.of(3, index).nextInt(600)]++;
        }
        IntSummaryStatistics spread = IntStream.of(counts).summaryStatistics();
        assertThat(spread.getMin()).isGreaterThan(810);
        assertThat(spread.getMax()).isLessThan(1190);
    }

    @Test
    void itPlugsIntoWhatWantsARandom() {
        List<Integer> cards = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        Random random = TrialRandom.of(1, 0);
        Collections.shuffle(cards, random);
        assertThat(cards).doesNotHaveDuplicates().hasSize(9);
    }
}
