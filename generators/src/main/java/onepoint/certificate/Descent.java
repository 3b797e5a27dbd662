package onepoint.certificate;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Krawczyk;
import onepoint.linear.Matrices;
import onepoint.linear.PositiveDefinite;

/** The map x -> y = x - eta grad f(x) over boxes. */
final class Descent {
    /** Half of the side of the box in which a state is proved to be, relative to 1 and to it. */
    private static final double NEIGHBOURHOOD = 0x1p-24;

    private final Landscape landscape;
    private final double step;
    /** I - eta A with the growth A of the gradient. */
    private final Interval[][] kept;

    Descent(Landscape landscape, double step) {
        this.landscape = landscape;
        this.step = step;
        kept = contraction(landscape.growth());
    }

    /** I - eta M. */
    private Interval[][] contraction(Interval[][] matrix) {
        Interval[][] out = Boxes.affine(-step, matrix, 0);
        for (int i = 0; i < out.length; i++) {
            out[i][i] = out[i][i].add(1);
        }
        return out;
    }

    /** Encloses y over a box, which may be unbounded. */
    Interval[] at(Interval[] x) {
        Interval[] grown = Boxes.step(Matrices.multiply(kept, x), step, landscape.remainder(x));
        return Boxes.intersection(grown, Boxes.step(x, step, landscape.gradient(x)));
    }

    /** Encloses the Jacobian of y over a box. */
    Interval[][] slope(Interval[] x) {
        return contraction(landscape.hessian(x));
    }

    /** Encloses y over a box, by the mean-value form where it is bounded. */
    Interval[] near(Interval[] x) {
        if (!Boxes.bounded(x)) {
            return at(x);
        }
        Interval[] middle = Boxes.points(Boxes.middle(x));
        return Image.meanValue(at(x), at(middle), slope(x), Boxes.subtract(x, middle));
    }

    /** Encloses y over a box closely. */
    Interval[] image(Interval[] x) {
        return Image.of(this::at, slope(x), x);
    }

    /** A state whose y is close to the given point, if Newton's method finds it. */
    double[] stateBelow(double[] y) {
        return toReach(Boxes.points(y)).approximately(y);
    }

    /**
     * Encloses a state whose y is the given point, near which the Jacobian of x -> y is regular; for a box
     * of points, one for each. Empty when none is proved.
     */
    Optional<Interval[]> stateReaching(Interval[] y) {
        double[] near = stateBelow(Boxes.middle(y));
        return toReach(y).zero(Boxes.around(near, NEIGHBOURHOOD));
    }

    private Krawczyk toReach(Interval[] y) {
        return new Krawczyk(x -> Boxes.subtract(at(x), y), this::slope);
    }

    /**
     * Whether every point of R^d is a y: x -> (I - eta A) x - eta p(x) with bounded p is onto R^d when
     * I - eta A is invertible (Brouwer).
     */
    boolean onto() {
        Interval[] everything = new Interval[kept.length];
        Arrays.fill(everything, Interval.ENTIRE);
        return Boxes.bounded(landscape.remainder(everything))
                && PositiveDefinite.proves(Boxes.crossProduct(kept, kept));
    }
}
