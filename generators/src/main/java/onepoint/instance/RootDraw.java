package onepoint.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import onepoint.certificate.SmoothedGradient;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/** Finds a zero of the averaged gradient next to a spec's target, in doubles. */
final class RootDraw {
    private static final int STEPS = 200;
    /** Fine against the 2^-40 within which a root is to be. */
    private static final int BITS = 46;

    private static final double NEAR = 0x1p-48;

    private final Setting setting;
    private final double step;

    private RootDraw(Spec spec) {
        setting = Setting.of(spec);
        double[] ones = new double[spec.dimension()];
        Arrays.fill(ones, 1);
        step = Hint.of(spec.landscape(), ones) * 2;
    }

    /**
     * The zero that small steps down the averaged landscape lead to; where the law depends on the state, the
     * y of the state to which small steps down the gradient averaged there lead. Empty when they come to no
     * rest.
     */
    static Optional<List<Double>> near(Spec spec) {
        RootDraw draw = new RootDraw(spec);
        if (draw.setting.law().isEmpty()) {
            return draw.rest(draw::averaged).map(draw::descended).map(RootDraw::brief);
        }
        return SmoothedGradient.of(draw.setting)
                .flatMap(gradient -> draw.rest(y -> middle(gradient.at(y))))
                .map(RootDraw::brief);
    }

    private Optional<double[]> rest(UnaryOperator<double[]> slope) {
        double[] z = setting.target();
        for (int i = 0; i < STEPS; i++) {
            double[] g = slope.apply(z);
            double largest = 0;
            for (int k = 0; k < z.length; k++) {
                z[k] -= step * g[k];
                largest = StrictMath.max(largest, StrictMath.abs(step * g[k]));
            }
            if (largest < NEAR) {
                return Optional.of(z);
            }
        }
        return Optional.empty();
    }

    /** x - eta grad f(x). */
    private double[] descended(double[] x) {
        return moved(x, gradient(x));
    }

    private double[] moved(double[] x, double[] v) {
        double[] out = new double[x.length];
        Arrays.setAll(out, k -> x[k] - setting.stepSize() * v[k]);
        return out;
    }

    private double[] gradient(double[] x) {
        double[] out = new double[x.length];
        setting.landscape().gradient(x, out);
        return out;
    }

    /** E grad f(y - eta w) at a state, for noise with atoms. */
    private double[] averaged(double[] x) {
        double[] y = descended(x);
        Interval[] here = Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
        double[] sum = new double[x.length];
        for (Atom atom : setting.noise().atoms(here).orElseThrow()) {
            double[] g = gradient(moved(y, middle(atom.point())));
            Arrays.setAll(sum, k -> sum[k] + atom.mass().mid() * g[k]);
        }
        return sum;
    }

    private static double[] middle(Interval[] box) {
        return Arrays.stream(box).mapToDouble(Interval::mid).toArray();
    }

    private static List<Double> brief(double[] point) {
        return IntStream.range(0, point.length)
                .mapToObj(k -> ShortNumber.nearest(point[k], BITS) + 0.0)
                .toList();
    }
}
