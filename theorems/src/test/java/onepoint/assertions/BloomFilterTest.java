package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatTrials;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BloomFilterTest {
    @Test
    void aKeyThatWasNotAddedIsRarelyFound() {
        assertThatTrials(random -> findsAStranger(new BloomFilter(7), random))
                .as("false positives")
                .detectingGap(0.01)
                .seededBy(2018)
                .succeedWithProbabilityAtMost(0.01);
    }

    @Test
    void aFilterThatHashesOnlyOnceIsCaught() {
        assertThatThrownBy(
                        () -> assertThatTrials(random -> findsAStranger(new BloomFilter(1), random))
                                .detectingGap(0.01)
                                .seededBy(2018)
                                .succeedWithProbabilityAtMost(0.01))
                .isInstanceOf(AssertionError.class);
    }

    /** One trial: a new filter of 100 random keys is asked for a key that it does not hold. */
    private static boolean findsAStranger(BloomFilter filter, Random random) {
        for (int i = 0; i < 100; i++) {
            filter.add(random.nextLong());
        }
        return filter.mayContain(random.nextLong());
    }

    /** 1024 bits; with 7 hashes and 100 keys about 0.7 % of strangers are found. */
    private static final class BloomFilter {
        private final BitSet bits = new BitSet(1024);
        private final int hashes;

        BloomFilter(int hashes) {
            this.hashes = hashes;
        }

        void add(long key) {
            for (int i = 0; i < hashes; i++) {
                bits.set(slot(key, i));
            }
        }

        boolean mayContain(long key) {
            for (int i = 0; i < hashes; i++) {
                if (!bits.get(slot(key, i))) {
                    return false;
                }
            }
            return true;
        }

        private static int slot(long key, int i) {
            long stride = (key >>> 32) | 1;
            return (int) ((key + i * stride) & 1023);
        }
    }
}
