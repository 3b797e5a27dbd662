package onepoint.lanes;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The random words of one run: Threefry2x64-20 (Salmon, Moraes, Dror and Shaw, SC 2011) under a key of seed
 * and purpose, at the counters (0, index), (1, index), ..: streams of one key do not overlap. Thirteen rounds
 * pass all of BigCrush (section 5 there); twenty are what the authors advise. Words 2j and 2j + 1 are block
 * j, so that {@link LaneStreams} computes the same for many runs at once.
 */
public final class TrialStream implements UniformRandomProvider {
    /** The blocks that are computed at once. */
    private static final int AHEAD = 8;

    private final Threefry words;
    private final long[] counters = new long[AHEAD];
    private final long[] indexes = new long[AHEAD];
    private final long[] first = new long[AHEAD];
    private final long[] second = new long[AHEAD];
    private long blocks;
    private int taken = 2 * AHEAD;

    /** The stream at its beginning. */
    public TrialStream(long seed, long purpose, long index) {
        words = new Threefry(seed, purpose);
        Arrays.fill(indexes, index);
    }

    @Override
    public long nextLong() {
        if (taken == 2 * AHEAD) {
            Arrays.setAll(counters, j -> blocks + j);
            words.blocks(counters, indexes, first, second, AHEAD);
            blocks += AHEAD;
            taken = 0;
        }
        int word = taken++;
        return word % 2 == 0 ? first[word / 2] : second[word / 2];
    }
}
