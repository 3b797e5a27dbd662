package onepoint.wave;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.linear.Symmetric;

/**
 * The averaged gradient of a quadratic with plane waves, seen from its zero x*.
 *
 * <p>Let C_j = E cos(k_j . eta w), S_j = E sin(k_j . eta w) and psi_j = k_j . x* + p_j, so that the averaged
 * gradient is g(y) = A y - sum A_j k_j [C_j sin(k_j . y + p_j) - S_j cos(k_j . y + p_j)]. With g(x*) = 0,
 * delta = y - x*, t_j = k_j . delta and
 * <pre>U_j = A_j (C_j cos psi_j + S_j sin psi_j),  V_j = A_j (S_j cos psi_j - C_j sin psi_j)</pre>
 * the addition theorems give, without dividing by anything,
 * <pre>&lt;g(y), delta&gt; = &lt;g(y) - g(x*), delta&gt; = delta' A delta - sum h_j(t_j),
 * h_j(t) = t [U_j sin t + V_j (1 - cos t)] = t^2 P_j(t),  P_j(t) = sinc(t/2) [U_j cos(t/2) + V_j
 * sin(t/2)].</pre> In the terms of amplitude and angle, U_j = beta_j cos theta_j and V_j = -beta_j sin
 * theta_j with beta_j = A_j |(C_j, S_j)| and theta_j = psi_j - atan2(S_j, C_j), so P_j(t) = beta_j
 * cos(theta_j + t/2) sinc(t/2). Without phases, with symmetric noise and x* = 0, V_j = 0 and P_j(t) = A_j C_j
 * sinc t. P_j(t) is also the mean over tau between 0 and t of p_j(tau) = U_j cos tau + V_j sin tau.
 *
 * <p>The quotient of a form, {@code (delta' A delta - sum h_j(t_j)) / |delta|^2}, has a meaning for every x*;
 * it is the quotient of one-point convexity where g(x*) = 0. When x* is only known to be in a box, U_j and
 * V_j are intervals, and what is said about a form holds for every choice from them.
 *
 * @param curvatures the diagonal of A
 * @param waves the waves
 */
public record SlopeForm(List<Double> curvatures, List<Ray> waves) {
    /**
     * One wave.
     *
     * @param vector k
     * @param even encloses U
     * @param odd encloses V
     */
    public record Ray(List<Double> vector, Interval even, Interval odd) {
        public Ray {
            vector = List.copyOf(vector);
        }

        /** The ray of amplitude A with {@code cosine} = C, {@code sine} = S and {@code angle} = psi. */
        public static Ray of(
                List<Double> vector,
                double amplitude,
                Interval cosine,
                Interval sine,
                Interval angle) {
            Interval cos = angle.cos();
            Interval sin = angle.sin();
            Interval even = cosine.multiply(cos).add(sine.multiply(sin)).multiply(amplitude);
            Interval odd = sine.multiply(cos).subtract(cosine.multiply(sin)).multiply(amplitude);
            return new Ray(vector, even, odd);
        }

        /** An upper bound of sqrt(U^2 + V^2), which |P| does not exceed. */
        public double size() {
            return odd.mag() == 0
                    ? even.mag()
                    : even.sqr().add(odd.sqr()).sqrt().sup();
        }

        /** Whether V = 0, so that h is even. */
        public boolean isEven() {
            return odd.mag() == 0;
        }

        /** Encloses P(t). */
        public Interval factor(Interval t) {
            if (isEven()) {
                return even.multiply(t.sinc());
            }
            Interval half = t.divide(2);
            return half.sinc().multiply(half.cos().multiply(even).add(half.sin().multiply(odd)));
        }
    }

    /** Copies the lists. */
    public SlopeForm {
        curvatures = List.copyOf(curvatures);
        waves = List.copyOf(waves);
    }

    /** The number of coordinates. */
    public int dimension() {
        return curvatures.size();
    }

    /** The least curvature. */
    public double least() {
        return curvatures.stream().mapToDouble(a -> a).min().orElseThrow();
    }

    /** Whether the quotient is the same at delta and -delta. */
    public boolean isEven() {
        return waves.stream().allMatch(Ray::isEven);
    }

    /** An upper bound of |sum h_j(t_j)| / |delta|: that of sum (|(U_j, V_j)| + |V_j|) |k_j|. */
    public double perturbation() {
        Interval sum = Interval.ZERO;
        for (Ray ray : waves) {
            Interval squared = Interval.ZERO;
            for (double k : ray.vector()) {
                squared = squared.add(Interval.point(k).sqr());
            }
            sum = sum.add(squared.sqrt()
                    .multiply(Interval.point(ray.size()).add(ray.odd().mag())));
        }
        return sum.sup();
    }

    /** Encloses the quotient at an offset other than zero. */
    public Interval quotient(double[] offset) {
        Interval form = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < offset.length; i++) {
            Interval x = Interval.point(offset[i]).sqr();
            form = form.add(x.multiply(curvatures.get(i)));
            squared = squared.add(x);
        }
        for (Ray ray : waves) {
            Interval t = Interval.ZERO;
            for (int i = 0; i < offset.length; i++) {
                t = t.add(Interval.point(offset[i]).multiply(ray.vector().get(i)));
            }
            form = form.subtract(t.sqr().multiply(ray.factor(t)));
        }
        return form.divide(squared);
    }

    /**
     * diag(curvatures) + sum weights_j k_j k_j'. An entry is a sum of n + 1 terms, each of three factors: it
     * is off by at most (n + 12) 2^-52 of the sum of their absolute values (a vector may be known to a
     * relative 2^-50), and the spectral norm of the matrix of these sums is at most max |a_i| + sum |w_j|
     * |k_j|^2; underflow adds less than 2^-900.
     */
    public Symmetric matrix(double[] weights) {
        int d = dimension();
        double[][] lower = new double[d][];
        double scale = 0;
        for (int i = 0; i < d; i++) {
            lower[i] = new double[i + 1];
            lower[i][i] = curvatures().get(i);
            scale = StrictMath.max(scale, StrictMath.abs(lower[i][i]));
        }
        for (int j = 0; j < weights.length; j++) {
            double[] k = waves().get(j).vector().stream().mapToDouble(x -> x).toArray();
            for (int i = 0; i < d; i++) {
                double factor = weights[j] * k[i];
                scale += StrictMath.abs(factor * k[i]);
                for (int l = 0; l <= i && factor != 0; l++) {
                    lower[i][l] += factor * k[l];
                }
            }
        }
        return new Symmetric(lower, scale * (weights.length + 6) * 0x1p-50 + 0x1p-900);
    }
}
