package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;

/**
 * The function of a {@link FiniteSum}, and how far the gradient of a batch of its points is from the whole
 * one. Weighted sums (1/n) sum_i m_i a_i loss'(a_i . x) with integer weights are all there is; least squares
 * are taken as a matrix times x, exactly up to the division by n, so that what cancels is zero.
 */
public final class EmpiricalLoss implements Landscape {
    private final FiniteSum spec;
    private final Loss loss;
    private final double ridge;
    private final double[][] inputs;
    private final double[] labels;
    private final DataLanes lanes;
    /** The first point that adds the same as a point. */
    private final int[] twins;

    EmpiricalLoss(FiniteSum spec) {
        this.spec = spec;
        loss = spec.loss();
        ridge = spec.ridge();
        inputs = spec.points().stream()
                .map(p -> p.inputs().stream().mapToDouble(a -> a).toArray())
                .toArray(double[][]::new);
        labels = spec.points().stream().mapToDouble(FiniteSum.Point::label).toArray();
        lanes = new DataLanes(loss, inputs, labels);
        List<FiniteSum.Point> told =
                spec.points().stream().map(p -> DataSymmetry.canonical(loss, p)).toList();
        twins = told.stream().mapToInt(told::indexOf).toArray();
    }

    /** The number n of data points. */
    public int count() {
        return labels.length;
    }

    @Override
    public int dimension() {
        return inputs[0].length;
    }

