package onepoint.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import onepoint.lanes.TrialStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Compares samples in lanes with samples one by one. */
final class LaneSamples {
    private static final int LANES = 21;
    private static final int ROUNDS = 9;
    private static final int USED = 19;

    private LaneSamples() {}

    /** The first sample of each lane that is not the one of its stream at that state. */
    static List<String> differences(Noise noise) {
        long[] indexes = new long[LANES];
        UniformRandomProvider[] streams = new UniformRandomProvider[LANES];
        double[][] x = new double[noise.dimension()][LANES];
        for (int l = 0; l < LANES; l++) {
            indexes[l] = 3L * l;
            streams[l] = new TrialStream(1, 2, indexes[l]);
            double[] state = new double[x.length];
            int lane = l;
            Arrays.setAll(state, i -> lane * 0.375 - i);
            Columns.write(state, x, l);
        }
        LaneStreams random = new LaneStreams(1, 2, indexes);
        double[][] out = new double[x.length][LANES];
        List<String> differences = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            noise.samples(random, x, out, USED);
            for (int l = 0; l < LANES; l++) {
                double[] state = new double[x.length];
                double[] expected = new double[x.length];
                double[] sample = new double[x.length];
                Columns.read(x, l, state);
                Columns.read(out, l, sample);
                if (l < USED) {
                    noise.sample(streams[l], state, expected);
                }
                if (!Arrays.equals(sample, expected)) {
                    differences.add("round " + round + " lane " + l + ": " + Arrays.toString(sample)
                            + " not " + Arrays.toString(expected));
                }
            }
        }
        return differences;
    }
}
