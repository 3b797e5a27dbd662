package onepoint.instance;

import java.util.Arrays;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;

/** A first guess of a step size, from the second derivatives around the origin. */
final class Hint {
    private static final int POINTS = 33;
    private static final double REACH = 4;

    private Hint() {}

    /** 1 / (4 L) with the largest second derivative along the fastest direction, at some points, as L. */
    static double of(LandscapeSpec spec, double[] fastest) {
        Landscape landscape = spec.landscape();
        double squared = Arrays.stream(fastest).map(k -> k * k).sum();
        double largest = 0x1p-20;
        for (int i = 0; i < POINTS; i++) {
            double along = REACH * (2.0 * i / (POINTS - 1) - 1) / squared;
            Interval[] x = Arrays.stream(fastest)
                    .mapToObj(k -> Interval.point(along * k))
                    .toArray(Interval[]::new);
            for (Interval[] row : landscape.hessian(x)) {
                largest = StrictMath.max(
                        largest, Arrays.stream(row).mapToDouble(Interval::mag).sum());
            }
        }
        return 0.25 / largest;
    }
}
