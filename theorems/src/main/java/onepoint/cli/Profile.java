package onepoint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.certificate.SmoothedGradient;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.noise.Atom;
import onepoint.noise.NoiseLaw;
import onepoint.setting.Setting;

/**
 * The quotient of one-point convexity along the line through target and start, for looking at: in doubles.
 *
 * @param distance of y from the target along the line, ascending, without 0
 * @param averaged {@code <g(y), y - x*> / |y - x*|^2} there, g the gradient averaged over the noise
 * @param own the same with grad f in the place of g
 */
record Profile(double[] distance, double[] averaged, double[] own) {
    private static final int POINTS = 400;

    /** Copies the arrays. */
    Profile {
        distance = distance.clone();
        averaged = averaged.clone();
        own = own.clone();
    }

    /** Empty where the averaged gradient has no closed form and the noise no atoms. */
    static Optional<Profile> of(Setting setting) {
        UnaryOperator<double[]> own = y -> gradient(setting.landscape(), y);
        Optional<UnaryOperator<double[]>> closed = SmoothedGradient.of(setting)
                .map(form -> y ->
                        Arrays.stream(form.at(y)).mapToDouble(Interval::mid).toArray());
        return closed.or(() -> setting.law()
                        .flatMap(NoiseLaw::atoms)
                        .map(atoms -> y -> mean(setting, atoms, y)))
                .map(averaged -> along(setting, averaged, own));
    }

    private static double[] gradient(Landscape landscape, double[] y) {
        double[] gradient = new double[y.length];
        landscape.gradient(y, gradient);
        return gradient;
    }

    private static double[] mean(Setting setting, List<Atom> atoms, double[] y) {
        double[] sum = new double[y.length];
        for (Atom atom : atoms) {
            double[] x = y.clone();
            for (int i = 0; i < x.length; i++) {
                x[i] -= setting.stepSize() * atom.point()[i].mid();
            }
            double[] there = gradient(setting.landscape(), x);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += atom.mass().mid() * there[i];
            }
        }
        return sum;
    }

    private static Profile along(
            Setting setting, UnaryOperator<double[]> averaged, UnaryOperator<double[]> own) {
        double[] target = setting.target();
        double[] direction = setting.start();
        double square = 0;
        for (int i = 0; i < target.length; i++) {
            direction[i] -= target[i];
            square += direction[i] * direction[i];
        }
        double length = square > 0 ? Math.sqrt(square) : 1;
        direction[0] = square > 0 ? direction[0] : 1;
        double[] distance = new double[POINTS];
        double[][] ratios = new double[2][POINTS];
        for (int k = 0; k < POINTS; k++) {
            distance[k] = 1.25 * length * (2 * k + 1 - POINTS) / POINTS;
            double[] y = target.clone();
            for (int i = 0; i < y.length; i++) {
                y[i] += distance[k] / length * direction[i];
            }
            ratios[0][k] = slope(averaged.apply(y), direction, length) / distance[k];
            ratios[1][k] = slope(own.apply(y), direction, length) / distance[k];
        }
        return new Profile(distance, ratios[0], ratios[1]);
    }

    private static double slope(double[] gradient, double[] direction, double length) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += gradient[i] * direction[i];
        }
        return sum / length;
    }

    @Override
    public double[] distance() {
        return distance.clone();
    }

    @Override
    public double[] averaged() {
        return averaged.clone();
    }

    @Override
    public double[] own() {
        return own.clone();
    }
}
