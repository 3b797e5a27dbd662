package onepoint.checker;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Miranda's test for a zero of a map F in a box X with middle m. With any matrix C, h = C F and J an
 * enclosure of C F' over X, h_i(x) is in h_i(m) + sum_j J_ij (x_j - m_j). If that is positive on the face
 * x_i = sup X_i and negative on x_i = inf X_i for each i, h has a zero in X. If moreover J is strictly
 * dominant in its rows, h is one-to-one on X, because h(x) - h(y) = M (x - y) with some M in J, and M is
 * regular; then C is regular too, and the zero is the only one of F. C is about the inverse of F'.
 */
final class Miranda {
    private static final int STEPS = 40;

    private final UnaryOperator<Interval[]> map;
    private final Function<Interval[], Interval[][]> jacobian;

    Miranda(UnaryOperator<Interval[]> map, Function<Interval[], Interval[][]> jacobian) {
        this.map = map;
        this.jacobian = jacobian;
    }

    /** The box of what is within {@code share} max(1, |x_i|) of each coordinate. */
    static Interval[] around(double[] x, double share) {
        Interval[] out = Vectors.points(x);
        Arrays.setAll(out, i -> {
            double reach = StrictMath.max(1, StrictMath.abs(x[i])) * share;
            return out[i].add(Interval.of(-reach, reach));
        });
        return out;
    }

    /** Encloses the only zero in a bounded box; empty when the test does not prove that there is one. */
    Optional<Interval[]> zero(Interval[] box) {
        double[] m = Vectors.middle(box);
        Interval[][] slopes = jacobian.apply(box);
        Optional<Interval[][]> inverse = inverse(slopes);
        if (inverse.isEmpty()) {
            return Optional.empty();
        }
        Interval[][] j = Matrix.times(inverse.get(), slopes);
        Interval[] h = Matrix.times(inverse.get(), map.apply(Vectors.points(m)));
        Interval[] zero = new Interval[m.length];
        for (int i = 0; i < m.length; i++) {
            Interval others = Interval.ZERO;
            Interval spread = h[i];
            for (int k = 0; k < m.length; k++) {
                if (k != i) {
                    others = others.add(j[i][k].abs());
                    spread = spread.add(j[i][k].multiply(box[k].subtract(m[k])));
                }
            }
            Interval low =
                    spread.add(j[i][i].multiply(Interval.point(box[i].inf()).subtract(m[i])));
            Interval high =
                    spread.add(j[i][i].multiply(Interval.point(box[i].sup()).subtract(m[i])));
            boolean signs = low.sup() < 0 && high.inf() > 0;
            if (!signs || !(j[i][i].mig() > others.sup())) {
                return Optional.empty();
            }
            zero[i] = box[i].intersection(Interval.point(m[i]).subtract(spread.divide(j[i][i])))
                    .orElseThrow();
        }
        return Optional.of(zero);
    }

    /** Where Newton's method ends after some steps; no proof of anything. */
    double[] near(double[] start) {
        double[] x = start;
        for (int n = 0; n < STEPS; n++) {
            Interval[] at = Vectors.points(x);
            Optional<Interval[][]> inverse = inverse(jacobian.apply(at));
            if (inverse.isEmpty()) {
                return x;
            }
            Interval[] step = Matrix.times(inverse.get(), map.apply(at));
            double[] next = new double[x.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = x[i] - step[i].mid();
            }
            if (!Arrays.stream(next).allMatch(v -> StrictMath.abs(v) < 0x1p60)) {
                return x;
            }
            x = next;
        }
        return x;
    }

    private static Optional<Interval[][]> inverse(Interval[][] matrix) {
        if (!Arrays.stream(matrix).flatMap(Arrays::stream).allMatch(Interval::isBounded)) {
            return Optional.empty();
        }
        double[][] middle = Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).mapToDouble(Interval::mid).toArray())
                .toArray(double[][]::new);
        LUDecomposition lu = new LUDecomposition(MatrixUtils.createRealMatrix(middle));
        return lu.getSolver().isNonSingular()
                ? Optional.of(Arrays.stream(lu.getSolver().getInverse().getData())
                        .map(Vectors::points)
                        .toArray(Interval[][]::new))
                : Optional.empty();
    }
}
