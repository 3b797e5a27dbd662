package onepoint.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onepoint.certificate.Certificate;
import onepoint.certificate.SmoothedGradient;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.ContourPicture;
import onepoint.model.LandscapePicture;
import onepoint.model.ProfilePicture;
import onepoint.noise.Atom;
import onepoint.noise.NoiseLaw;
import onepoint.noise.Streams;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What a landscape is like around the target of an instance, and what its average over the noise at the
 * target is like: over its atoms, or by some draws. In doubles, for looking at only.
 */
public final class Surroundings {
    private static final int POINTS = 401;
    /** Points of the profile, which shows less of the line. */
    private static final int NEAR_POINTS = 201;

    private static final int NOISE_SAMPLES = 512;
    /** Of laws whose mean is a sum. */
    private static final int MOST_ATOMS = 64;
    /** Points on a side of the square of contours. */
    private static final int SIDE = 41;
    /** Draws per point of it: lines in a plane are shown coarser than a curve. */
    private static final int CONTOUR_SAMPLES = 96;

    private final Setting setting;
    private final Optional<Double> constant;
    private final double radius;
    private final double reach;
    /** How far around the target the hypothesis is looked at: twice the ball, for far starts. */
    private final double near;

    private final double[] towards;
    private final List<Draw> noise;

    /** A value of the noise, and how much it counts. */
    private record Draw(double weight, double[] w) {}

    private Surroundings(Certificate certificate, long seed) {
        setting = certificate.setting();
        constant = certificate.constants().map(Constants::convexity);
        radius = Premise.of(certificate).map(Pictures::radius).orElse(0.0);
        towards = towards(setting);
        double wide = 1.25 * StrictMath.max(radius, distance(setting.start(), setting.target()));
        reach = wide > 0 ? wide : 1;
        near = radius > 0 ? StrictMath.min(reach, 2 * radius) : reach;
        noise = setting.law()
                .flatMap(NoiseLaw::atoms)
                .filter(atoms -> atoms.size() <= MOST_ATOMS)
                .map(Surroundings::atoms)
                .orElseGet(() -> draws(setting, seed));
    }

    /**
     * Around the target of an instance.
     *
     * @param certificate of the instance
     * @param seed of the noise that is averaged over
     */
    public static Surroundings of(Certificate certificate, long seed) {
        return new Surroundings(certificate, seed);
    }

    private static List<Draw> atoms(List<Atom> atoms) {
        return atoms.stream()
                .map(atom -> new Draw(
                        atom.mass().mid(),
                        Arrays.stream(atom.point()).mapToDouble(Interval::mid).toArray()))
                .toList();
    }

