package onepoint.wave;

/**
 * Bounds of h(t) = t^2 P(t) of one wave of a {@link SlopeForm} over an interval, in plain doubles.
 *
 * <p>With p = U cos t + V sin t and s = V cos t - U sin t, so that p' = s and s' = -p, and rho = |(U, V)|,
 * <pre>h = t (V - s),  h' = V - s + t p,  h'' = 2 p + t s,  h''' = 3 s - t p,  h'''' = -4 p - t s,
 * P = (V - s) / t,  P' = (p - P) / t,  |P''| at most rho/3,</pre>
 * the last since P(t) is the integral of p(x t) over x in [0, 1]. Error: sine and cosine are known to 2^-48,
 * so p and s to 2^-46 rho with the roundings, h, h' and h'' to 2^-44 rho (1 + |t|), and P and P', which are
 * divided for |t| at least 2^-6 only, to 2^-39 rho and 2^-33 rho; {@link #most} is enlarged for both.
 */
final class WaveRange {
    private static final double DIVIDED_FROM = 0x1p-6;
    private static final double DIVIDED = 0x1p-38;
    /** The error of P' in units of that of P. */
    private static final double STEEPER = 64;

    /** Above -min sinc = 0.2172336.. at the first positive root of tan t = t (mpmath 1.3, findroot). */
    private static final double SINC_DIP = 0.21724;

    /** Above max (1 - cos t)/t = 0.7246113.. at t = 2.3311223.. (mpmath 1.3, findroot). */
    private static final double VERSED_CREST = 0.72462;

    private final double even;
    private final double odd;
    private final double size;
    private final double blur;
    private final SineCosine circle = new SineCosine();

    /** h at the middle. */
    double value;

    /** h' at the middle. */
    double slope;

    /** At least h'' on the interval. */
    double bend;

    /** At least P on the interval. */
    double most;

    /** At least h on the interval. */
    double crest;

    WaveRange(SlopeForm.Ray ray) {
        even = ray.even().mid();
        odd = ray.odd().mid();
        size = ray.size();
        blur = 2 * (ray.even().rad() + ray.odd().rad());
    }

    /** rho, of every member. */
    double size() {
        return size;
    }

    /** What the true U and V may add to P: they differ from the middles used by at most half of it. */
    double blur() {
        return blur;
    }

    /**
     * Sets all bounds for [t - w, t + w], on which |t| is at most {@code far}; false when t is too large for
     * the kernel, and then {@link #value} and {@link #slope} say nothing.
     */
    boolean over(double t, double w, double far) {
        double near = Math.max(0, Math.abs(t) - w);
        most = crude(t, w, near, far);
        bend = size * (2 + far);
        boolean inside = Math.abs(t) <= SineCosine.LARGEST;
        double crestOfForm = Double.POSITIVE_INFINITY;
        if (inside) {
            circle.at(t);
            double p = even * circle.cosine + odd * circle.sine;
            double s = odd * circle.cosine - even * circle.sine;
            value = t * (odd - s);
            slope = odd - s + t * p;
            bend = Math.min(bend, bend(t, w, p, s, far));
            if (Math.abs(t) >= DIVIDED_FROM) {
                double factor = (odd - s) / t;
                double change = Math.abs((p - factor) / t) * w + size * w * w / 6;
                most = Math.min(most, factor + change + size * DIVIDED * (1 + STEEPER * w));
            }
            crestOfForm = value + Math.abs(slope) * w + Math.max(0, bend) * w * w / 2;
        }
        double crestOfFactor = most > 0 ? most * far * far : most * near * near;
        double linear = far * (size + Math.abs(odd));
        crest = Math.min(linear, Math.min(crestOfForm, crestOfFactor));
        return inside;
    }

    /**
     * sinc is in [1 - t^2/6, 1] and at least -0.2173, (1 - cos t)/t between 0 and t/2 and at most 0.7247;
     * |P| is at most rho and (rho + |V|)/|t|.
     */
    private double crude(double t, double w, double near, double far) {
        double upright = even >= 0 ? even : Math.min(even * (1 - far * far / 6), -even * SINC_DIP);
        double tilted = Math.max(odd * Math.max(0, t + w), odd * Math.min(0, t - w)) / 2;
        double sum = upright + Math.min(tilted, VERSED_CREST * Math.abs(odd));
        double bound = Math.min(size, sum);
        return near > 0 ? Math.min(bound, (size + Math.abs(odd)) / near) : bound;
    }

    /**
     * h'' from the ranges of 2 p and t s, where p(t + e) = p cos e + s sin e and s(t + e) = s cos e - p sin
     * e; or from h'' + |h'''| w + |h''''| w^2/2.
     */
    private double bend(double t, double w, double p, double s, double far) {
        double pTop = rise(p, s, w);
        double sTop = rise(s, p, w);
        double sLow = -rise(-s, p, w);
        double from = t - w;
        double to = t + w;
        double product =
                Math.max(Math.max(from * sTop, from * sLow), Math.max(to * sTop, to * sLow));
        double third = Math.abs(3 * s - t * p);
        double expanded = 2 * p + t * s + third * w + size * (4 + far) * w * w / 2;
        return Math.min(2 * pTop + product, expanded);
    }

    /** The largest x cos e + y sin e over |e| at most w. */
    private double rise(double x, double y, double w) {
        return Math.min(size, x + Math.abs(y) * w + Math.max(0, -x) * w * w / 2);
    }
}
