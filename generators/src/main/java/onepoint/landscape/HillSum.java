package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.HermiteFunction;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.Exponential;
import onepoint.linear.Matrices;

/**
 * The function of {@link Hills}. With u = (x - c) / w a hill is h times a product of bells exp(-u_i^2 / 2); a
 * derivative by x_i turns the i-th factor into -1/w times the next He_n(u_i) exp(-u_i^2 / 2), and the range
 * of every factor is tight.
 */
final class HillSum implements Landscape {
    private final double[] curvatures;
    private final List<Hills.Hill> hills;
    private final List<Bell> bells;

    /** A hill in doubles; the centre is never written. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Bell(double[] centre, double width, double height) {
        private double value(double[] x) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double u = (x[i] - centre[i]) / width;
                sum += u * u;
            }
            return height * Exponential.of(-sum / 2);
        }

        private void addGradient(double[] x, double[] out) {
            double factor = -value(x) / width;
            for (int i = 0; i < x.length; i++) {
                out[i] += factor * ((x[i] - centre[i]) / width);
            }
        }

        private void addGradients(double[][] x, double[][] out, int n) {
            double[][] u = new double[x.length][n];
            double[] factor = new double[n];
            for (int i = 0; i < x.length; i++) {
                scale(x[i], centre[i], u[i], n);
                Columns.addSquares(u[i], factor, n);
            }
            for (int l = 0; l < n; l++) {
                factor[l] = -factor[l] / 2;
            }
            Exponential.of(factor, n);
            for (int l = 0; l < n; l++) {
                factor[l] = -(height * factor[l]) / width;
            }
            for (int i = 0; i < x.length; i++) {
                addProducts(factor, u[i], out[i], n);
            }
        }

        private void scale(double[] x, double c, double[] u, int n) {
            for (int l = 0; l < n; l++) {
                u[l] = (x[l] - c) / width;
            }
        }

        private static void addProducts(double[] factor, double[] u, double[] out, int n) {
            for (int l = 0; l < n; l++) {
                out[l] += factor[l] * u[l];
            }
        }
    }

    HillSum(Hills spec) {
        curvatures = spec.curvatures().stream().mapToDouble(a -> a).toArray();
        hills = spec.hills();
        bells = hills.stream()
                .map(h -> new Bell(
                        h.centre().stream().mapToDouble(c -> c).toArray(), h.width(), h.height()))
                .toList();
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
        for (Bell bell : bells) {
            sum += bell.value(x);
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = curvatures[i] * x[i];
        }
        for (Bell bell : bells) {
            bell.addGradient(x, out);
        }
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        for (int i = 0; i < x.length; i++) {
            Columns.multiply(curvatures[i], x[i], out[i], n);
        }
        for (Bell bell : bells) {
            bell.addGradients(x, out, n);
        }
    }

    private static Interval[] scaled(Hills.Hill hill, Interval[] x) {
        Interval[] u = new Interval[x.length];
        Arrays.setAll(u, i -> x[i].subtract(hill.centre().get(i)).divide(hill.width()));
        return u;
    }

    /** h exp(-|u|^2 / 2) without the factors {@code i} and {@code j}; none is left out below 0. */
    private static Interval others(Hills.Hill hill, Interval[] u, int i, int j) {
        Interval sum = Interval.ZERO;
        for (int k = 0; k < u.length; k++) {
            sum = k == i || k == j ? sum : sum.add(u[k].sqr());
        }
        return sum.divide(-2.0).exp().multiply(hill.height());
    }

    @Override
    public Interval value(Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(x[i].sqr().multiply(curvatures[i]).divide(2));
        }
        for (Hills.Hill hill : hills) {
            sum = sum.add(others(hill, scaled(hill, x), -1, -1));
        }
        return sum;
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] out = remainder(x);
        Arrays.setAll(out, i -> out[i].add(x[i].multiply(curvatures[i])));
        return out;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval[][] out = growth();
        for (Hills.Hill hill : hills) {
            Interval[] u = scaled(hill, x);
            Interval squared = Interval.point(hill.width()).sqr();
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j <= i; j++) {
                    Interval bend = (i == j
                                    ? HermiteFunction.range(2, u[i])
                                    : HermiteFunction.range(1, u[i])
                                            .multiply(HermiteFunction.range(1, u[j])))
                            .multiply(others(hill, u, i, j))
                            .divide(squared);
                    out[i][j] = out[i][j].add(bend);
                    out[j][i] = out[i][j];
                }
            }
        }
        return out;
    }

    @Override
    public Interval[][] growth() {
        return Matrices.diagonal(dimension(), i -> Interval.point(curvatures[i]));
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        Interval[] out = new Interval[x.length];
        Arrays.fill(out, Interval.ZERO);
        for (Hills.Hill hill : hills) {
            Interval[] u = scaled(hill, x);
            Arrays.setAll(
                    out,
                    i -> out[i].subtract(HermiteFunction.range(1, u[i])
                            .multiply(others(hill, u, i, i))
                            .divide(hill.width())));
        }
        return out;
    }

    /** At the origin, when every hill comes as often as its mirror image. */
    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && hills.stream().allMatch(hill -> count(hill) == count(mirrored(hill)));
    }

    private long count(Hills.Hill hill) {
        return hills.stream().filter(hill::equals).count();
    }

    private static Hills.Hill mirrored(Hills.Hill hill) {
        return new Hills.Hill(
                hill.centre().stream().map(c -> 0 - c).toList(), hill.width(), hill.height());
    }
}
