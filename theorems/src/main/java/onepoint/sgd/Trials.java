package onepoint.sgd;

import java.util.stream.LongStream;
import onepoint.lanes.LaneStreams;
import onepoint.lanes.TrialStream;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;

/**
 * The trials of one instance under one seed: trial i is a pure function of (spec, seed, i). Safe to share
 * between threads.
 */
public final class Trials {
    private final Setting setting;
    private final Algorithm algorithm;
    private final long seed;
    private final long purpose;

    private Trials(Setting setting, Algorithm algorithm, long seed) {
        this.setting = setting;
        this.algorithm = algorithm;
        this.seed = seed;
        purpose = Streams.hash("trial " + SpecJson.write(setting.spec()));
    }

    /** Trials of plain SGD. */
    public static Trials of(Setting setting, long seed) {
        return of(setting, new PlainSgd(), seed);
    }

    /** Trials of another algorithm, on the same noise. */
    public static Trials of(Setting setting, Algorithm algorithm, long seed) {
        return new Trials(setting, algorithm, seed);
    }

    /** Trial {@code index}, from 0, at time 0. */
    public Trial trial(long index) {
        return new Trial(setting, algorithm, new TrialStream(seed, purpose, index));
    }

    /** Trials {@code first} to before {@code first + size} side by side, at time 0. */
    public Batch batch(long first, int size) {
        long[] indexes = LongStream.range(first, first + size).toArray();
        return new Batch(setting, algorithm, new LaneStreams(seed, purpose, indexes), size);
    }

    /** The instance. */
    public Setting setting() {
        return setting;
    }
}
