package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import onepoint.interval.Interval;
import onepoint.lanes.Exponential;
import onepoint.linear.Matrices;

/**
 * The function of a {@link Warped}: sum_i u_i^2 / 2 + sum_k r_k^2 / 2, r_k = v_k exp(s_k(u)) + t_k(u). With
 * e = exp(s_k) and rho = grad_u r_k = v_k e grad s_k + grad t_k, an output k adds r e to df/dv_k, r rho to
 * grad_u f, e^2 to d^2 f / dv_k^2, e (rho + r grad s_k) to the mixed derivatives, and
 * rho rho' + r (v_k e (grad s_k grad s_k' + hess s_k) + hess t_k) to the block of u.
 */
final class WarpedSquare implements Landscape {
    private final int fixed;
    private final boolean even;
    private final List<Output> outputs;

    /** The waves of s_k and t_k. */
    private record Output(WaveTrain stretch, WaveTrain shift) {}

    WarpedSquare(Warped spec) {
        fixed = spec.fixed();
        even = spec.stretches().stream().allMatch(s -> s.phase() == 0 || s.amplitude() == 0);
        outputs = IntStream.range(0, spec.dimension() - fixed)
                .mapToObj(k -> new Output(
                        new WaveTrain(spec.stretches().stream()
                                .filter(s -> s.output() == k)
                                .map(s -> WaveTrain.cosine(s.amplitude(), s.vector(), s.phase()))
                                .toList()),
                        new WaveTrain(spec.shifts().stream()
                                .filter(s -> s.output() == k)
                                .map(s -> WaveTrain.sine(s.amplitude(), s.vector()))
                                .toList())))
                .toList();
    }

    @Override
    public int dimension() {
        return fixed + outputs.size();
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < fixed; i++) {
            sum += x[i] * x[i];
        }
        for (int k = 0; k < outputs.size(); k++) {
            Output output = outputs.get(k);
            double r = x[fixed + k] * Exponential.of(output.stretch().value(x))
                    + output.shift().value(x);
            sum += r * r;
        }
        return sum / 2;
    }

    @Override
    public void gradient(double[] x, double[] out) {
        System.arraycopy(x, 0, out, 0, fixed);
        for (int k = 0; k < outputs.size(); k++) {
            Output output = outputs.get(k);
            double e = Exponential.of(output.stretch().value(x));
            double r = x[fixed + k] * e + output.shift().value(x);
            output.stretch().addGradient(r * x[fixed + k] * e, x, out);
            output.shift().addGradient(r, x, out);
            out[fixed + k] = r * e;
        }
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        for (int i = 0; i < fixed; i++) {
            System.arraycopy(x[i], 0, out[i], 0, n);
        }
        for (int k = 0; k < outputs.size(); k++) {
            Output output = outputs.get(k);
            double[] v = x[fixed + k];
            double[] e = output.stretch().values(x, n);
            Exponential.of(e, n);
            double[] r = output.shift().values(x, n);
            double[] stretching = new double[n];
            for (int l = 0; l < n; l++) {
                r[l] = v[l] * e[l] + r[l];
                stretching[l] = r[l] * v[l] * e[l];
                out[fixed + k][l] = r[l] * e[l];
            }
            output.stretch().addGradients(stretching, x, out, n);
            output.shift().addGradients(r, x, out, n);
        }
    }

    private Interval[] head(Interval[] x) {
        return Arrays.copyOf(x, fixed);
    }

    @Override
    public Interval value(Interval[] x) {
        Interval sum = Interval.ZERO;
        Interval[] u = head(x);
        for (Interval coordinate : u) {
            sum = sum.add(coordinate.sqr());
        }
        for (int k = 0; k < outputs.size(); k++) {
            Output output = outputs.get(k);
            Interval e = output.stretch().value(u).exp();
            Interval r = x[fixed + k].multiply(e).add(output.shift().value(u));
            sum = sum.add(r.sqr());
        }
        return sum.divide(2);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] u = head(x);
        Interval[] out = x.clone();
        for (int k = 0; k < outputs.size(); k++) {
            Interval[] slopes = new Jet(outputs.get(k), x[fixed + k], u).slopes();
            for (int i = 0; i < fixed; i++) {
                out[i] = out[i].add(slopes[i]);
            }
            out[fixed + k] = slopes[fixed];
        }
        return out;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval[] u = head(x);
        Interval[][] out =
                Matrices.diagonal(x.length, i -> i < fixed ? Interval.ONE : Interval.ZERO);
        for (int k = 0; k < outputs.size(); k++) {
            Jet jet = new Jet(outputs.get(k), x[fixed + k], u);
            int row = fixed + k;
            out[row][row] = jet.e.sqr();
            for (int i = 0; i < fixed; i++) {
                out[row][i] = jet.mixed(i);
                out[i][row] = out[row][i];
                for (int j = 0; j < fixed; j++) {
                    out[i][j] = out[i][j].add(jet.bend(i, j));
                }
            }
        }
        return out;
    }

    /** An output with its derivatives over a box. */
    private static final class Jet {
        private final Output output;
        private final Interval[] u;
        private final Interval e;
        private final Interval stretched;
        private final Interval r;
        private final Interval[] grade;
        private final Interval[] rho;

        Jet(Output output, Interval v, Interval[] u) {
            this.output = output;
            this.u = u;
            e = output.stretch().value(u).exp();
            stretched = v.multiply(e);
            r = stretched.add(output.shift().value(u));
            grade = output.stretch().gradient(u);
            rho = output.shift().gradient(u);
            Arrays.setAll(rho, i -> rho[i].add(stretched.multiply(grade[i])));
        }

        /** What is added to grad_u f, and df/dv last. */
        Interval[] slopes() {
            Interval[] out = new Interval[u.length + 1];
            Arrays.setAll(out, i -> r.multiply(i < u.length ? rho[i] : e));
            return out;
        }

        Interval mixed(int i) {
            return e.multiply(rho[i].add(r.multiply(grade[i])));
        }

        Interval bend(int i, int j) {
            Interval square = i == j ? rho[i].sqr() : rho[i].multiply(rho[j]);
            Interval grades = i == j ? grade[i].sqr() : grade[i].multiply(grade[j]);
            Interval curved = stretched
                    .multiply(grades.add(output.stretch().bend(i, j, u)))
                    .add(output.shift().bend(i, j, u));
            return square.add(r.multiply(curved));
        }
    }

    /** Zero: the gradient may grow like a wave times |v|^2. */
    @Override
    public Interval[][] growth() {
        return Matrices.diagonal(dimension(), i -> Interval.ZERO);
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        return gradient(x);
    }

    @Override
    public boolean evenAbout(double[] point) {
        return even && Arrays.stream(point).allMatch(x -> x == 0);
    }
}
