package onepoint.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onepoint.certificate.SmoothedGradient;
import onepoint.interval.Interval;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/** Finds a zero of the averaged gradient next to a spec's target, in doubles. */
final class RootDraw {
    private static final int STEPS = 200;
    /** Fine against the 2^-40 within which a root is to be. */
    private static final int BITS = 46;

    private static final double NEAR = 0x1p-48;

    private RootDraw() {}

    /** The zero that small steps down the averaged landscape lead to; empty when they come to no rest. */
    static Optional<List<Double>> near(Spec spec) {
        Setting setting = Setting.of(spec);
        Optional<SmoothedGradient> gradient = SmoothedGradient.of(setting);
        if (gradient.isEmpty()) {
            return Optional.empty();
        }
        double[] y = setting.target();
        double step = Hint.of(spec.landscape(), ones(y.length)) * 2;
        for (int i = 0; i < STEPS; i++) {
            double[] g = Arrays.stream(gradient.get().at(y))
                    .mapToDouble(Interval::mid)
                    .toArray();
            double largest = 0;
            for (int k = 0; k < y.length; k++) {
                y[k] -= step * g[k];
                largest = StrictMath.max(largest, StrictMath.abs(step * g[k]));
            }
            if (largest < NEAR) {
                return Optional.of(IntStream.range(0, y.length)
                        .mapToObj(k -> ShortNumber.nearest(y[k], BITS) + 0.0)
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static double[] ones(int dimension) {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return ones;
    }
}
