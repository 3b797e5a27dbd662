package onepoint.noise;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Noise w = +s(x) p or -s(x) p with equal chances, s(x) = base + sway cos(k . x): a law that depends on the
 * state, for tests.
 *
 * @param point p
 * @param base at least the modulus of {@code sway}
 * @param sway how much s changes
 * @param wave k
 * @param smooth whether it says its Jacobians
 */
public record SwayingNoise(
        List<Double> point, double base, double sway, List<Double> wave, boolean smooth)
        implements NoiseSpec {
    @Override
    public String law() {
        return "swaying";
    }

    @Override
    public int dimension() {
        return point.size();
    }

    @Override
    public Noise on(Landscape landscape) {
        return new Live();
    }

    @Override
    public NoiseSpec scaled(double factor) {
        return new SwayingNoise(point, base * factor, sway * factor, wave, smooth);
    }

    private final class Live implements Noise {
        private Interval angle(Interval[] x) {
            Interval sum = Interval.ZERO;
            for (int i = 0; i < x.length; i++) {
                sum = sum.add(x[i].multiply(wave.get(i)));
            }
            return sum;
        }

        private Interval scale(Interval[] x) {
            return angle(x).cos().multiply(sway).add(base);
        }

        private Interval squaredLength() {
            Interval sum = Interval.ZERO;
            for (double p : point) {
                sum = sum.add(Interval.point(p).sqr());
            }
            return sum;
        }

        @Override
        public int dimension() {
            return point.size();
        }

        @Override
        public Interval radius(Interval[] x) {
            Interval most = Interval.point(scale(x).mag());
            Interval least = Interval.point(scale(x).mig());
            return least.hull(most).multiply(squaredLength().sqrt());
        }

        @Override
        public Interval secondMoment(Interval[] x) {
            return scale(x).sqr().multiply(squaredLength());
        }

        @Override
        public boolean centred() {
            return true;
        }

        private Interval[] atom(Interval[] x, int sign) {
            Interval scale = scale(x).multiply(sign);
            return point.stream().map(scale::multiply).toArray(Interval[]::new);
        }

        @Override
        public Optional<List<Atom>> atoms(Interval[] x) {
            Interval half = Interval.point(0.5);
            return Optional.of(List.of(new Atom(half, atom(x, 1)), new Atom(half, atom(x, -1))));
        }

        @Override
        public Optional<List<Interval[][]>> slopes(Interval[] x) {
            if (!smooth) {
                return Optional.empty();
            }
            int d = point.size();
            Interval fall = angle(x).sin().multiply(-sway);
            Interval[][][] out = new Interval[2][d][d];
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    out[0][i][j] = fall.multiply(wave.get(j)).multiply(point.get(i));
                    out[1][i][j] = out[0][i][j].negate();
                }
            }
            return Optional.of(List.of(out[0], out[1]));
        }

        @Override
        public boolean symmetricAt(double[] x) {
            return true;
        }

        @Override
        public void sample(UniformRandomProvider random, double[] x, double[] out) {
            double angle = 0;
            for (int i = 0; i < x.length; i++) {
                angle += x[i] * wave.get(i);
            }
            double scale = base + sway * StrictMath.cos(angle);
            double signed = random.nextBoolean() ? scale : -scale;
            for (int i = 0; i < x.length; i++) {
                out[i] = signed * point.get(i);
            }
        }
    }
}
