package onepoint.wave;

/**
 * The quotient of a {@link SlopeForm} in plain doubles, and points at which it is low: candidates for a
 * witness, which an interval computation then checks.
 */
public final class PlainQuotient {
    private static final int MOST_STEPS = 12;
    private static final int MOST_HALVINGS = 12;
    private static final double FLAT = 0x1p-30;

    private final double[] a;
    private final double[][] k;
    private final double[] even;
    private final double[] odd;

    /** The quotient of a form. */
    public PlainQuotient(SlopeForm form) {
        a = form.curvatures().stream().mapToDouble(x -> x).toArray();
        k = form.waves().stream()
                .map(ray -> ray.vector().stream().mapToDouble(x -> x).toArray())
                .toArray(double[][]::new);
        even = form.waves().stream().mapToDouble(ray -> ray.even().mid()).toArray();
        odd = form.waves().stream().mapToDouble(ray -> ray.odd().mid()).toArray();
    }

    /** The quotient at an offset other than zero. */
    public double at(double[] x) {
        double form = 0;
        double squared = 0;
        for (int i = 0; i < x.length; i++) {
            form += a[i] * x[i] * x[i];
            squared += x[i] * x[i];
        }
        for (int j = 0; j < k.length; j++) {
            double half = dot(k[j], x) / 2;
            double sine = StrictMath.sin(half);
            form -= 4 * half * sine * (even[j] * StrictMath.cos(half) + odd[j] * sine);
        }
        return form / squared;
    }

    /** Descends from {@code x}, in place, by steps along the gradient; returns the quotient reached. */
    public double descend(double[] x) {
        double q = at(x);
        double[] gradient = new double[x.length];
        double[] next = new double[x.length];
        double step = 0;
        boolean lower = true;
        for (int n = 0; n < MOST_STEPS && lower; n++) {
            gradient(x, q, gradient);
            double steep = dot(gradient, gradient);
            step = n == 0 ? StrictMath.sqrt(dot(x, x) / steep) / 16 : 4 * step;
            lower = false;
            for (int h = 0; h < MOST_HALVINGS && !lower; h++, step /= 2) {
                for (int i = 0; i < x.length; i++) {
                    next[i] = x[i] - step * gradient[i];
                }
                double value = at(next);
                lower = value < q - StrictMath.max(step * steep / 4, FLAT * StrictMath.abs(q));
                if (lower) {
                    q = value;
                    System.arraycopy(next, 0, x, 0, x.length);
                }
            }
        }
        return q;
    }

    /** Of the quotient: (grad (q |x|^2) - 2 q x) / |x|^2. */
    private void gradient(double[] x, double q, double[] out) {
        double squared = dot(x, x);
        for (int i = 0; i < x.length; i++) {
            out[i] = 2 * (a[i] - q) * x[i] / squared;
        }
        for (int j = 0; j < k.length; j++) {
            double t = dot(k[j], x);
            double sine = StrictMath.sin(t);
            double cosine = StrictMath.cos(t);
            double s = odd[j] * cosine - even[j] * sine;
            double p = even[j] * cosine + odd[j] * sine;
            double slope = (odd[j] - s + t * p) / squared;
            for (int i = 0; i < x.length; i++) {
                out[i] -= slope * k[j][i];
            }
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
