package onepoint.certificate;

import java.util.List;
import onepoint.interval.Interval;

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
record SlopeForm(List<Double> curvatures, List<Ray> waves) {
    /**
     * One wave.
     *
     * @param vector k
     * @param even encloses U
     * @param odd encloses V
     */
    record Ray(List<Double> vector, Interval even, Interval odd) {
        Ray {
            vector = List.copyOf(vector);
        }

        /** The ray of amplitude A with {@code cosine} = C, {@code sine} = S and {@code angle} = psi. */
        static Ray of(
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
        double size() {
            return odd.mag() == 0
                    ? even.mag()
                    : even.sqr().add(odd.sqr()).sqrt().sup();
        }

        /** Whether V = 0, so that h is even. */
        boolean isEven() {
            return odd.mag() == 0;
        }

        /** Encloses P(t). */
        Interval factor(Interval t) {
            if (isEven()) {
                return even.multiply(t.sinc());
            }
            Interval half = t.divide(2);
            return half.sinc().multiply(half.cos().multiply(even).add(half.sin().multiply(odd)));
        }
    }

    /** Copies the lists. */
    SlopeForm {
        curvatures = List.copyOf(curvatures);
        waves = List.copyOf(waves);
    }

    int dimension() {
        return curvatures.size();
    }

    /** The least curvature. */
    double least() {
        return curvatures.stream().mapToDouble(a -> a).min().orElseThrow();
    }

    /** Whether the quotient is the same at delta and -delta. */
    boolean isEven() {
        return waves.stream().allMatch(Ray::isEven);
    }

    /** An upper bound of |sum h_j(t_j)| / |delta|: that of sum (|(U_j, V_j)| + |V_j|) |k_j|. */
    double perturbation() {
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
    Interval quotient(double[] offset) {
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
}
