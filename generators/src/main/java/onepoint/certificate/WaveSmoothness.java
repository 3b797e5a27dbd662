package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.WaveSum;
import onepoint.linear.Symmetric;
import onepoint.wave.SlopeForm;

/**
 * The least L of one component of a quadratic with plane waves: the Hessian diag(a) - sum A_j cos(..) k_j
 * k_j' lies between diag(a) - S and diag(a) + S with S = sum |A_j| k_j k_j', so L is at most the larger of
 * the largest eigenvalue of the second and minus the least of the first.
 */
final class WaveSmoothness {
    /** Below this |k|^2 the waves' own scale 1 / |k| is too far out to square. */
    private static final double FLAT = 0x1p-500;

    private static final int MOST_CRESTS = 16;

    private final List<Double> curvatures;
    private final List<List<Double>> vectors;
    private final List<WaveSum.Plane> waves;

    WaveSmoothness(WaveSum sum, Component component) {
        curvatures =
                Arrays.stream(component.coordinates()).mapToObj(sum::curvature).toList();
        waves = component.waves().stream().map(sum.waves()::get).toList();
        vectors = waves.stream().map(wave -> component.part(wave.vector())).toList();
    }

    /** Certified by eigenvalues, refuted by the Hessian at some points. */
    Bracket bracket() {
        double[] weights = waves.stream()
                .mapToDouble(wave -> StrictMath.abs(wave.amplitude()))
                .toArray();
        double[] opposite = Arrays.stream(weights).map(x -> -x).toArray();
        Symmetric steep = symmetric(weights).negate();
        Symmetric hollow = symmetric(opposite);
        double certified = StrictMath.max(-steep.least(), -hollow.least());
        double[] up = steep.leastVector();
        double[] down = hollow.leastVector();
        double[] best = new double[curvatures.size()];
        double highest = 0;
        double[] along = up;
        for (double[] x : crests()) {
            for (double[] v : List.of(up, down)) {
                double bend = StrictMath.abs(plainBend(x, v));
                if (bend > highest) {
                    highest = bend;
                    best = x;
                    along = v;
                }
            }
        }
        String how = "verified Cholesky of L I - diag(a) -+ S";
        return new Bracket(certified, bend(best, along).mig(), best, how);
    }

    private Symmetric symmetric(double[] weights) {
        List<SlopeForm.Ray> rays = vectors.stream()
                .map(k -> new SlopeForm.Ray(k, Interval.ZERO, Interval.ZERO))
                .toList();
        return new SlopeForm(curvatures, rays).matrix(weights);
    }

    /** The origin, and for some waves the nearest points on their crests and troughs. */
    private List<double[]> crests() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[curvatures.size()]);
        for (int j = 0; j < StrictMath.min(MOST_CRESTS, waves.size()); j++) {
            List<Double> k = vectors.get(j);
            double squared = k.stream().mapToDouble(x -> x * x).sum();
            double phase = waves.get(j).phase();
            if (squared > FLAT) {
                points.add(along(k, -phase / squared));
                points.add(along(k, (StrictMath.PI - phase) / squared));
            }
        }
        return points;
    }

    private static double[] along(List<Double> k, double factor) {
        return k.stream().mapToDouble(x -> factor * x).toArray();
    }

    /** About v'Hv / |v|^2 for the Hessian H at the point x. */
    private double plainBend(double[] x, double[] v) {
        double form = 0;
        double squared = 0;
        for (int i = 0; i < v.length; i++) {
            squared += v[i] * v[i];
            form += v[i] * v[i] * curvatures.get(i);
        }
        for (int j = 0; j < waves.size(); j++) {
            double angle = waves.get(j).phase();
            double t = 0;
            for (int i = 0; i < v.length; i++) {
                double k = vectors.get(j).get(i);
                angle += k * x[i];
                t += k * v[i];
            }
            form -= waves.get(j).amplitude() * StrictMath.cos(angle) * t * t;
        }
        return form / squared;
    }

    /** Encloses v'Hv / |v|^2 for the Hessian H at the point x. */
    private Interval bend(double[] x, double[] v) {
        Interval form = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < v.length; i++) {
            Interval square = Interval.point(v[i]).sqr();
            squared = squared.add(square);
            form = form.add(square.multiply(curvatures.get(i)));
        }
        for (int j = 0; j < waves.size(); j++) {
            WaveSum.Plane wave = waves.get(j);
            Interval angle = dot(vectors.get(j), x).add(wave.phase());
            Interval height = angle.cos().multiply(wave.amplitude());
            form = form.subtract(height.multiply(dot(vectors.get(j), v).sqr()));
        }
        return form.divide(squared);
    }

    private static Interval dot(List<Double> k, double[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < x.length; i++) {
            sum = sum.add(Interval.point(x[i]).multiply(k.get(i)));
        }
        return sum;
    }
}
