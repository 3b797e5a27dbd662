package onepoint.checker;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * A surface averaged over atoms with mean zero, E h(x - eta w). As E (x - eta w) = x, the growth stays and
 * the rest is averaged.
 *
 * @param inner h
 * @param atoms the law of w
 * @param step eta
 */
record Smoothed(Surface inner, Atoms atoms, double step) implements Surface {
    @Override
    public int dimension() {
        return inner.dimension();
    }

    private Interval[] moved(int n, Interval[] x) {
        return Matrix.plus(x, Interval.point(-step), atoms.point(n));
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] sum = new Interval[x.length];
        Arrays.fill(sum, Interval.ZERO);
        for (int n = 0; n < atoms.points().size(); n++) {
            sum = Matrix.plus(sum, atoms.mass(n), inner.gradient(moved(n, x)));
        }
        return sum;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval[][] sum = Matrix.zero(x.length);
        for (int n = 0; n < atoms.points().size(); n++) {
            sum = Matrix.plus(sum, atoms.mass(n), inner.hessian(moved(n, x)));
        }
        return sum;
    }

    @Override
    public Interval[][] growth() {
        return inner.growth();
    }

    @Override
    public double rest() {
        return inner.rest();
    }

    @Override
    public boolean evenAbout(double[] point) {
        return atoms.symmetric() && inner.evenAbout(point);
    }
}
