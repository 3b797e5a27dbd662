package onepoint.certificate;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.WaveSum;
import onepoint.linear.Boxes;
import onepoint.linear.PositiveDefinite;

/**
 * The paper's Definition 1 read literally, f(y) &lt;= f(x) + &lt;grad f(x), y-x&gt; + (L/2) |y-x|^2 for all x
 * and y. For a twice differentiable f it says that no eigenvalue of the Hessian exceeds L, and nothing about
 * how negative they may be. Proved for a quadratic plus plane waves by branch and bound over one period:
 * the Hessian repeats when 2 pi/u is added to a coordinate, u dividing every component of every wave vector.
 */
public final class OneSidedSmoothness {
    private static final int MOST_BOXES = 1 << 19;
    private static final int MOST_DIMENSIONS = 2;
    /** Wave vectors that are no multiples of this have too long a period. */
    private static final double LEAST_UNIT = 0x1p-6;

    private OneSidedSmoothness() {}

    /** Whether it is proved that Definition 1 holds on all of R^d with this L; false says nothing. */
    public static boolean proved(Landscape landscape, double smoothness) {
        if (!(landscape instanceof WaveSum sum) || sum.dimension() > MOST_DIMENSIONS) {
            return false;
        }
        double unit = 1;
        while (unit >= LEAST_UNIT && !divides(unit, sum)) {
            unit /= 2;
        }
        if (unit < LEAST_UNIT) {
            return false;
        }
        Interval[] period = new Interval[sum.dimension()];
        Arrays.fill(period, Interval.of(0, Interval.PI.multiply(2).divide(unit).sup()));
        Search.Result found =
                Search.run(new Below(sum, smoothness), period, Boxes.middle(period), MOST_BOXES);
        return found.lower() == Double.POSITIVE_INFINITY;
    }

    private static boolean divides(double unit, WaveSum sum) {
        return sum.waves().stream()
                .flatMapToDouble(wave -> DoubleStream.of(wave.vector()))
                .allMatch(k -> StrictMath.rint(k / unit) == k / unit);
    }

    /** Leaves out the boxes in which L I minus the Hessian is positive definite. */
    private record Below(WaveSum sum, double smoothness) implements Search.Objective {
        @Override
        public Bound below(Interval[] box, double least) {
            return PositiveDefinite.proves(Boxes.affine(-1, sum.hessian(box), smoothness))
                    ? Bound.NOTHING_THERE
                    : new Bound(-1, -1);
        }

        @Override
        public double at(double[] point) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean settled(double lower, double least) {
            return false;
        }
    }
}
