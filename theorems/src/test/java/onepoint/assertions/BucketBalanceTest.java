package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatMeanOf;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongToIntFunction;
import org.junit.jupiter.api.Test;

class BucketBalanceTest {
    @Test
    void aMultiplicativeHashFillsTheBucketsEvenly() {
        fillsTheBucketsEvenly(address -> (int) (address * 0x9e3779b97f4a7c15L >>> 60));
    }

    /** Addresses are multiples of 8: their low bits say little. */
    @Test
    void takingTheLowBitsOfAnAddressIsCaught() {
        assertThatThrownBy(() -> fillsTheBucketsEvenly(address -> (int) (address & 15)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[fullest of 16 buckets]");
    }

    private static void fillsTheBucketsEvenly(LongToIntFunction hash) {
        assertThatMeanOf(random -> fullestBucket(hash, random))
                .as("fullest of 16 buckets")
                .within(4, 64)
                .detectingGap(3)
                .seededBy(7)
                .isAtMost(9);
    }

    /** The load of the fullest of 16 buckets after 64 random addresses. */
    private static int fullestBucket(LongToIntFunction hash, Random random) {
        int[] load = new int[16];
        for (int i = 0; i < 64; i++) {
            load[hash.applyAsInt(8L * random.nextInt(1 << 20))]++;
        }
        return Arrays.stream(load).max().orElseThrow();
    }
}
