package onepoint.linear;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Krawczyk's test. With a point m of the box X, a matrix C close to an inverse of F' and an enclosure J of F'
 * over X, let K = m - C F(m) + (I - C J)(X - m). If K lies in the interior of X, then F has exactly one zero
 * in X, it lies in K, and F maps neighbourhoods of it onto neighbourhoods of 0.
 *
 * <p>For every matrix M in J, x -> m - C F(m) + (I - C M)(x - m) maps X into its interior, so I - C M maps
 * X - X into its interior and has norm below 1 in the norm with this unit ball; hence C and M are regular. By
 * the mean-value theorem x -> x - C F(x) maps X into K, so it has a fixed point there (Brouwer), a zero of F
 * because C is regular. The difference of two zeros would be in the kernel of some M. The last part is the
 * inverse function theorem, F' at the zero being one of the M.
 */
public final class Krawczyk {
    /** Beyond this dimension nothing is tried. */
    private static final int MOST_DIMENSIONS = 64;

    private static final int NEWTON_STEPS = 40;

    private final UnaryOperator<Interval[]> map;
    private final Function<Interval[], Interval[][]> jacobian;

    /** The test for a map whose Jacobian is enclosed. */
    public Krawczyk(UnaryOperator<Interval[]> map, Function<Interval[], Interval[][]> jacobian) {
        this.map = map;
        this.jacobian = jacobian;
    }

    /** Encloses the only zero in a box; empty when the test does not prove that there is exactly one. */
    public Optional<Interval[]> zero(Interval[] box) {
        if (box.length > MOST_DIMENSIONS) {
            return Optional.empty();
        }
        Interval[] middle = Boxes.points(Boxes.middle(box));
        Interval[][] slope = jacobian.apply(box);
        Optional<RealMatrix> inverse = inverse(slope);
        if (inverse.isEmpty()) {
            return Optional.empty();
        }
        Interval[][] c = Arrays.stream(inverse.get().getData())
                .map(Boxes::points)
                .toArray(Interval[][]::new);
        Interval[][] rest = Boxes.crossProduct(Matrices.transpose(c), slope);
        for (int i = 0; i < rest.length; i++) {
            for (int j = 0; j < rest.length; j++) {
                rest[i][j] = Interval.point(i == j ? 1 : 0).subtract(rest[i][j]);
            }
        }
        Interval[] step = Matrices.multiply(c, map.apply(middle));
        Interval[] spread = Matrices.multiply(rest, Boxes.subtract(box, middle));
        Interval[] image = Boxes.add(Boxes.subtract(middle, step), spread);
        for (int i = 0; i < box.length; i++) {
            if (!box[i].interiorContains(image[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(image);
    }

    /** A point where the map is close to zero, by Newton's method; where that ends. */
    public double[] approximately(double[] from) {
        double[] x = from.clone();
        if (from.length > MOST_DIMENSIONS) {
            return x;
        }
        for (int n = 0; n < NEWTON_STEPS; n++) {
            Interval[] at = Boxes.points(x);
            Optional<RealMatrix> inverse = inverse(jacobian.apply(at));
            if (inverse.isEmpty()) {
                return x;
            }
            double[] step = inverse.get().operate(Boxes.middle(map.apply(at)));
            double[] next = new double[x.length];
            Arrays.setAll(next, i -> x[i] - step[i]);
            if (!Arrays.stream(next).allMatch(v -> StrictMath.abs(v) < 0x1p100)
                    || Arrays.equals(next, x)) {
                return x;
            }
            System.arraycopy(next, 0, x, 0, x.length);
        }
        return x;
    }

    private static Optional<RealMatrix> inverse(Interval[][] matrix) {
        for (Interval[] row : matrix) {
            if (!Boxes.bounded(row)) {
                return Optional.empty();
            }
        }
        RealMatrix middle = MatrixUtils.createRealMatrix(
                Arrays.stream(matrix).map(Boxes::middle).toArray(double[][]::new));
        LUDecomposition decomposition = new LUDecomposition(middle);
        return decomposition.getSolver().isNonSingular()
                ? Optional.of(decomposition.getSolver().getInverse())
                : Optional.empty();
    }
}
