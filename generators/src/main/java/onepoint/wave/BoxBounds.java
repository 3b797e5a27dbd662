package onepoint.wave;

import onepoint.linear.PositiveDefinite;

/**
 * Bounds of the quotient of a {@link SlopeForm} over a box, in plain doubles with one error term.
 *
 * <p>Let F(delta) = delta'(A - c I) delta - sum h_j(k_j . delta), which is not negative where the quotient is
 * at least c; m the middle of the box, r_i its half-widths, t = k . m, w = sum |k_i| r_i and
 * T = sum |k_i| (|m_i| + r_i), an upper bound of |k . delta| on the box. Three tests show F at least 0:
 * <ol>
 * <li>The <em>matrix</em> A - sum M_j k_j k_j' - c I is positive semidefinite, M_j at least P_j on the box.
 *     Only this test can accept a box that contains 0.
 * <li>The <em>natural</em> bound sum (a_i - c) min delta_i^2 - sum max h_j (c is below every a_i).
 * <li>The <em>second-order</em> form: with G_j at least h_j'' on the box and e = delta - m,
 *     F is at least F(m) + g'e + e'He, g = 2 (A - c I) m - sum h_j' k_j, H = A - c I - sum G_j k_j k_j'/2.
 *     In e_i = r_i x_i this is at least F(m) + sum min (g_i r_i x + D_i x^2) over |x| at most 1, with
 *     D_i = H_ii r_i^2 - sum |H_il| r_i r_l; and it is nowhere negative when the symmetric matrix of the
 *     form in (1, x) is positive semidefinite.
 * </ol>
 *
 * <p>Error, u = 2^-53: the k are known to a relative 2^-50, see {@link WaveRange} for h and its derivatives,
 * at most 512 waves are summed. The computed t is off by less than 2^-48 T: the forms are developed at the
 * computed t, with w enlarged by 2^-40 w + 2^-46 T, and then k . delta - t = k . e + y, |y| &lt; 2^-48 T,
 * which changes the form by at most |y| (|h'| + |G| w + |G y|) &lt; 2^-46 rho T (2 + T) (1 + T). h, h' w and
 * G w^2 are off by less than 2^-42 rho T (1 + T) (4 + T). Sums and products lose at most 600 u &lt; 2^-43 of
 * the sum of the absolute values of their terms, which is at most a few times
 * B = sum (|a_i| + |c|) (|m_i| + r_i)^2 + sum rho_j T_j (1 + T_j) (4 + T_j). All of this is below
 * {@link #ERROR} B + {@link #TINY}, the second for underflow. U and V within dU and dV change h by at most
 * (dU + dV) T^2, as |sin t| and 1 - cos t are at most |t|, and P by dU + dV. The matrix loses less than
 * ERROR (sum |a_i| + |c| + sum rho_j |k_j|^2) in the spectral norm.
 */
public final class BoxBounds {
    /** The most waves of a form. */
    public static final int MOST_WAVES = 512;

    private static final double ERROR = 0x1p-38;
    private static final double TINY = 0x1p-900;

    private final int d;
    private final double[] a;
    private final double[][] k;
    private final WaveRange[] waves;
    private final double scale;

    private final double[] gradient;
    private final double[][] first;
    private final double[][] second;
    private final double[][] bordered;
    private final double[] strain;
    private double value;
    private double error;
    private double crests;
    private boolean smooth;

    /** A number that the quotient is not below on the last box; at least c when a test succeeded. */
    double lower;

    /** The quotient at the middle of the last box, up to rounding; infinite when it is not known. */
    double middle;

    /** The coordinate along which the last box is best split. */
    int widest;

    BoxBounds(SlopeForm form) {
        d = form.dimension();
        a = form.curvatures().stream().mapToDouble(x -> x).toArray();
        waves = form.waves().stream().map(WaveRange::new).toArray(WaveRange[]::new);
        k = form.waves().stream()
                .map(ray -> ray.vector().stream().mapToDouble(x -> x).toArray())
                .toArray(double[][]::new);
        gradient = new double[d];
        strain = new double[d];
        first = new double[d][d];
        second = new double[d][d];
        bordered = new double[d + 1][d + 1];
        double sum = 0;
        for (double x : a) {
            sum += Math.abs(x);
        }
        for (int j = 0; j < k.length; j++) {
            for (double x : k[j]) {
                sum += waves[j].size() * x * x;
            }
        }
        scale = sum;
    }

    /** About sum |a_i| + sum rho_j |k_j|^2. */
    public double scale() {
        return scale;
    }

