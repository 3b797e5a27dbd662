package onepoint.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import onepoint.interval.Interval;

/**
 * The function sum_i a_i z_i^2 / 2 + sum_j h_j(k_j . z).
 *
 * @param curvatures encloses the a_i
 * @param pieces the h_j with their k_j
 */
record Block(List<Interval> curvatures, List<Piece> pieces) implements Surface {
    Block {
        curvatures = List.copyOf(curvatures);
        pieces = List.copyOf(pieces);
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    /** Encloses all a_i. */
    Interval curvature() {
        return curvatures.stream().reduce(Interval::hull).orElseThrow();
    }

    /** This function minus c |z|^2 / 2. */
    Block minus(double c) {
        return new Block(curvatures.stream().map(a -> a.subtract(c)).toList(), pieces);
    }

    @Override
    public Interval[] gradient(Interval[] z) {
        Interval[] g = new Interval[z.length];
        for (int i = 0; i < g.length; i++) {
            g[i] = z[i].multiply(curvatures.get(i));
        }
        for (Piece piece : pieces) {
            Interval slope = piece.curve().derivative(1, piece.along(z));
            for (int i = 0; i < g.length; i++) {
                if (piece.k(i) != 0) {
                    g[i] = g[i].add(slope.multiply(piece.k(i)));
                }
            }
        }
        return g;
    }

    @Override
    public Interval[][] hessian(Interval[] z) {
        return matrix(piece -> piece.curve().derivative(2, piece.along(z)));
    }

    @Override
    public Interval[][] growth() {
        return matrix(piece -> piece.curve().growth());
    }

    @Override
    public double rest() {
        Interval sum = Interval.ZERO;
        for (Piece piece : pieces) {
            sum = sum.add(
                    piece.curve().slopeBound().multiply(piece.squaredLength().sqrt()));
        }
        return sum.sup();
    }

    @Override
    public boolean affine() {
        return pieces.stream().allMatch(p -> p.curve().growth().mag() > 0);
    }

    /** When every term also comes mirrored. */
    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && pieces.stream().allMatch(p -> p.curve() instanceof Shape)
                && even();
    }

    /** Whether it is even about the origin, its terms being shapes. */
    boolean even() {
        Map<Piece, Integer> surplus = new HashMap<>();
        for (Piece piece : pieces) {
            surplus.merge(piece.pointingForward(), 1, Integer::sum);
            surplus.merge(piece.mirrored().pointingForward(), -1, Integer::sum);
        }
        return surplus.values().stream().allMatch(n -> n == 0);
    }

    /** diag(a) + sum_j weight_j k_j k_j'. */
    Interval[][] matrix(Function<Piece, Interval> weight) {
        int d = dimension();
        Interval[][] out = new Interval[d][d];
        for (int i = 0; i < d; i++) {
            Arrays.fill(out[i], Interval.ZERO);
            out[i][i] = curvatures.get(i);
        }
        for (Piece piece : pieces) {
            Interval w = weight.apply(piece);
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d && piece.k(i) != 0; j++) {
                    Interval product = Interval.point(piece.k(i)).multiply(piece.k(j));
                    out[i][j] = out[i][j].add(product.multiply(w));
                }
            }
        }
        return out;
    }

    /**
     * A function of some coordinates only.
     *
     * @param coordinates which
     * @param block the function
     */
    record Part(List<Integer> coordinates, Block block) {}

    /**
     * The same function as a sum over groups of coordinates that no piece ties to others. Quadratic forms of
     * gradient and Hessian are then sums, too, and their bounds relative to |z|^2 the worst over the groups.
     */
    List<Part> parts() {
        int[] group = new int[dimension()];
        Arrays.setAll(group, i -> i);
        for (Piece piece : pieces) {
            int first = -1;
            for (int i = 0; i < group.length; i++) {
                if (piece.k(i) != 0) {
                    first = first < 0 ? i : first;
                    merge(group, group[i], group[first]);
                }
            }
        }
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
        }
        return members.values().stream().map(this::on).toList();
    }

    private static void merge(int[] group, int from, int into) {
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == from ? into : group[i];
        }
    }

    private Part on(List<Integer> coordinates) {
        Block block = new Block(
                coordinates.stream().map(curvatures::get).toList(),
                pieces.stream()
                        .map(piece -> piece.on(coordinates))
                        .filter(piece -> piece.direction().stream().anyMatch(k -> k != 0))
                        .toList());
        return new Part(coordinates, block);
    }
}
