package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.HermiteFunction;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;

/**
 * The function of {@link Hills}. With u = (x - c) / w a hill is h times a product of bells exp(-u_i^2 / 2); a
 * derivative by x_i turns the i-th factor into -1/w times the next He_n(u_i) exp(-u_i^2 / 2), and the range
 * of every factor is tight.
 */
final class HillSum implements Landscape {
    private final List<Double> curvatures;
    private final List<Hills.Hill> hills;

    HillSum(Hills spec) {
        curvatures = spec.curvatures();
        hills = spec.hills();
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    private static double bell(Hills.Hill hill, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double u = (x[i] - hill.centre().get(i)) / hill.width();
            sum += u * u;
        }
        return hill.height() * StrictMath.exp(-sum / 2);
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += curvatures.get(i) * x[i] * x[i] / 2;
        }
        for (Hills.Hill hill : hills) {
            sum += bell(hill, x);
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = curvatures.get(i) * x[i];
        }
        for (Hills.Hill hill : hills) {
            double factor = -bell(hill, x) / hill.width();
            for (int i = 0; i < x.length; i++) {
                out[i] += factor * ((x[i] - hill.centre().get(i)) / hill.width());
            }
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
            sum = sum.add(x[i].sqr().multiply(curvatures.get(i)).divide(2));
        }
        for (Hills.Hill hill : hills) {
            sum = sum.add(others(hill, scaled(hill, x), -1, -1));
        }
        return sum;
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] out = remainder(x);
        Arrays.setAll(out, i -> out[i].add(x[i].multiply(curvatures.get(i))));
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
        return Matrices.diagonal(dimension(), i -> Interval.point(curvatures.get(i)));
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
