package onepoint.wave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@link SlopeForm} with the same least quotient in fewer dimensions.
 *
 * <p>Where coordinates have one curvature a, waves see an offset only through the span of their vectors
 * there: write it as x + z with z orthogonal to that span, then the form is a |z|^2 plus a function of x, and
 * since the least quotient is at most a (its limit far out), z = 0 loses nothing. The span enters through the
 * products of the vectors only, so the vectors may be replaced by the rows of a factor R of their Gram matrix
 * G = R R', which has as many columns as G has rank. G is formed exactly and factored without rounding
 * (Bareiss's elimination: its pivots M_pp are minors, the Schur complement is M / previous pivot, hence
 * R_jp = M_jp / sqrt(M_pp previous)), so that the rank is exact; then R is rounded, to a relative 2^-50.
 */
public final class Reduction {
    private static final int MOST_WAVES = 8;
    private static final double SMALLEST = 0x1p-400;

    private final SlopeForm form;
    private final List<Block> blocks = new ArrayList<>();

    /** Coordinates of one curvature; without columns they are kept as they are. */
    private record Block(List<Integer> coordinates, List<Integer> pivots, List<double[]> columns) {
        int rank() {
            return columns.isEmpty() ? coordinates.size() : columns.size();
        }
    }

    private Reduction(SlopeForm form) {
        this.form = form;
    }

    /** Empty when nothing is won, or there are more than 8 waves. */
    public static Optional<Reduction> of(SlopeForm form) {
        int n = form.waves().size();
        if (n > MOST_WAVES || form.dimension() <= StrictMath.min(n, 3)) {
            return Optional.empty();
        }
        TreeMap<Double, List<Integer>> equal = new TreeMap<>();
        for (int i = 0; i < form.dimension(); i++) {
            equal.computeIfAbsent(form.curvatures().get(i), a -> new ArrayList<>())
                    .add(i);
        }
        Reduction reduction = new Reduction(form);
        equal.values().forEach(reduction::block);
        int rank = reduction.blocks.stream().mapToInt(Block::rank).sum();
        return rank < form.dimension() ? Optional.of(reduction) : Optional.empty();
    }

    private void block(List<Integer> coordinates) {
        int n = form.waves().size();
        BigDecimal[][] m = new BigDecimal[n][n];
        for (int j = 0; j < n; j++) {
            for (int l = 0; l <= j; l++) {
                m[j][l] = product(j, l, coordinates);
                m[l][j] = m[j][l];
            }
        }
        List<Integer> pivots = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        BigDecimal previous = BigDecimal.ONE;
        boolean rounded = true;
        for (int p = pivot(m); p >= 0; p = pivot(m)) {
            BigDecimal pivot = m[p][p];
            double root = StrictMath.sqrt(pivot.multiply(previous).doubleValue());
            rounded &= root > SMALLEST && root < 1 / SMALLEST;
            double[] column = new double[n];
            for (int j = 0; j < n; j++) {
                column[j] = m[j][p].doubleValue() / root;
                double size = StrictMath.abs(column[j]);
                rounded &= m[j][p].signum() == 0 || size > SMALLEST && size < 1 / SMALLEST;
            }
            eliminate(m, p, previous);
            previous = pivot;
            pivots.add(p);
            columns.add(column);
        }
        boolean smaller = rounded && columns.size() < coordinates.size();
        blocks.add(
                smaller
                        ? new Block(coordinates, pivots, columns)
                        : new Block(coordinates, List.of(), List.of()));
    }

    private BigDecimal product(int j, int l, List<Integer> coordinates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i : coordinates) {
            double x = form.waves().get(j).vector().get(i);
            double y = form.waves().get(l).vector().get(i);
            if (x != 0 && y != 0) {
                sum = sum.add(new BigDecimal(x).multiply(new BigDecimal(y)));
            }
        }
        return sum;
    }

    /**
     * A row that is not zero; the diagonal of a semidefinite matrix shows it. Negative when there is none.
     */
    private static int pivot(BigDecimal[][] m) {
        for (int p = 0; p < m.length; p++) {
            if (m[p][p].signum() != 0) {
                return p;
            }
        }
        return -1;
    }

    private static void eliminate(BigDecimal[][] m, int p, BigDecimal previous) {
        BigDecimal[] row = m[p].clone();
        for (int j = 0; j < m.length; j++) {
            BigDecimal factor = m[j][p];
            for (int l = 0; l < m.length; l++) {
                m[j][l] = m[j][l].multiply(row[p])
                        .subtract(factor.multiply(row[l]))
                        .divide(previous);
            }
        }
    }

    /**
     * The form in fewer dimensions; its vectors are within a relative 2^-50 of those of an equivalent form.
     */
    public SlopeForm reduced() {
        List<Double> curvatures = new ArrayList<>();
        List<List<Double>> vectors = new ArrayList<>();
        form.waves().forEach(ray -> vectors.add(new ArrayList<>()));
        for (Block block : blocks) {
            double curvature = form.curvatures().get(block.coordinates().get(0));
            curvatures.addAll(Collections.nCopies(block.rank(), curvature));
            for (int j = 0; j < vectors.size(); j++) {
                List<Double> vector = form.waves().get(j).vector();
                for (int i = 0; i < block.rank(); i++) {
                    vectors.get(j)
                            .add(
                                    block.columns().isEmpty()
                                            ? vector.get(block.coordinates().get(i))
                                            : block.columns().get(i)[j]);
                }
            }
        }
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (int j = 0; j < vectors.size(); j++) {
            SlopeForm.Ray ray = form.waves().get(j);
            rays.add(new SlopeForm.Ray(vectors.get(j), ray.even(), ray.odd()));
        }
        return new SlopeForm(curvatures, rays);
    }

    /**
     * An offset of the given form that the waves see, up to rounding, as they see {@code x}: sum c_p k_p over
     * the pivots, where R'c = x.
     */
    public double[] lifted(double[] x) {
        double[] out = new double[form.dimension()];
        int at = 0;
        for (Block block : blocks) {
            List<Integer> coordinates = block.coordinates();
            for (int i = 0; i < block.rank() && block.columns().isEmpty(); i++) {
                out[coordinates.get(i)] = x[at + i];
            }
            double[] c = new double[block.pivots().size()];
            for (int q = c.length - 1; q >= 0; q--) {
                double[] column = block.columns().get(q);
                double rest = x[at + q];
                for (int p = q + 1; p < c.length; p++) {
                    rest -= column[block.pivots().get(p)] * c[p];
                }
                c[q] = rest / column[block.pivots().get(q)];
                List<Double> k = form.waves().get(block.pivots().get(q)).vector();
                for (int i : coordinates) {
                    out[i] += c[q] * k.get(i);
                }
            }
            at += block.rank();
        }
        return out;
    }
}
