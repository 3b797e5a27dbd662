package onepoint.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.EmpiricalLoss;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.lanes.LaneStreams;
import onepoint.linear.Boxes;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What a gradient from part of the data is off by: w = grad f_B(x) - grad f(x), where f_B is the loss of a
 * batch B, one of the n / size blocks of consecutive data points of a finite sum, each as likely. Its law
 * depends on the state.
 *
 * @param dimension d, from 1 to 1000
 * @param size the number of points in a batch, 1 to 64; it divides n
 */
public record MiniBatch(int dimension, int size) implements NoiseSpec {
    /** Refuses numbers outside their ranges. */
    public MiniBatch {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        new Limits(1, FiniteSum.MAX_POINTS).require("size", size);
    }

    @Override
    public String law() {
        return "mini-batch";
    }

    /**
     * Refuses also landscapes that are no finite sums, and a number of points that is no multiple of size.
     */
    @Override
    public void requireFits(LandscapeSpec landscape) {
        if (!(landscape instanceof FiniteSum sum)) {
            throw new IllegalArgumentException("noise.law: " + law()
                    + " is for the family finite-sum, not " + landscape.family());
        }
        NoiseSpec.super.requireFits(landscape);
        if (sum.points().size() % size != 0) {
            throw new IllegalArgumentException("noise.size: " + size + " does not divide "
                    + sum.points().size() + ", the number of landscape.points");
        }
    }

    @Override
    public Noise on(Landscape landscape) {
        if (!(landscape instanceof EmpiricalLoss loss) || loss.count() % size != 0) {
            throw new IllegalArgumentException(
                    "noise.law: " + law() + " of size " + size + " does not fit the landscape");
        }
        return new BatchNoise(loss);
    }

    /**
     * The data decides how long the noise is.
     *
     * @throws IllegalArgumentException for another factor than 1
     */
    @Override
    public NoiseSpec scaled(double factor) {
        if (factor != 1) {
            throw new IllegalArgumentException(
                    "noise.law: " + law() + " has no length to multiply");
        }
        return this;
    }

    private final class BatchNoise implements Noise {
        private final EmpiricalLoss loss;
        private final int batches;

        BatchNoise(EmpiricalLoss loss) {
            this.loss = loss;
            batches = loss.count() / size;
        }

        @Override
        public int dimension() {
            return loss.dimension();
        }

        private Interval[] deviation(int batch, Interval[] x) {
            return loss.deviation(batch * size, (batch + 1) * size, x);
        }

        /** At least what it is in the middle of the box, at most what the enclosures of the atoms say. */
        @Override
        public Interval radius(Interval[] x) {
            Interval[] middle = Boxes.points(Boxes.middle(x));
            Interval least = Interval.ZERO;
            Interval most = Interval.ZERO;
            for (int batch = 0; batch < batches; batch++) {
                least = least.max(Boxes.squaredNorm(deviation(batch, middle)));
                most = most.max(Boxes.squaredNorm(deviation(batch, x)));
            }
            return Interval.of(least.sqrt().inf(), most.sqrt().sup());
        }

        @Override
        public Interval secondMoment(Interval[] x) {
            Interval sum = Interval.ZERO;
            for (int batch = 0; batch < batches; batch++) {
                sum = sum.add(Boxes.squaredNorm(deviation(batch, x)));
            }
            return sum.divide(batches);
        }

        /** The weights of every data point add up to zero over the batches. */
        @Override
        public boolean centred() {
            return true;
        }

        /** Whether the batches come in pairs of mirror images about the state, or there is no noise. */
        @Override
        public boolean symmetricAt(double[] x) {
            return loss.mirrored(size, x) || Noise.super.symmetricAt(x);
        }

        @Override
        public Optional<List<Atom>> atoms(Interval[] x) {
            Interval mass = Interval.ONE.divide(batches);
            List<Atom> atoms = new ArrayList<>();
            for (int batch = 0; batch < batches; batch++) {
                atoms.add(new Atom(mass, deviation(batch, x)));
            }
            return Optional.of(atoms);
        }

        @Override
        public Optional<List<Interval[][]>> slopes(Interval[] x) {
            List<Interval[][]> slopes = new ArrayList<>();
            for (int batch = 0; batch < batches; batch++) {
                slopes.add(loss.deviationSlopes(batch * size, (batch + 1) * size, x));
            }
            return Optional.of(slopes);
        }

        @Override
        public void sample(UniformRandomProvider random, double[] x, double[] out) {
            int batch = Draws.ticket(random.nextLong(), batches);
            loss.deviation(batch * size, (batch + 1) * size, x, out);
        }

        @Override
        public void samples(LaneStreams random, double[][] x, double[][] out, int n) {
            long[] words = random.next();
            int[] chosen = new int[n];
            Arrays.setAll(chosen, l -> Draws.ticket(words[l], batches));
            loss.deviations(chosen, size, x, out, n);
        }
    }
}
