package onepoint.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** The random words of runs. */
class ThreefryTest {
    /** The lines "threefry2x64 20" of Random123's file tests/kat_vectors: counter, key, words. */
    private static final String[] KNOWN = {
        "0000000000000000 0000000000000000 0000000000000000 0000000000000000"
                + " c2b6e3a8c2c69865 6f81ed42f350084d",
        "ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff"
                + " e02cb7c4d95d277a d06633d0893b8b68",
        "243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89"
                + " 263c7d30bb0f0af1 56be8361d3311526"
    };

    @Test
    void knownAnswersAreGiven() {
        for (String line : KNOWN) {
            long[] numbers = Arrays.stream(line.split(" "))
                    .mapToLong(hex -> Long.parseUnsignedLong(hex, 16))
                    .toArray();
            long[] counters = {numbers[0], 5};
            long[] first = new long[2];
            long[] second = new long[2];
            long[] indexes = {numbers[1], 7};
            new Threefry(numbers[2], numbers[3]).blocks(counters, indexes, first, second, 1);
            assertThat(first).as(line).containsExactly(numbers[4], 0);
            assertThat(second).as(line).containsExactly(numbers[5], 0);
            assertThat(counters).containsExactly(numbers[0] + 1, 5);
        }
    }

    @Test
    void aStreamGivesTheWordsAtItsCountersInTurn() {
        UniformRandomProvider stream = new TrialStream(3, 4, 5);
        for (long block = 0; block < 40; block++) {
            long[] first = new long[1];
            long[] second = new long[1];
            new Threefry(3, 4).blocks(new long[] {block}, new long[] {5}, first, second, 1);
            assertThat(stream.nextLong()).isEqualTo(first[0]);
            assertThat(stream.nextLong()).isEqualTo(second[0]);
        }
    }

    @Test
    void lanesGiveTheWordsOfTheirStreams() {
        long[] indexes = {9, 2, 3, 1000};
        LaneStreams lanes = new LaneStreams(3, 4, indexes);
        UniformRandomProvider[] streams = LongStream.of(indexes)
                .mapToObj(index -> new TrialStream(3, 4, index))
                .toArray(UniformRandomProvider[]::new);
        for (int word = 0; word < 100; word++) {
            long[] words = lanes.next();
            for (int l = 0; l < streams.length; l++) {
                assertThat(words[l]).isEqualTo(streams[l].nextLong());
            }
        }
    }

    @Test
    void aLaneByItselfGivesTheWordsOfItsStream() {
        LaneStreams lanes = new LaneStreams(3, 4, new long[] {9, 2});
        UniformRandomProvider stream = new TrialStream(3, 4, 2);
        for (int word = 0; word < 50; word++) {
            assertThat(lanes.lane(1).nextLong()).isEqualTo(stream.nextLong());
        }
    }

    @Test
    void aLaneGoesOnByItselfAfterTheWordsThatWereTakenForAll() {
        for (int taken = 0; taken < 5; taken++) {
            LaneStreams lanes = new LaneStreams(3, 4, new long[] {9, 2});
            UniformRandomProvider stream = new TrialStream(3, 4, 2);
            for (int word = 0; word < taken; word++) {
                assertThat(lanes.next()[1]).isEqualTo(stream.nextLong());
            }
            for (int word = 0; word < 20; word++) {
                assertThat(lanes.lane(1).nextLong()).isEqualTo(stream.nextLong());
            }
        }
    }

    @Test
    void misuseIsRefused() {
        LaneStreams lanes = new LaneStreams(3, 4, new long[] {9, 2});
        lanes.lane(1);
        assertThat(catchThrowable(lanes::next))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("all lanes");
    }
}
