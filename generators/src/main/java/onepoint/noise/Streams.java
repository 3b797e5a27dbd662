package onepoint.noise;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * Counter-based random streams, named by a seed, a purpose and an index: the key of a Philox4x64-10
 * generator (Salmon et al., SC 2011) is the seed and a hash of the purpose, the upper half of its counter is
 * the index. Streams of one key never overlap before 2^128 blocks.
 * Runs draw from {@link onepoint.lanes.TrialStream}, which many of them can do at once.
 */
public final class Streams {
    private Streams() {}

    /** The stream with this name, at its beginning; the same numbers on every platform. */
    public static UniformRandomProvider of(long seed, String purpose, long index) {
        return new Philox4x64(new long[] {seed, hash(purpose), 0, 0, index, 0});
    }

    /**
     * The 64-bit FNV-1a hash of the text's UTF-8 bytes (offset basis and prime as published by Fowler, Noll
     * and Vo), finished with the SplitMix64 mixer (Steele, Lea and Flood, OOPSLA 2014).
     */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
