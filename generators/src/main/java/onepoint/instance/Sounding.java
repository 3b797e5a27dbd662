package onepoint.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onepoint.certificate.Bracket;
import onepoint.certificate.Certificate;
import onepoint.certificate.SmoothedGradient;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Symmetric;
import onepoint.noise.Atom;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * What a draw takes for the constants of an instance, to choose its other numbers by; nothing is proved by
 * it.
 *
 * @param convexity about the largest c
 * @param smoothness about the least L
 */
record Sounding(double convexity, double smoothness) {
    /** Points along each side of a grid in one, two, three and more dimensions. */
    private static final int[] POINTS = {65, 17, 9, 5};

    private static final double OUTWARD = 0x1p-6;
    /** States whose y is nearer to the target, relative to the cells of the grid, say nothing. */
    private static final double NEAR = 0x1p-10;

    /** Between the bounds of a certificate. */
    static Sounding of(Certificate certificate) {
        Bracket c = certificate.convexity();
        double middle =
                Double.isInfinite(c.certified()) ? c.refuted() : (c.certified() + c.refuted()) / 2;
        return new Sounding(middle, certificate.smoothness().certified());
    }

    /**
     * The extremes over a grid of states in the domain and over a finer one around the first one's best
     * point; on R^d in a cube around the target, which will do where the gradient is affine.
     */
    static Sounding of(Setting setting) {
        Interval[] box = setting.spec().domain() instanceof Domain.Everywhere
                ? around(setting.target(), 1)
                : setting.spec().domain().box(setting.dimension());
        Depth depth = new Depth(setting, box);
        return new Sounding(least(box, depth::quotient), -least(box, depth::norm));
    }

    /** With L above what certificates find, which is within 2^-7 of the least one. */
    Sounding outward() {
        return new Sounding(convexity, smoothness * (1 + OUTWARD));
    }

    /** The step size with a margin; not positive when there is none. */
    double stepSize(double margin) {
        return convexity / (smoothness * smoothness * (1 + margin));
    }

    private static Interval[] around(double[] point, double reach) {
        return Arrays.stream(point)
                .mapToObj(m -> Interval.of(m - reach, m + reach))
                .toArray(Interval[]::new);
    }

    private static double least(Interval[] box, ToDoubleFunction<double[]> function) {
        int count = POINTS[StrictMath.min(box.length, POINTS.length) - 1];
        double[] best = lowest(box, count, function);
        Interval[] cell = new Interval[box.length];
        Arrays.setAll(cell, i -> {
            double step = box[i].width() / (count - 1);
            return Interval.of(
                    StrictMath.max(box[i].inf(), best[i] - step),
                    StrictMath.min(box[i].sup(), best[i] + step));
        });
        double finer = function.applyAsDouble(lowest(cell, count, function));
        return StrictMath.min(function.applyAsDouble(best), finer);
    }

    private static double[] lowest(Interval[] box, int count, ToDoubleFunction<double[]> function) {
        int all = 1;
        for (int i = 0; i < box.length; i++) {
            all *= count;
        }
        double[] best = Boxes.middle(box);
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < all; number++) {
            double[] x = new double[box.length];
            for (int i = 0, rest = number; i < x.length; i++, rest /= count) {
                x[i] = box[i].inf() + box[i].width() * (rest % count) / (count - 1);
            }
            double value = function.applyAsDouble(x);
            if (value < least) {
                least = value;
                best = x;
            }
        }
        return best;
    }

    /** Functions of a state. */
    private static final class Depth {
        private final Setting setting;
        private final double near;
        private final Optional<SmoothedGradient> smoothed;

        Depth(Setting setting, Interval[] box) {
            this.setting = setting;
            near = NEAR * Arrays.stream(box).mapToDouble(Interval::width).max().orElseThrow();
            smoothed = setting.law().isPresent()
                    ? SmoothedGradient.of(plain(setting.spec()))
                    : Optional.empty();
        }

        /** On R^d and with an exact target, where closed forms are known. */
        private static Setting plain(Spec spec) {
            return Setting.of(spec.withDomain(new Domain.Everywhere())
                    .withTarget(new Target.Exact(spec.target().at())));
        }

        /** The quotient of H3; infinite outside of the domain and next to the target. */
        double quotient(double[] x) {
            if (!(setting.spec().domain() instanceof Domain.Ball ball) || inside(ball, x)) {
                double[] y = stepped(x);
                double[] target = setting.target();
                double[] g = smoothed.map(s -> Boxes.middle(s.at(y))).orElseGet(() -> mean(x, y));
                double inner = 0;
                double squared = 0;
                for (int i = 0; i < y.length; i++) {
                    inner += g[i] * (y[i] - target[i]);
                    squared += (y[i] - target[i]) * (y[i] - target[i]);
                }
                return squared > near * near ? inner / squared : Double.POSITIVE_INFINITY;
            }
            return Double.POSITIVE_INFINITY;
        }

        private static boolean inside(Domain.Ball ball, double[] x) {
            double squared = 0;
            for (int i = 0; i < x.length; i++) {
                double offset = x[i] - ball.centre().get(i);
                squared += offset * offset;
            }
            return squared <= ball.radius() * ball.radius();
        }

        private double[] stepped(double[] x) {
            double[] y = new double[x.length];
            setting.landscape().gradient(x, y);
            Arrays.setAll(y, i -> x[i] - setting.stepSize() * y[i]);
            return y;
        }

        /** The averaged gradient under the atoms of the noise at a state; grad f where it is affine. */
        private double[] mean(double[] x, double[] y) {
            double[] sum = new double[y.length];
            if (setting.landscape().affineGradient()) {
                setting.landscape().gradient(y, sum);
                return sum;
            }
            List<Atom> atoms = setting.noise().atoms(Boxes.points(x)).orElseThrow();
            double[] slope = new double[y.length];
            double[] z = new double[y.length];
            for (Atom atom : atoms) {
                Interval[] w = atom.point();
                Arrays.setAll(z, i -> y[i] - setting.stepSize() * w[i].mid());
                setting.landscape().gradient(z, slope);
                double mass = atom.mass().mid();
                Arrays.setAll(sum, i -> sum[i] + mass * slope[i]);
            }
            return sum;
        }

        /** Minus the norm of the second derivatives. */
        double norm(double[] x) {
            Symmetric here = Symmetric.enclosing(setting.landscape().hessian(Boxes.points(x)));
            return StrictMath.min(here.least(), here.negate().least());
        }
    }
}