    private static double dot(double[] a, double[] x) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += a[k] * x[k];
        }
        return sum;
    }

    private static Interval dot(double[] a, Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int k = 0; k < x.length; k++) {
            sum = sum.add(x[k].multiply(a[k]));
        }
        return sum;
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += loss.value(dot(inputs[i], x), labels[i]);
        }
        return sum / labels.length + ridge / 2 * dot(x, x);
    }

    @Override
    public void gradient(double[] x, double[] out) {
        weighted(i -> 1, x, out);
        for (int k = 0; k < x.length; k++) {
            out[k] += ridge * x[k];
        }
    }

    @Override
    public void gradients(double[][] x, double[][] out, int n) {
        lanes.gradients(ridge, x, out, n);
    }

    private void weighted(IntUnaryOperator weight, double[] x, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < labels.length; i++) {
            double factor = weight.applyAsInt(i) * loss.slope(dot(inputs[i], x), labels[i]);
            for (int k = 0; k < x.length; k++) {
                out[k] += factor * inputs[i][k];
            }
        }
        for (int k = 0; k < x.length; k++) {
            out[k] /= labels.length;
        }
    }

    @Override
    public Interval value(Interval[] x) {
        Interval sum = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < labels.length; i++) {
            sum = sum.add(loss.value(dot(inputs[i], x), labels[i]));
        }
        for (Interval coordinate : x) {
            squared = squared.add(coordinate.sqr());
        }
        return sum.divide(labels.length).add(squared.multiply(ridge).divide(2));
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return weighted(i -> 1, ridge, x);
    }

    /** Encloses (1/n) sum_i m_i a_i loss'(a_i . x) + shrink x. */
    private Interval[] weighted(IntUnaryOperator weight, double shrink, Interval[] x) {
        if (loss == Loss.SQUARES) {
            Interval whole = Interval.point(shrink).multiply(labels.length);
            Interval[] linear = Matrices.multiply(bends(weight, whole, x), x);
            Interval[] constant = constants(weight);
            return average(linear, constant);
        }
        Interval[] sum = new Interval[x.length];
        Arrays.fill(sum, Interval.ZERO);
        for (int i = 0; i < labels.length; i++) {
            int m = weight.applyAsInt(i);
            if (m == 0) {
                continue;
            }
            Interval slope = loss.slope(dot(inputs[i], x), labels[i]).multiply(m);
            for (int k = 0; k < x.length; k++) {
                sum[k] = sum[k].add(slope.multiply(inputs[i][k]));
            }
        }
        Arrays.setAll(sum, k -> sum[k].divide(labels.length).add(x[k].multiply(shrink)));
        return sum;
    }

    private Interval[] average(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, k -> a[k].add(b[k]).divide(labels.length));
        return out;
    }

    /** Encloses - sum_i m_i a_i b_i, what least squares have beside their linear part. */
    private Interval[] constants(IntUnaryOperator weight) {
        Interval[] sum = new Interval[dimension()];
        Arrays.fill(sum, Interval.ZERO);
        for (int i = 0; i < labels.length; i++) {
            Interval label = Interval.point(-labels[i]).multiply(weight.applyAsInt(i));
            for (int k = 0; k < sum.length; k++) {
                sum[k] = sum[k].add(label.multiply(inputs[i][k]));
            }
        }
        return sum;
    }

    /** Encloses sum_i m_i a_i a_i' loss''(a_i . x) + diagonal I. */
    private Interval[][] bends(IntUnaryOperator weight, Interval diagonal, Interval[] x) {
        Interval[][] sum = Matrices.diagonal(x.length, k -> diagonal);
        for (int i = 0; i < labels.length; i++) {
            double[] a = inputs[i];
            int m = weight.applyAsInt(i);
            if (m == 0) {
                continue;
            }
            Interval bend = loss.bend(dot(a, x), labels[i]).multiply(m);
            for (int k = 0; k < x.length; k++) {
                for (int l = 0; l < x.length; l++) {
                    Interval product = Interval.point(a[k]).multiply(a[l]);
                    sum[k][l] = sum[k][l].add(bend.multiply(product));
                }
            }
        }
        return sum;
    }

    private Interval[][] averaged(Interval[][] matrix) {
        for (Interval[] row : matrix) {
            Arrays.setAll(row, k -> row[k].divide(labels.length));
        }
        return matrix;
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        return averaged(bends(i -> 1, Interval.point(ridge).multiply(labels.length), x));
    }

    /** The ridge and, for least squares, the whole Hessian: the other losses have bounded slopes. */
    @Override
    public Interval[][] growth() {
        Interval[] anywhere = new Interval[dimension()];
        Arrays.fill(anywhere, Interval.ZERO);
        return loss == Loss.SQUARES
                ? hessian(anywhere)
                : Matrices.diagonal(dimension(), k -> Interval.point(ridge));
    }

    @Override
    public Interval[] remainder(Interval[] x) {
        if (loss != Loss.SQUARES) {
            return weighted(i -> 1, 0, x);
        }
        Interval[] zero = new Interval[x.length];
        Arrays.fill(zero, Interval.ZERO);
        return average(constants(i -> 1), zero);
    }

    @Override
    public boolean evenAbout(double[] point) {
        return DataSymmetry.evenAbout(spec, point);
    }

    /** Least squares have a constant Hessian. */
    @Override
    public boolean affineGradient() {
        return loss == Loss.SQUARES;
    }

    /**
     * Whether the data shows that the {@link #deviation} of the blocks of {@code size} points, a number that
     * divides n, come in opposite pairs at the point m; false says nothing.
     */
    public boolean mirrored(int size, double[] m) {
        return DataSymmetry.mirrored(spec, size, m);
    }

    /**
     * The weight n / (to - from) - 1 in the batch and -1 outside: n times the batch's mean without the whole
     * one. The weights add up to zero over the batches of a partition, so their deviations do.
     */
    private IntUnaryOperator batch(int from, int to) {
        int batches = labels.length / (to - from);
        return i -> from <= i && i < to ? batches - 1 : -1;
    }

    /** The same with the weights of points that add the same on the first of them, so that they cancel. */
    private IntUnaryOperator netBatch(int from, int to) {
        IntUnaryOperator weight = batch(from, to);
        int[] net = new int[twins.length];
        for (int i = 0; i < net.length; i++) {
            net[twins[i]] += weight.applyAsInt(i);
        }
        return i -> net[i];
    }

    /**
     * Writes to {@code out} the gradient of the mean loss of the points from {@code from} to before
     * {@code to}, a number of points that divides n, minus that of all points; the ridge is in both.
     */
    public void deviation(int from, int to, double[] x, double[] out) {
        weighted(batch(from, to), x, out);
    }

    /**
     * Writes the deviations of one batch in each of n lanes, {@code chosen[l]} of those of {@code size}
     * points, a divisor of their number; the same bits.
     */
    public void deviations(int[] chosen, int size, double[][] x, double[][] out, int n) {
        lanes.deviations(chosen, size, x, out, n);
    }

    /**
     * Encloses the same over the box {@code x}: the weighted sum itself, exact in x for least squares, and on
     * bounded boxes also its mean value form.
     */
    public Interval[] deviation(int from, int to, Interval[] x) {
        IntUnaryOperator net = netBatch(from, to);
        Interval[] plain = weighted(net, 0, x);
        boolean bounded = Arrays.stream(x).allMatch(Interval::isBounded);
        if (loss == Loss.SQUARES || !bounded || Arrays.stream(x).allMatch(Interval::isPoint)) {
            return plain;
        }
        Interval[] middle =
                Arrays.stream(x).map(c -> Interval.point(c.mid())).toArray(Interval[]::new);
        Interval[] centre = weighted(net, 0, middle);
        Interval[] reach = new Interval[x.length];
        Arrays.setAll(reach, k -> x[k].subtract(middle[k]));
        Interval[] change = Matrices.multiply(averaged(bends(net, Interval.ZERO, x)), reach);
        Arrays.setAll(
                plain, k -> plain[k].intersection(centre[k].add(change[k])).orElseThrow());
        return plain;
    }

    /** Encloses the derivatives of the same over the box {@code x}. */
    public Interval[][] deviationSlopes(int from, int to, Interval[] x) {
        return averaged(bends(netBatch(from, to), Interval.ZERO, x));
    }
}
