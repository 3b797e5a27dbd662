package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.Sinusoid;
import onepoint.linear.Matrices;

/**
 * A quadratic with plane waves, sum_i a_i x_i^2 / 2 + sum_j A_j cos(k_j . x + p_j), in two or more
 * dimensions.
 */
public final class WaveSum implements Landscape {
    private final double[] curvatures;
    private final List<Plane> waves;

    /**
     * A plane wave A cos(k . x + p).
     *
     * @param amplitude A
     * @param vector k, of length d; copied, so hold it in a local outside of loops
     * @param phase p in radians
     */
    public record Plane(double amplitude, double[] vector, double phase) {
        /** Copies the vector. */
        public Plane {
            vector = vector.clone();
        }

        @Override
        public double[] vector() {
            return vector.clone();
        }

        private double angle(double[] x) {
            double sum = phase;
            for (int i = 0; i < x.length; i++) {
                sum += vector[i] * x[i];
            }
            return sum;
        }

        private void addGradients(double[][] x, double[][] out, int n) {
            double[] factor = new double[n];
            Arrays.fill(factor, phase);
            for (int i = 0; i < x.length; i++) {
                Columns.add(vector[i], x[i], factor, n);
            }
            Sinusoid.sin(factor, n);
            for (int l = 0; l < n; l++) {
                factor[l] = -amplitude * factor[l];
            }
            for (int i = 0; i < x.length; i++) {
                Columns.add(vector[i], factor, out[i], n);
            }
        }

        /** An enclosure of k . x + p. */
        public Interval angle(Interval[] x) {
            return dot(x).add(phase);
        }

        /** An enclosure of k . x. */
        public Interval dot(Interval[] x) {
            Interval sum = Interval.ZERO;
            for (int i = 0; i < x.length; i++) {
                if (vector[i] != 0) {
                    sum = sum.add(x[i].multiply(vector[i]));
                }
            }
            return sum;
        }
    }

    WaveSum(double[] curvatures, List<Plane> waves) {
        this.curvatures = curvatures.clone();
        this.waves = List.copyOf(waves);
    }

    /** The curvature a_i of coordinate i. */
    public double curvature(int i) {
        return curvatures[i];
    }

    /** The plane waves. */
    public List<Plane> waves() {
        return waves;
    }

    @Override
    public int dimension() {
        return curvatures.length;
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += curvatures[i] * x[i] * x[i] / 2;
        }
        for (Plane wave : waves) {
            sum += wave.amplitude * Sinusoid.cos(wave.angle(x));
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = curvatures[i] * x[i];
        }
        for (Plane wave : waves) {
            double factor = -wave.amplitude * Sinusoid.sin(wave.angle(x));
            for (int i = 0; i < x.length; i++) {
                out[i] += factor * wave.vector[i];
            }
        }
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        for (int i = 0; i < x.length; i++) {
            Columns.multiply(curvatures[i], x[i], out[i], n);
        }
        for (Plane wave : waves) {
            wave.addGradients(x, out, n);
        }
    }

    @Override
    public Interval value(Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(x[i].sqr().multiply(curvatures[i]).divide(2));
        }
        for (Plane wave : waves) {
            sum = sum.add(wave.angle(x).cos().multiply(wave.amplitude));
        }
        return sum;
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] out = remainder(x);
        for (int i = 0; i < x.length; i++) {
            out[i] = out[i].add(x[i].multiply(curvatures[i]));
        }
        return out;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval[][] out = growth();
        for (Plane wave : waves) {
            Interval factor = wave.angle(x).cos().multiply(-wave.amplitude());
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length && wave.vector[i] != 0; j++) {
                    Interval product = Interval.point(wave.vector[i]).multiply(wave.vector[j]);
                    out[i][j] = out[i][j].add(product.multiply(factor));
                }
            }
        }
        return out;
    }

    @Override
    public Interval[][] growth() {
        return Matrices.diagonal(curvatures.length, i -> Interval.point(curvatures[i]));
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        Interval[] out = new Interval[x.length];
        Arrays.fill(out, Interval.ZERO);
        for (Plane wave : waves) {
            Interval factor = wave.angle(x).sin().multiply(-wave.amplitude);
            for (int i = 0; i < x.length; i++) {
                out[i] = out[i].add(factor.multiply(wave.vector[i]));
            }
        }
        return out;
    }

    /** At the origin, when no wave has a phase; a positive curvature leaves no other candidate. */
    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && waves.stream().allMatch(wave -> wave.phase() == 0);
    }

    @Override
    public boolean affineGradient() {
        return waves.isEmpty();
    }
}
