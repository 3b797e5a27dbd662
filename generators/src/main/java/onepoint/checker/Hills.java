package onepoint.checker;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.HermiteFunction;
import onepoint.interval.Interval;

/**
 * sum_i a_i x_i^2 / 2 + sum_j h_j exp(-|u|^2 / 2), u = (x - c_j) / w_j. With b(u) = exp(-u^2 / 2), a hill is
 * a product of b(u_i), and each derivative by x_i turns b into -u b, then (u^2 - 1) b, divided by w: these
 * are the ranges of {@link HermiteFunction} up to sign.
 *
 * @param curvatures the a_i
 * @param hills the terms
 */
record Hills(List<Double> curvatures, List<Hill> hills) implements Surface {
    private static final Interval LARGEST_SLOPE = Interval.point(-0.5).exp();

    /**
     * One term.
     *
     * @param centre c
     * @param width w
     * @param height h
     */
    record Hill(List<Double> centre, double width, double height) {
        Hill mirrored() {
            return new Hill(centre.stream().map(c -> 0.0 - c).toList(), width, height);
        }

        /** The product of the b(u_i) but for {@code i} and {@code j}, times h / w^power. */
        private Interval others(Interval[] u, int i, int j, int power) {
            Interval squared = Interval.ZERO;
            for (int k = 0; k < u.length; k++) {
                squared = k == i || k == j ? squared : squared.add(u[k].sqr());
            }
            Interval size = Interval.point(height).divide(Interval.point(width).pow(power));
            return squared.multiply(-0.5).exp().multiply(size);
        }

        private Interval[] scaled(Interval[] x) {
            Interval[] u = new Interval[x.length];
            Arrays.setAll(u, i -> x[i].subtract(centre.get(i)).divide(width));
            return u;
        }

        private Interval bend(Interval[] u, int i, int j) {
            Interval factor = i == j
                    ? HermiteFunction.range(2, u[i])
                    : HermiteFunction.range(1, u[i]).multiply(HermiteFunction.range(1, u[j]));
            return factor.multiply(others(u, i, j, 2));
        }
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] out = new Interval[x.length];
        Arrays.setAll(out, i -> x[i].multiply(curvatures.get(i)));
        for (Hill hill : hills) {
            Interval[] u = hill.scaled(x);
            Arrays.setAll(
                    out,
                    i -> out[i].subtract(
                            HermiteFunction.range(1, u[i]).multiply(hill.others(u, i, i, 1))));
        }
        return out;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval[][] out = growth();
        for (Hill hill : hills) {
            Interval[] u = hill.scaled(x);
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    out[i][j] = out[i][j].add(hill.bend(u, i, j));
                }
            }
        }
        return out;
    }

    @Override
    public Interval[][] growth() {
        Interval[][] out = Matrix.zero(dimension());
        for (int i = 0; i < out.length; i++) {
            out[i][i] = Interval.point(curvatures.get(i));
        }
        return out;
    }

    /** Each gradient has the length |h| |u| exp(-|u|^2 / 2) / w, largest at |u| = 1. */
    @Override
    public double rest() {
        Interval sum = Interval.ZERO;
        for (Hill hill : hills) {
            Interval size = Interval.point(hill.height()).abs().divide(hill.width());
            sum = sum.add(size.multiply(LARGEST_SLOPE));
        }
        return sum.sup();
    }

    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && hills.stream().allMatch(hill -> count(hill) == count(hill.mirrored()));
    }

    private long count(Hill hill) {
        return hills.stream().filter(hill::equals).count();
    }
}
