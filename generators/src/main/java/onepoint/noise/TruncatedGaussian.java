package onepoint.noise;

import java.util.Arrays;
import java.util.Collections;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.lanes.LaneStreams;
import onepoint.lanes.TrialStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Independent Gaussian coordinates with standard deviation s, each cut to [-t s, t s] and normalised.
 *
 * @param dimension d, from 1 to 1000
 * @param deviation s, in [2^-20, 2^20]
 * @param cut t, in [1/2, 8]
 */
public record TruncatedGaussian(int dimension, double deviation, double cut) implements LawSpec {
    /** Refuses numbers outside their ranges. */
    public TruncatedGaussian {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        LENGTH.require("deviation", deviation);
        new Limits(0.5, 8).require("cut", cut);
    }

    @Override
    public String law() {
        return "truncated-gaussian";
    }

    @Override
    public NoiseLaw live() {
        GaussianMarginal marginal = new GaussianMarginal(deviation, cut);
        Interval second = marginal.secondMoment();
        Interval reach = Interval.point(deviation).multiply(cut);
        return new ProductLaw(
                Collections.nCopies(dimension, marginal),
                Collections.nCopies(dimension, reach),
                Collections.nCopies(dimension, second),
                new CutNormals(deviation, cut));
    }

    /**
     * Normals, the first of two that is within the cut. Two words for each coordinate, so that runs side by
     * side stay in step: when neither normal is within, those two words are the key of a stream of more.
     */
    private record CutNormals(double deviation, double cut) implements ProductLaw.Sampler {
        @Override
        public void sample(UniformRandomProvider random, double[] out) {
            double[] pair = new double[2];
            for (int i = 0; i < out.length; i++) {
                long first = random.nextLong();
                long second = random.nextLong();
                Draws.normals(first, second, pair);
                out[i] = deviation * within(pair[0], pair[1], first, second);
            }
        }

        @Override
        public void samples(LaneStreams random, double[][] out, int n) {
            double[] others = new double[n];
            for (double[] coordinate : out) {
                long[] first = Arrays.copyOf(random.next(), n);
                long[] second = Arrays.copyOf(random.next(), n);
                Draws.normals(first, second, coordinate, others, n);
                for (int l = 0; l < n; l++) {
                    double normal = within(coordinate[l], others[l], first[l], second[l]);
                    coordinate[l] = deviation * normal;
                }
            }
        }

        private double within(double first, double second, long k0, long k1) {
            if (Math.abs(first) <= cut) {
                return first;
            }
            return Math.abs(second) <= cut ? second : more(new TrialStream(k0, k1, 0));
        }

        private double more(UniformRandomProvider random) {
            double[] pair = new double[2];
            do {
                Draws.normals(random, pair);
            } while (Math.abs(pair[0]) > cut);
            return pair[0];
        }
    }

    @Override
    public TruncatedGaussian scaled(double factor) {
        return new TruncatedGaussian(dimension, deviation * factor, cut);
    }
}
