package onepoint.lanes;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The random words of runs side by side, lane l having those of {@link TrialStream} for its index. Words are
 * taken for all lanes at once, as laws do whose samples need a fixed number of words, or from then on lane by
 * lane.
 * Not thread-safe.
 */
public final class LaneStreams {
    private final long seed;
    private final long purpose;
    private final Threefry words;
    private final long[] indexes;
    private final long[] blocks;
    private final long[] first;
    private final long[] second;
    private final TrialStream[] lanes;
    private boolean half;
    private boolean apart;

    /** The streams of the given indexes at their beginnings. */
    public LaneStreams(long seed, long purpose, long[] indexes) {
        this.seed = seed;
        this.purpose = purpose;
        words = new Threefry(seed, purpose);
        this.indexes = indexes.clone();
        blocks = new long[indexes.length];
        first = new long[indexes.length];
        second = new long[indexes.length];
        lanes = new TrialStream[indexes.length];
    }

    /**
     * The next word of every lane, to be used before the next call, and overwritten if one likes.
     *
     * @throws IllegalStateException when lanes were used by themselves, so that they are no longer in step
     */
    public long[] next() {
        if (apart) {
            throw new IllegalStateException("all lanes are asked for after one by itself was");
        }
        half = !half;
        if (half) {
            words.blocks(blocks, indexes, first, second, blocks.length);
        }
        return half ? first : second;
    }

    /**
     * The stream of one lane after the words that were taken for all, for laws that need now more words and
     * now fewer.
     */
    public UniformRandomProvider lane(int l) {
        if (!apart) {
            apart = true;
            Arrays.setAll(lanes, this::rest);
        }
        return lanes[l];
    }

    private TrialStream rest(int l) {
        TrialStream stream = new TrialStream(seed, purpose, indexes[l]);
        long taken = 2 * blocks[l] - (half ? 1 : 0);
        for (long word = 0; word < taken; word++) {
            stream.nextLong();
        }
        return stream;
    }
}
