package onepoint.extending;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;
import onepoint.noise.Noise;
import onepoint.noise.NoiseSpec;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Every other step, on average, is a shorter one: w = +s grad f(x) or -s grad f(x), each with probability
 * 1/2, so that a step goes 1 + s or 1 - s times as far as one of gradient descent. With s = 1 half of the
 * steps are skipped and the others doubled.
 *
 * @param dimension d, in [1, 1000]
 * @param share s, in [2^-20, 2^20]
 */
public record SkippedSteps(int dimension, double share) implements NoiseSpec {
    /** The simplest one, by which the law is found. */
    public SkippedSteps() {
        this(1, 1);
    }

    /** Refuses numbers outside their ranges. */
    public SkippedSteps {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        LENGTH.require("share", share);
    }

    @Override
    public String law() {
        return "skipped";
    }

    @Override
    public NoiseSpec scaled(double factor) {
        return new SkippedSteps(dimension, share * factor);
    }

    @Override
    public Noise on(Landscape landscape) {
        return new Skipping(landscape);
    }

    private final class Skipping implements Noise {
        private final Landscape landscape;

        Skipping(Landscape landscape) {
            this.landscape = landscape;
        }

        @Override
        public int dimension() {
            return dimension;
        }

        private Interval[] scaled(Interval[] v, double factor) {
            return Arrays.stream(v).map(c -> c.multiply(factor)).toArray(Interval[]::new);
        }

        /** At least what it is at a corner of the box, at most what one enclosure over the box says. */
        @Override
        public Interval radius(Interval[] x) {
            Interval whole = secondMoment(x).sqrt();
            if (!Boxes.bounded(x)) {
                return whole;
            }
            double[] corner = Arrays.stream(x).mapToDouble(Interval::sup).toArray();
            double least = secondMoment(Boxes.points(corner)).sqrt().inf();
            return Interval.of(StrictMath.max(least, whole.inf()), whole.sup());
        }

        @Override
        public Interval secondMoment(Interval[] x) {
            return Boxes.squaredNorm(scaled(landscape.gradient(x), share));
        }

        @Override
        public boolean centred() {
            return true;
        }

        @Override
        public boolean symmetricAt(double[] x) {
            return true;
        }

        @Override
        public Optional<List<Atom>> atoms(Interval[] x) {
            Interval[] gradient = landscape.gradient(x);
            Interval half = Interval.point(0.5);
            return Optional.of(List.of(
                    new Atom(half, scaled(gradient, share)),
                    new Atom(half, scaled(gradient, -share))));
        }

        @Override
        public Optional<List<Interval[][]>> slopes(Interval[] x) {
            Interval[][] hessian = landscape.hessian(x);
            return Optional.of(List.of(scaled(hessian, share), scaled(hessian, -share)));
        }

        private Interval[][] scaled(Interval[][] matrix, double factor) {
            return Arrays.stream(matrix).map(row -> scaled(row, factor)).toArray(Interval[][]::new);
        }

        @Override
        public void sample(UniformRandomProvider random, double[] x, double[] out) {
            landscape.gradient(x, out);
            double factor = random.nextBoolean() ? share : -share;
            for (int i = 0; i < out.length; i++) {
                out[i] *= factor;
            }
        }
    }
}
