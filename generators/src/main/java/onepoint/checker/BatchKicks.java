package onepoint.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/**
 * The gradient of the mean loss over one of the blocks of {@code size} consecutive data points, each as
 * likely, minus that over all: the sum over the points of m times its term in the mean of all, m being the
 * number of blocks minus 1 inside the block and -1 outside. The m of a point add up to zero over the blocks.
 *
 * @param points the terms, in order; their number is a multiple of the size
 * @param size points in a block
 */
record BatchKicks(List<Piece> points, int size) implements Kicks {
    private int blocks() {
        return points.size() / size;
    }

    @Override
    public List<Kick> over(Interval[] x) {
        Interval mass = Interval.ONE.divide(blocks());
        Interval[] middle = Vectors.points(Vectors.middle(x));
        List<Kick> out = new ArrayList<>();
        for (int block = 0; block < blocks(); block++) {
            Interval[][] slopes = slopes(block, x);
            Interval[] at = Instance.close(at(block, x), at(block, middle), slopes, x);
            out.add(new Kick(mass, at, slopes));
        }
        return out;
    }

    private double weight(int block, int point) {
        return point / size == block ? blocks() - 1 : -1;
    }

    private Interval[] at(int block, Interval[] x) {
        Interval[] sum = new Interval[x.length];
        Arrays.fill(sum, Interval.ZERO);
        for (int n = 0; n < points.size(); n++) {
            Piece point = points.get(n);
            Interval slope = point.curve().derivative(1, point.along(x)).multiply(weight(block, n));
            Arrays.setAll(sum, i -> sum[i].add(slope.multiply(point.k(i))));
        }
        return sum;
    }

    private Interval[][] slopes(int block, Interval[] x) {
        Interval[][] sum = Matrix.zero(x.length);
        for (int n = 0; n < points.size(); n++) {
            Piece point = points.get(n);
            Interval bend = point.curve().derivative(2, point.along(x)).multiply(weight(block, n));
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    Interval product = Interval.point(point.k(i)).multiply(point.k(j));
                    sum[i][j] = sum[i][j].add(product.multiply(bend));
                }
            }
        }
        return sum;
    }

    @Override
    public boolean centred() {
        return true;
    }

    /** At the origin, when the blocks mirrored are the same blocks: w of one is there -w of its mirror. */
    @Override
    public boolean symmetricAt(double[] x) {
        return Arrays.stream(x).allMatch(t -> t == 0)
                && counts(p -> p).equals(counts(Piece::mirrored));
    }

    /** How often each block occurs, as a multiset of its terms. */
    private Map<Map<Piece, Long>, Long> counts(UnaryOperator<Piece> seen) {
        return IntStream.range(0, blocks())
                .mapToObj(block -> points.subList(block * size, (block + 1) * size).stream()
                        .map(point -> seen.apply(point).pointingForward())
                        .collect(Collectors.groupingBy(p -> p, Collectors.counting())))
                .collect(Collectors.groupingBy(b -> b, Collectors.counting()));
    }
}
