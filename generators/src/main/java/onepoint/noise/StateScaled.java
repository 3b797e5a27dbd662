package onepoint.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.Directions;
import onepoint.landscape.Landscape;
import onepoint.landscape.Sigmoid;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Noise that vanishes at a point m: w = s(x) u with u from a law and s(x) = S(|x - m| / reach), the sigmoid
 * S(t) = t / sqrt(1 + t^2). Its law depends on the state.
 *
 * @param inner the law of u, on R^d
 * @param centre m, of length d, components in [-2^20, 2^20]
 * @param reach where s is 1 / sqrt 2, in [2^-20, 2^20]
 */
public record StateScaled(LawSpec inner, List<Double> centre, double reach) implements NoiseSpec {
    /** Refuses numbers outside their ranges and a centre of another length than d. */
    public StateScaled {
        centre = Limits.vector("centre", centre, MAX_DIMENSION, COORDINATE);
        Limits.requireLength("centre", centre, inner.dimension());
        LENGTH.require("reach", reach);
    }

    @Override
    public String law() {
        return "state-scaled";
    }

    @Override
    public int dimension() {
        return inner.dimension();
    }

    @Override
    public Noise on(Landscape landscape) {
        return new ScaledNoise(inner.live());
    }

    @Override
    public StateScaled scaled(double factor) {
        return new StateScaled(inner.scaled(factor), centre, reach);
    }

    private final class ScaledNoise implements Noise {
        private final NoiseLaw law;
        private final double[] middle = centre.stream().mapToDouble(m -> m).toArray();

        ScaledNoise(NoiseLaw law) {
            this.law = law;
        }

        @Override
        public int dimension() {
            return law.dimension();
        }

        private Interval[] moved(Interval[] x) {
            Interval[] out = new Interval[x.length];
            Arrays.setAll(out, i -> x[i].subtract(middle[i]));
            return out;
        }

        /** The values of |x - m| / reach over the box. */
        private Interval distance(Interval[] x) {
            return Directions.length(moved(x)).divide(reach);
        }

        private Interval scale(Interval[] x) {
            return Sigmoid.value(distance(x));
        }

        /** S increases, so the scale at the farthest point of the box counts; far out it is 1. */
        @Override
        public Interval radius(Interval[] x) {
            double farthest = distance(x).sup();
            Interval scale = farthest == Double.POSITIVE_INFINITY
                    ? Interval.ONE
                    : Interval.of(scale(corner(x)).inf(), scale(x).sup());
            return law.radius().multiply(scale);
        }

        /** The corner of the box that is farthest from m. */
        private Interval[] corner(Interval[] x) {
            Interval[] out = new Interval[x.length];
            Arrays.setAll(
                    out,
                    i -> Interval.point(
                            Math.abs(x[i].sup() - middle[i]) > Math.abs(x[i].inf() - middle[i])
                                    ? x[i].sup()
                                    : x[i].inf()));
            return out;
        }

        @Override
        public Interval secondMoment(Interval[] x) {
            return law.secondMoment().multiply(scale(x).sqr());
        }

        @Override
        public boolean centred() {
            return law.centred();
        }

        /** A multiple of u is as symmetric as u is, and at m there is no noise. */
        @Override
        public boolean symmetricAt(double[] x) {
            return law.symmetric() || Noise.super.symmetricAt(x);
        }

        @Override
        public Optional<List<Atom>> atoms(Interval[] x) {
            Interval scale = scale(x);
            return law.atoms()
                    .map(atoms -> atoms.stream()
                            .map(atom -> new Atom(atom.mass(), times(atom.point(), scale)))
                            .toList());
        }

        private static Interval[] times(Interval[] v, Interval factor) {
            return Arrays.stream(v).map(c -> c.multiply(factor)).toArray(Interval[]::new);
        }

        /** u times grad s = S'(|x - m| / reach) / reach times the direction of x - m. */
        @Override
        public Optional<List<Interval[][]>> slopes(Interval[] x) {
            Interval[] grade =
                    times(Directions.unit(moved(x)), Sigmoid.slope(distance(x)).divide(reach));
            return law.atoms().map(atoms -> {
                List<Interval[][]> slopes = new ArrayList<>();
                for (Atom atom : atoms) {
                    slopes.add(Arrays.stream(atom.point())
                            .map(u -> times(grade, u))
                            .toArray(Interval[][]::new));
                }
                return slopes;
            });
        }

        @Override
        public void sample(UniformRandomProvider random, double[] x, double[] out) {
            double squared = 0;
            for (int i = 0; i < x.length; i++) {
                squared += (x[i] - middle[i]) * (x[i] - middle[i]);
            }
            double scale = Sigmoid.value(Math.sqrt(squared) / reach);
            law.sample(random, out);
            for (int i = 0; i < out.length; i++) {
                out[i] *= scale;
            }
        }

        @Override
        public void samples(LaneStreams random, double[][] x, double[][] out, int n) {
            double[] scale = new double[n];
            for (int i = 0; i < x.length; i++) {
                double[] coordinate = x[i];
                double m = middle[i];
                for (int l = 0; l < n; l++) {
                    scale[l] += (coordinate[l] - m) * (coordinate[l] - m);
                }
            }
            for (int l = 0; l < n; l++) {
                scale[l] = Sigmoid.value(Math.sqrt(scale[l]) / reach);
            }
            law.samples(random, x, out, n);
            for (double[] coordinate : out) {
                for (int l = 0; l < n; l++) {
                    coordinate[l] *= scale[l];
                }
            }
        }
    }
}
