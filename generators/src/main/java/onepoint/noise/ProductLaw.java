package onepoint.noise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/** Independent symmetric coordinates, each with a bounded law: the box and the truncated Gaussian. */
final class ProductLaw implements NoiseLaw {
    /** Draws points. */
    @FunctionalInterface
    interface Sampler {
        /** As {@link NoiseLaw#sample(UniformRandomProvider, double[])}. */
        void sample(UniformRandomProvider random, double[] out);

        /** As {@link Noise#samples}. */
        default void samples(LaneStreams random, double[][] out, int n) {
            double[] w = new double[out.length];
            for (int l = 0; l < n; l++) {
                sample(random.lane(l), w);
                Columns.write(w, out, l);
            }
        }
    }

    private final List<Marginal> marginals;
    private final Interval radius;
    private final Interval secondMoment;
    private final Sampler sampler;

    /** With enclosures of each coordinate's largest modulus and second moment. */
    ProductLaw(
            List<Marginal> marginals,
            List<Interval> reaches,
            List<Interval> secondMoments,
            Sampler sampler) {
        this.marginals = List.copyOf(marginals);
        this.radius = reaches.stream()
                .map(Interval::sqr)
                .reduce(Interval.ZERO, Interval::add)
                .sqrt();
        this.secondMoment = secondMoments.stream().reduce(Interval.ZERO, Interval::add);
        this.sampler = sampler;
    }

    @Override
    public int dimension() {
        return marginals.size();
    }

    /** The corner of the box: sqrt(sum of squared reaches). */
    @Override
    public Interval radius() {
        return radius;
    }

    @Override
    public Interval secondMoment() {
        return secondMoment;
    }

    @Override
    public boolean centred() {
        return true;
    }

    @Override
    public boolean symmetric() {
        return true;
    }

    @Override
    public boolean isotropic() {
        return false;
    }

    @Override
    public Interval cosine(Interval[] k) {
        Interval product = Interval.ONE;
        for (int i = 0; i < k.length; i++) {
            boolean zero = k[i].isPoint() && k[i].inf() == 0;
            product = zero ? product : product.multiply(marginals.get(i).cosine(k[i]));
        }
        return product;
    }

    @Override
    public Interval[] sineMoment(Interval[] k) {
        Interval[] moment = new Interval[k.length];
        for (int i = 0; i < k.length; i++) {
            Interval[] others = k.clone();
            others[i] = Interval.ZERO;
            moment[i] = marginals.get(i).sineMoment(k[i]).multiply(cosine(others));
        }
        return moment;
    }

    @Override
    public Interval[] cosineMoment(Interval[] k) {
        Interval[] zero = new Interval[k.length];
        Arrays.fill(zero, Interval.ZERO);
        return zero;
    }

    @Override
    public Interval sine(Interval[] k) {
        return Interval.ZERO;
    }

    @Override
    public Marginal marginal(int i) {
        return marginals.get(i);
    }

    @Override
    public Optional<List<Atom>> atoms() {
        return Optional.empty();
    }

    @Override
    public void sample(UniformRandomProvider random, double[] out) {
        sampler.sample(random, out);
    }

    @Override
    public void samples(LaneStreams random, double[][] x, double[][] out, int n) {
        sampler.samples(random, out, n);
    }
}
