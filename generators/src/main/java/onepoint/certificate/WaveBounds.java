package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.WaveSum;

/**
 * Bounds for a quadratic with plane waves, in any dimension.
 *
 * <p>Smoothness: the Hessian lies between diag(a) - S and diag(a) + S with S = sum |A_j| k_j k_j'.
 * Convexity, for waves without phase, symmetric noise and the target at the origin: with
 * beta_j = A_j E cos(k_j . eta w) and t_j = k_j . y,
 * {@code <g(y), y> = y' diag(a) y - sum beta_j t_j^2 sinc(t_j)}, and sinc lies in [-0.2173, 1].
 */
final class WaveBounds {
    /**
     * Above -min sinc = 0.217233628.., attained at the first positive root of tan t = t, t = 4.493409458..
     */
    private static final double SINC_DIP = 0.21724;

    private static final double SINC_DIP_AT = 4.493409458;

    /** Below this |k|^2 the waves' own scale 1 / |k| is too far out to square. */
    private static final double FLAT = 0x1p-500;

    private static final int MOST_CRESTS = 16;

    private final WaveSum sum;

    WaveBounds(WaveSum sum) {
        this.sum = sum;
    }

    /** Whether the data shows that the averaged gradient vanishes at the origin. */
    boolean applies(Canonical canonical) {
        return canonical.targetIsOrigin()
                && canonical.noise().symmetric()
                && sum.waves().stream().allMatch(w -> w.phase() == 0);
    }

    /**
     * The least L, certified by the extreme eigenvalues of diag(a) +- S, refuted by the Hessian at some
     * points.
     */
    Bracket smoothness() {
        Interval[] weights = sum.waves().stream()
                .map(w -> Interval.point(w.amplitude()).abs())
                .toArray(Interval[]::new);
        double upper = SpectralBound.largest(matrix(weights));
        double lower = SpectralBound.least(matrix(negated(weights)));
        double certified = StrictMath.max(upper, -lower);
        double[] steepest =
                SpectralBound.leastVector(PositiveDefinite.affine(-1, matrix(weights), 0));
        double[] hollow = SpectralBound.leastVector(matrix(negated(weights)));
        double refuted = 0;
        double[] witness = new double[sum.dimension()];
        for (double[] x : crests()) {
            double bend =
                    StrictMath.max(bend(x, steepest).mig(), bend(x, hollow).mig());
            if (bend > refuted) {
                refuted = bend;
                witness = x;
            }
        }
        return new Bracket(certified, refuted, witness, "verified Cholesky of L I - diag(a) -+ S");
    }

    /** The origin, and for some waves the nearest points on their crests and troughs. */
    private List<double[]> crests() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[sum.dimension()]);
        for (WaveSum.Plane wave :
                sum.waves().subList(0, StrictMath.min(MOST_CRESTS, sum.waves().size()))) {
            double squared = squaredNorm(wave.vector());
            if (squared > FLAT) {
                points.add(times(-wave.phase() / squared, wave.vector()));
                points.add(times((StrictMath.PI - wave.phase()) / squared, wave.vector()));
            }
        }
        return points;
    }

    /** Encloses v'Hv / |v|^2 for the Hessian H at the point x. */
    private Interval bend(double[] x, double[] v) {
        Interval[] at = Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
        Interval[] along = Arrays.stream(v).mapToObj(Interval::point).toArray(Interval[]::new);
        Interval form = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < v.length; i++) {
            squared = squared.add(along[i].sqr());
            form = form.add(along[i].sqr().multiply(sum.curvature(i)));
        }
        for (WaveSum.Plane wave : sum.waves()) {
            Interval height = wave.angle(at).cos().multiply(wave.amplitude());
            form = form.subtract(height.multiply(wave.dot(along).sqr()));
        }
        return form.divide(squared);
    }

    /**
     * The largest c, certified by one matrix, refuted at the best of some directions and distances; from
     * E cos(k . eta w).
     */
    Bracket convexity(Interval[] cosines) {
        Interval[] beta = new Interval[cosines.length];
        for (int j = 0; j < beta.length; j++) {
            beta[j] = cosines[j].multiply(sum.waves().get(j).amplitude());
        }
        Interval[] weights = Arrays.stream(beta).map(WaveBounds::worst).toArray(Interval[]::new);
        double certified = SpectralBound.least(matrix(negated(weights)));
        double least = Double.POSITIVE_INFINITY;
        double[] witness = {};
        for (double[] offset : candidates(beta)) {
            double above = quotient(beta, offset).sup();
            if (above < least) {
                least = above;
                witness = offset;
            }
        }
        return new Bracket(
                certified,
                least,
                witness,
                "verified Cholesky of diag(a) - sum sup(beta sinc) k k' - c I");
    }

    private static Interval worst(Interval beta) {
        double dip = Interval.point(-beta.inf()).multiply(SINC_DIP).sup();
        return Interval.point(StrictMath.max(beta.sup(), dip));
    }

    private static Interval[] negated(Interval[] weights) {
        return Arrays.stream(weights).map(Interval::negate).toArray(Interval[]::new);
    }

    /** diag(a) + sum weights_j k_j k_j'. */
    private Interval[][] matrix(Interval[] weights) {
        int d = sum.dimension();
        Interval[][] matrix = new Interval[d][d];
        for (int i = 0; i < d; i++) {
            Arrays.fill(matrix[i], Interval.ZERO);
            matrix[i][i] = Interval.point(sum.curvature(i));
        }
        for (int w = 0; w < weights.length; w++) {
            double[] k = sum.waves().get(w).vector();
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d && k[i] != 0; j++) {
                    Interval product = Interval.point(k[i]).multiply(k[j]).multiply(weights[w]);
                    matrix[i][j] = matrix[i][j].add(product);
                }
            }
        }
        return matrix;
    }

    /** Near the origin along the weakest direction, and where each wave's sinc is 1 or lowest. */
    private List<double[]> candidates(Interval[] beta) {
        List<double[]> offsets = new ArrayList<>();
        offsets.add(times(0x1p-20, SpectralBound.leastVector(matrix(negated(beta)))));
        for (WaveSum.Plane wave : sum.waves()) {
            double squared = squaredNorm(wave.vector());
            if (squared > FLAT) {
                offsets.add(times(SINC_DIP_AT / squared, wave.vector()));
                offsets.add(times(0x1p-20 / squared, wave.vector()));
            }
        }
        return offsets;
    }

    private static double squaredNorm(double[] v) {
        return Arrays.stream(v).map(x -> x * x).sum();
    }

    private static double[] times(double factor, double[] v) {
        return Arrays.stream(v).map(x -> factor * x).toArray();
    }

    private Interval quotient(Interval[] beta, double[] offset) {
        Interval[] y = Arrays.stream(offset).mapToObj(Interval::point).toArray(Interval[]::new);
        Interval form = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < y.length; i++) {
            form = form.add(y[i].sqr().multiply(sum.curvature(i)));
            squared = squared.add(y[i].sqr());
        }
        for (int j = 0; j < beta.length; j++) {
            Interval t = sum.waves().get(j).dot(y);
            form = form.subtract(beta[j].multiply(t.sqr()).multiply(t.sinc()));
        }
        return form.divide(squared);
    }
}
