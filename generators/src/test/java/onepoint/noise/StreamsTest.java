package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** Named random streams and the elementary draws. */
class StreamsTest {
    @Test
    void seedPurposeAndIndexEachMakeAnotherStream() {
        Set<Long> firsts = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (String purpose : new String[] {"a", "b", ""}) {
                for (long index = 0; index < 10; index++) {
                    firsts.add(Streams.of(seed, purpose, index).nextLong());
                }
            }
        }
        assertThat(firsts).hasSize(300);
    }

    /** A stream of index 0 does not run into the stream of index 1. */
    @Test
    void neighbouringStreamsDoNotOverlap() {
        Set<Long> seen = new HashSet<>();
        UniformRandomProvider zero = Streams.of(1, "overlap", 0);
        UniformRandomProvider one = Streams.of(1, "overlap", 1);
        for (int i = 0; i < 10_000; i++) {
            seen.add(zero.nextLong());
            seen.add(one.nextLong());
        }
        assertThat(seen).hasSize(20_000);
    }

    /** The draws are odd multiples of 2^-52 inside (-1, 1). */
    @Test
    void symmetricDrawsAreOddMultiplesOfTheUnit() {
        UniformRandomProvider random = Streams.of(3, "unit", 0);
        for (int i = 0; i < 10_000; i++) {
            double u = Draws.symmetric(random.nextLong());
            assertThat(StrictMath.abs(u)).isBetween(0x1p-52, 1 - 0x1p-52);
            assertThat((long) (u * 0x1p52) & 1).isEqualTo(1);
        }
        UniformRandomProvider ends = () -> Long.MAX_VALUE;
        assertThat(Draws.symmetric(ends.nextLong())).isEqualTo(1 - 0x1p-52);
        UniformRandomProvider low = () -> Long.MIN_VALUE;
        assertThat(Draws.symmetric(low.nextLong())).isEqualTo(-1 + 0x1p-52);
    }

    /**
     * Computed in Python integers: FNV-1a with the SplitMix64 finish; ten Philox rounds (multipliers
     * d2e7470ee14c6c93 and ca5a826395121157, key steps 9e3779b97f4a7c15 and bb67ae8584caa73b) of counter
     * (1, 0, 2, 0) under key (1, hash): the generator steps its counter before its first block.
     */
    @Test
    void streamsArePinned() {
        assertThat(Long.toHexString(Streams.hash("noise"))).isEqualTo("8960bc6da2018bd3");
        UniformRandomProvider random = Streams.of(1, "noise", 2);
        assertThat(Long.toHexString(random.nextLong())).isEqualTo("b9edf4d732e78471");
        assertThat(Long.toHexString(random.nextLong())).isEqualTo("a34ce296d49e07e9");
        assertThat(Long.toHexString(random.nextLong())).isEqualTo("830f4e3a663f59b4");
        assertThat(Long.toHexString(random.nextLong())).isEqualTo("45d6961832d1340d");
    }
}
