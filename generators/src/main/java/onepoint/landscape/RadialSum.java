package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.Sinusoid;
import onepoint.linear.Matrices;

/**
 * f(x) = p(|x|) for the even profile p(s) = a s^2 / 2 + sum_j A_j cos(k_j s).
 *
 * <p>With t_j = k_j s and G(t) = (sinc t - cos t) / t^2, grad f = a x - q(s) x, q(s) = sum A_j k_j^2 sinc
 * t_j, and q'(s) / s = - sum A_j k_j^4 G(t_j), so that the Hessian is (a - q) I + x x' sum A_j k_j^4 G(t_j):
 * no division by s. Far out the same is said with the direction x / s, whose coordinates are bounded:
 * q(s) x = (x / s) sum A_j k_j sin t_j and x x' G(t_j) k_j^4 = (x / s)(x / s)' k_j^2 (sinc t_j - cos t_j).
 * Enclosures are the intersection of both.
 *
 * @param dimension d
 * @param curvature a
 * @param waves the terms A_j cos(k_j s), without phase
 */
public record RadialSum(int dimension, double curvature, List<WaveTerm> waves)
        implements Landscape {
    /** Copies the list and refuses waves with a phase. */
    public RadialSum {
        waves = List.copyOf(waves);
        if (waves.stream().anyMatch(wave -> wave.phase() != 0)) {
            throw new IllegalArgumentException("waves: one of " + waves + " has a phase");
        }
    }

    /** The function p of the distance s from the origin. */
    public Profile profile() {
        return new Profile(curvature, List.copyOf(waves));
    }

    private static double length(double[] x) {
        double squared = 0;
        for (double coordinate : x) {
            squared += coordinate * coordinate;
        }
        return Math.sqrt(squared);
    }

    @Override
    public double value(double[] x) {
        return profile().value(length(x));
    }

    @Override
    public void gradient(double[] x, double[] out) {
        double s = length(x);
        double factor = curvature;
        for (WaveTerm wave : waves) {
            factor -= pull(wave, s);
        }
        for (int i = 0; i < x.length; i++) {
            out[i] = factor * x[i];
        }
    }

    /** A k^2 sinc(k s), without a division by zero: below the least t, sinc is 1 up to rounding. */
    private static double pull(WaveTerm wave, double s) {
        double k = wave.frequency();
        double t = Math.max(0x1p-100, k * s);
        return wave.amplitude() * k * k * (Sinusoid.sin(t) / t);
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        double[] s = new double[n];
        for (double[] coordinate : x) {
            Columns.addSquares(coordinate, s, n);
        }
        for (int l = 0; l < n; l++) {
            s[l] = Math.sqrt(s[l]);
        }
        double[] factor = new double[n];
        Arrays.fill(factor, curvature);
        for (WaveTerm wave : waves) {
            for (int l = 0; l < n; l++) {
                factor[l] -= pull(wave, s[l]);
            }
        }
        for (int i = 0; i < x.length; i++) {
            for (int l = 0; l < n; l++) {
                out[i][l] = factor[l] * x[i][l];
            }
        }
    }

    @Override
    public Interval value(Interval[] x) {
        return profile().derivative(0, Directions.length(x));
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval[] rest = remainder(x);
        Interval factor = sum(2, Directions.length(x), Interval::sinc).negate().add(curvature);
        Interval[] out = new Interval[x.length];
        Arrays.setAll(
                out,
                i -> x[i].multiply(curvature)
                        .add(rest[i])
                        .intersection(x[i].multiply(factor))
                        .orElseThrow());
        return out;
    }

    /** sum_j A_j k_j^power g(k_j s). */
    private Interval sum(int power, Interval s, Function<Interval, Interval> g) {
        Interval sum = Interval.ZERO;
        for (WaveTerm wave : waves) {
            Interval factor =
                    Interval.point(wave.frequency()).pow(power).multiply(wave.amplitude());
            sum = sum.add(g.apply(s.multiply(wave.frequency())).multiply(factor));
        }
        return sum;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval s = Directions.length(x);
        Interval tangential = sum(2, s, Interval::sinc).negate().add(curvature);
        Interval near = sum(4, s, BesselQuotient::range);
        Interval far = sum(2, s, t -> t.sinc().subtract(t.cos()));
        Interval[][] directions = Directions.products(x);
        Interval[][] out = Matrices.diagonal(x.length, i -> tangential);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                Interval product = i == j ? x[i].sqr() : x[i].multiply(x[j]);
                Interval radial = product.multiply(near)
                        .intersection(directions[i][j].multiply(far))
                        .orElseThrow();
                out[i][j] = out[i][j].add(radial);
            }
        }
        return out;
    }

    @Override
    public Interval[][] growth() {
        return Matrices.diagonal(dimension, i -> Interval.point(curvature));
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        Interval s = Directions.length(x);
        Interval near = sum(2, s, Interval::sinc).negate();
        Interval far = sum(1, s, Interval::sin).negate();
        Interval[] unit = Directions.unit(x);
        Interval[] out = new Interval[x.length];
        Arrays.setAll(
                out,
                i -> x[i].multiply(near).intersection(unit[i].multiply(far)).orElseThrow());
        return out;
    }

    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0);
    }
}
