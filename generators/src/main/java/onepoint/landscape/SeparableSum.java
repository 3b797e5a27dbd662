package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;

/**
 * A sum of one-dimensional profiles, one a coordinate. One-dimensional landscapes are the case of a single
 * profile.
 *
 * @param profiles one for each coordinate
 */
public record SeparableSum(List<Profile> profiles) implements Landscape {
    /** Copies the list. */
    public SeparableSum {
        profiles = List.copyOf(profiles);
    }

    @Override
    public int dimension() {
        return profiles.size();
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += profiles.get(i).value(x[i]);
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = profiles.get(i).slope(x[i]);
        }
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        for (int i = 0; i < x.length; i++) {
            profiles.get(i).slopes(x[i], out[i], n);
        }
    }

    @Override
    public Interval value(Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(profiles.get(i).derivative(0, x[i]));
        }
        return sum;
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] out = new Interval[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = profiles.get(i).derivative(1, x[i]);
        }
        return out;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        return Matrices.diagonal(x.length, i -> profiles.get(i).derivative(2, x[i]));
    }

    @Override
    public Interval[][] growth() {
        return Matrices.diagonal(
                dimension(), i -> Interval.point(profiles.get(i).curvature()));
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        Interval[] out = new Interval[x.length];
        Arrays.setAll(out, i -> profiles.get(i).perturbation(1, x[i]));
        return out;
    }

    /** A positive curvature leaves 0 as the only candidate. */
    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && profiles.stream().allMatch(Profile::symmetric);
    }

    @Override
    public boolean affineGradient() {
        return profiles.stream().allMatch(profile -> profile.terms().isEmpty());
    }
}
