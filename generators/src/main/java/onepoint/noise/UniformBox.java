package onepoint.noise;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The uniform law on the box with half-widths h_i.
 *
 * @param halfWidths the h_i, each in [2^-20, 2^20]; their number is the dimension
 */
public record UniformBox(List<Double> halfWidths) implements LawSpec {
    /** Refuses an empty list and half-widths outside their range. */
    public UniformBox {
        halfWidths = Limits.vector("halfWidths", halfWidths, MAX_DIMENSION, LENGTH);
    }

    @Override
    public String law() {
        return "box";
    }

    @Override
    public int dimension() {
        return halfWidths.size();
    }

    @Override
    public NoiseLaw live() {
        return new ProductLaw(
                halfWidths.stream().map(h -> (Marginal) new UniformMarginal(h)).toList(),
                halfWidths.stream().map(Interval::point).toList(),
                halfWidths.stream().map(h -> Interval.point(h).sqr().divide(3)).toList(),
                new BoxSampler(halfWidths.stream().mapToDouble(h -> h).toArray()));
    }

    /** A word for each coordinate. */
    @SuppressWarnings("ArrayRecordComponent")
    private record BoxSampler(double[] h) implements ProductLaw.Sampler {
        @Override
        public void sample(UniformRandomProvider random, double[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = h[i] * Draws.symmetric(random.nextLong());
            }
        }

        @Override
        public void samples(LaneStreams random, double[][] out, int n) {
            for (int i = 0; i < out.length; i++) {
                Draws.symmetric(random.next(), h[i], out[i], n);
            }
        }
    }

    @Override
    public UniformBox scaled(double factor) {
        return new UniformBox(halfWidths.stream().map(h -> h * factor).toList());
    }
}