    /**
     * Bounds the quotient on the box with middle {@code m} and half-widths {@code r}, with the tests at
     * {@code c}.
     */
    public void evaluate(double[] m, double[] r, double c) {
        start(m, r, c);
        double spread = 0;
        for (int j = 0; j < k.length; j++) {
            spread += wave(j, m, r);
        }
        double nearest = 0;
        double squared = 0;
        double natural = -crests;
        for (int i = 0; i < d; i++) {
            double near = Math.max(0, Math.abs(m[i]) - r[i]);
            nearest += near * near;
            natural += (a[i] - c) * near * near;
            squared += m[i] * m[i];
        }
        middle = squared > 0 && smooth ? c + value / squared : Double.POSITIVE_INFINITY;
        double lost = error * ERROR + spread + TINY;
        double form = smooth ? Math.max(natural, quadratic(value, lost)) : natural;
        lower = below(form - lost, nearest, c);
        if (!(lower >= c)) {
            lower = Math.max(lower, matrix(c));
        }
        choose(r);
    }

    /** With F at least {@code form} where |delta|^2 is at least {@code nearest}. */
    private static double below(double form, double nearest, double c) {
        if (form >= 0) {
            return c;
        }
        double bound = c + form / nearest * (1 + ERROR) - Math.abs(c) * ERROR;
        return bound > Double.NEGATIVE_INFINITY ? bound : Double.NEGATIVE_INFINITY;
    }

    private void start(double[] m, double[] r, double c) {
        smooth = true;
        crests = 0;
        value = 0;
        error = 0;
        for (int i = 0; i < d; i++) {
            double slope = a[i] - c;
            double far = Math.abs(m[i]) + r[i];
            value += slope * m[i] * m[i];
            gradient[i] = 2 * slope * m[i] * r[i];
            error += (Math.abs(a[i]) + Math.abs(c)) * far * far;
            strain[i] = slope * r[i] * r[i];
            for (int l = 0; l < i; l++) {
                first[i][l] = 0;
                second[i][l] = 0;
            }
            first[i][i] = slope;
            second[i][i] = slope * r[i] * r[i];
        }
    }

    /** Adds a wave to all sums; returns what its blurred U and V may take away from F. */
    private double wave(int j, double[] m, double[] r) {
        double t = 0;
        double width = 0;
        double far = 0;
        double[] vector = k[j];
        for (int i = 0; i < d; i++) {
            double reach = Math.abs(vector[i]) * r[i];
            t += vector[i] * m[i];
            width += reach;
            far += Math.abs(vector[i] * m[i]) + reach;
        }
        far *= 1 + 0x1p-40;
        double w = width * (1 + 0x1p-40) + far * 0x1p-46;
        WaveRange wave = waves[j];
        boolean inside = wave.over(t, w, far);
        smooth = smooth && inside;
        value -= wave.value;
        crests += wave.crest;
        error += wave.size() * far * (1 + far) * (4 + far);
        double strained = wave.size() * (1 + far) * w;
        double most = wave.most + wave.blur();
        for (int i = 0; i < d; i++) {
            double x = vector[i] * r[i];
            gradient[i] -= wave.slope * x;
            strain[i] += strained * Math.abs(x);
            for (int l = 0; l <= i; l++) {
                first[i][l] -= most * vector[i] * vector[l];
                second[i][l] -= wave.bend / 2 * x * vector[l] * r[l];
            }
        }
        return wave.blur() * far * far;
    }

    /** The matrix test: c when it succeeds, else a bound by Gershgorin's circles. */
    private double matrix(double c) {
        double lost = ERROR * (scale + Math.abs(c));
        double circles = Double.POSITIVE_INFINITY;
        for (int i = 0; i < d; i++) {
            first[i][i] -= lost;
            double radius = 0;
            for (int l = 0; l < d; l++) {
                radius += l == i ? 0 : Math.abs(first[Math.max(i, l)][Math.min(i, l)]);
            }
            circles = Math.min(circles, first[i][i] - radius);
        }
        if (circles >= 0 || PositiveDefinite.proves(first)) {
            return c;
        }
        return circles > Double.NEGATIVE_INFINITY ? c + circles - lost : Double.NEGATIVE_INFINITY;
    }

    /** A lower bound of the second-order form, of which {@code lost} will be taken away. */
    private double quadratic(double middle, double lost) {
        double sum = middle;
        for (int i = 0; i < d; i++) {
            double curved = second[i][i];
            for (int l = 0; l < d; l++) {
                curved -= l == i ? 0 : Math.abs(second[Math.max(i, l)][Math.min(i, l)]);
            }
            double steep = Math.abs(gradient[i]);
            sum += curved > 0 && steep < 2 * curved
                    ? -steep * steep / (4 * curved)
                    : curved - steep;
        }
        if (sum >= lost || !(middle > lost)) {
            return sum;
        }
        bordered[0][0] = middle - lost;
        for (int i = 0; i < d; i++) {
            bordered[i + 1][0] = gradient[i] / 2;
            System.arraycopy(second[i], 0, bordered[i + 1], 1, i + 1);
        }
        return PositiveDefinite.proves(bordered) ? lost : sum;
    }

    /** The coordinate whose width is felt most; by the quadratic part too, for the sake of the middles. */
    private void choose(double[] r) {
        widest = 0;
        for (int i = 0; i < d; i++) {
            widest = strain[i] > strain[widest] ? i : widest;
        }
    }
}
