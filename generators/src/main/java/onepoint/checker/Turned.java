package onepoint.checker;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;

/**
 * A surface h seen through isometries: h(T x), T x = S x + z. The gradient is S' grad h(T x), the Hessian
 * S' H S, and A x + p becomes S'A S x + S'(A z + p).
 *
 * @param inner h
 * @param moves T, in the order in which they are applied to a point
 */
record Turned(Surface inner, List<Move> moves) implements Surface {
    Turned {
        moves = List.copyOf(moves);
    }

    @Override
    public int dimension() {
        return inner.dimension();
    }

    private Interval[] seen(Interval[] x) {
        Interval[] z = x;
        for (Move move : moves) {
            z = move.apply(z);
        }
        return z;
    }

    private Interval[] back(Interval[] k) {
        Interval[] v = k;
        for (int i = moves.size() - 1; i >= 0; i--) {
            v = moves.get(i).back(v);
        }
        return v;
    }

    private Interval[][] back(Interval[][] matrix) {
        if (moves.isEmpty()) {
            return matrix;
        }
        Interval[][] rows = Arrays.stream(matrix).map(this::back).toArray(Interval[][]::new);
        return Arrays.stream(Matrix.transpose(rows)).map(this::back).toArray(Interval[][]::new);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return back(inner.gradient(seen(x)));
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        return back(inner.hessian(seen(x)));
    }

    /** The same in own coordinates: isometries keep eigenvalues. */
    @Override
    public boolean bendsWithin(double limit, Interval[] x) {
        return inner.bendsWithin(limit, seen(x));
    }

    @Override
    public Interval[][] growth() {
        return back(inner.growth());
    }

    @Override
    public double rest() {
        Interval[] origin = seen(Vectors.points(new double[dimension()]));
        Interval pull =
                Vectors.squaredNorm(Matrix.times(inner.growth(), origin)).sqrt();
        return pull.add(Interval.of(0, inner.rest())).sup();
    }

    @Override
    public boolean affine() {
        return inner.affine();
    }

    /** When T maps the point to a point, exactly. */
    @Override
    public boolean evenAbout(double[] point) {
        Interval[] image = seen(Vectors.points(point));
        return Arrays.stream(image).allMatch(Interval::isPoint)
                && inner.evenAbout(
                        Arrays.stream(image).mapToDouble(Interval::inf).toArray());
    }
}