    private static List<Draw> draws(Setting setting, long seed) {
        UniformRandomProvider random = Streams.of(seed, "picture", 0);
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < NOISE_SAMPLES; i++) {
            double[] w = new double[setting.dimension()];
            setting.noise().sample(random, setting.target(), w);
            draws.add(new Draw(1, w));
        }
        return draws;
    }

    /** The landscape along the line through target and start. */
    LandscapePicture section() {
        return section(reach);
    }

    /** The same, as far as a little beyond the start. */
    public LandscapePicture closeUp() {
        double far = distance(setting.start(), setting.target());
        return section(far > 0 ? 1.25 * far : reach);
    }

    private LandscapePicture section(double reach) {
        double[] s = new double[POINTS];
        double[] f = new double[POINTS];
        double[] smoothed = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            s[i] = reach * (2.0 * i / (POINTS - 1) - 1);
            double[] x = along(setting.target(), s[i], towards);
            f[i] = setting.landscape().value(x);
            smoothed[i] = averaged(x, NOISE_SAMPLES);
        }
        String caption = "f and its average over the noise" + line()
                + "; shaded: the ball of radius sqrt(20 b/lambda)";
        return new LandscapePicture(caption, s, f, smoothed, 0, radius);
    }

    /** How one-point convex it is along that line. */
    public ProfilePicture profile() {
        List<Double> positions = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> averaged = new ArrayList<>();
        ToDoubleFunction<double[]> slope = averagedSlope();
        for (int i = 0; i < NEAR_POINTS; i++) {
            double s = near * (2.0 * i / (NEAR_POINTS - 1) - 1);
            if (s != 0) {
                double[] y = along(setting.target(), s, towards);
                positions.add(s);
                plain.add(slope(y) / s);
                averaged.add(slope.applyAsDouble(y) / s);
            }
        }
        String caption = "One-point convexity" + line()
                + ": <g, y-x*> / |y-x*|^2 for the gradient and for its average over the noise, which"
                + " hypothesis H3 says is nowhere below c";
        return new ProfilePicture(caption, positions, plain, averaged, constant);
    }

    /** The landscape on a plane through target and start; at least two dimensions. */
    ContourPicture contours() {
        double[] across = across();
        List<List<Double>> f = new ArrayList<>();
        List<List<Double>> smoothed = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            double v = near * (2.0 * row / (SIDE - 1) - 1);
            List<Double> values = new ArrayList<>();
            List<Double> averages = new ArrayList<>();
            for (int column = 0; column < SIDE; column++) {
                double u = near * (2.0 * column / (SIDE - 1) - 1);
                double[] x = along(along(setting.target(), u, towards), v, across);
                values.add(setting.landscape().value(x));
                averages.add(averaged(x, CONTOUR_SAMPLES));
            }
            f.add(values);
            smoothed.add(averages);
        }
        String caption =
                "Level lines of f and of its average over the noise, at the same levels, on a"
                        + " plane through target and start";
        return new ContourPicture(
                caption, near, f, smoothed, radius, distance(setting.start(), setting.target()));
    }

    private String line() {
        return setting.dimension() == 1 ? "" : " along the line through target and start";
    }

    private double averaged(double[] x, int samples) {
        return mean(x, samples, setting.landscape()::value);
    }

    /** In closed form where there is one: a mean of draws is off, and by more when divided by a small s. */
    private ToDoubleFunction<double[]> averagedSlope() {
        return SmoothedGradient.of(setting)
                .map(form -> (ToDoubleFunction<double[]>) y -> dot(
                        Arrays.stream(form.at(y)).mapToDouble(Interval::mid).toArray(), towards))
                .orElse(y -> mean(y, NOISE_SAMPLES, this::slope));
    }

    private double mean(double[] x, int samples, ToDoubleFunction<double[]> of) {
        double sum = 0;
        double weight = 0;
        for (Draw draw : noise.subList(0, StrictMath.min(samples, noise.size()))) {
            sum += draw.weight() * of.applyAsDouble(along(x, -setting.stepSize(), draw.w()));
            weight += draw.weight();
        }
        return sum / weight;
    }

    /** The component of the gradient along the line. */
    private double slope(double[] x) {
        double[] gradient = new double[x.length];
        setting.landscape().gradient(x, gradient);
        return dot(gradient, towards);
    }

    private static double[] towards(Setting setting) {
        double length = distance(setting.start(), setting.target());
        double[] unit = new double[setting.dimension()];
        unit[0] = 1;
        if (length > 0) {
            double[] start = setting.start();
            double[] target = setting.target();
            Arrays.setAll(unit, i -> (start[i] - target[i]) / length);
        }
        return unit;
    }

    /** A unit vector at right angles to the line: the axis that is closest to that, made exact. */
    private double[] across() {
        int axis = 0;
        for (int i = 1; i < towards.length; i++) {
            axis = StrictMath.abs(towards[i]) < StrictMath.abs(towards[axis]) ? i : axis;
        }
        double[] unit = new double[towards.length];
        unit[axis] = 1;
        double[] across = along(unit, -towards[axis], towards);
        double length = StrictMath.sqrt(dot(across, across));
        return Arrays.stream(across).map(v -> v / length).toArray();
    }

    private static double distance(double[] a, double[] b) {
        double[] difference = along(a, -1, b);
        return StrictMath.sqrt(dot(difference, difference));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] along(double[] x, double factor, double[] v) {
        double[] out = x.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] += factor * v[i];
        }
        return out;
    }
}
