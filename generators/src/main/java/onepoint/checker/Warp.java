package onepoint.checker;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;

/**
 * |T(x)|^2 / 2, T keeping the first p coordinates u and mapping v_k to v_k exp(s_k(u)) + t_k(u), with s_k a
 * sum of A cos(k . u + phase) and t_k one of A sin(k . u).
 *
 * @param dimension d
 * @param fixed p
 * @param stretches the terms of the s_k
 * @param shifts the terms of the t_k
 */
record Warp(int dimension, int fixed, List<Term> stretches, List<Term> shifts) implements Surface {
    /**
     * A wave.
     *
     * @param output of which s_k or t_k it is a term
     * @param amplitude A
     * @param vector k
     * @param phase 0 for a sine
     */
    record Term(int output, double amplitude, List<Double> vector, double phase) {
        private Jet angle(Interval[] x) {
            Jet sum = Jet.constant(phase, x.length);
            for (int i = 0; i < vector.size(); i++) {
                sum = sum.plus(Jet.coordinate(i, x).times(vector.get(i)));
            }
            return sum;
        }
    }

    private Jet jet(Interval[] x) {
        Jet sum = Jet.constant(0, dimension);
        for (int i = 0; i < fixed; i++) {
            sum = sum.plus(Jet.coordinate(i, x).square());
        }
        for (int k = 0; k < dimension - fixed; k++) {
            Jet stretch = Jet.constant(0, dimension);
            Jet shift = Jet.constant(0, dimension);
            for (Term term : stretches) {
                stretch = term.output() == k
                        ? stretch.plus(term.angle(x).cos().times(term.amplitude()))
                        : stretch;
            }
            for (Term term : shifts) {
                shift = term.output() == k
                        ? shift.plus(term.angle(x).sin().times(term.amplitude()))
                        : shift;
            }
            Jet v = Jet.coordinate(fixed + k, x);
            sum = sum.plus(v.times(stretch.exp()).plus(shift).square());
        }
        return sum.times(0.5);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return jet(x).slopes();
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        return jet(x).bends();
    }

    @Override
    public Interval[][] growth() {
        return Matrix.zero(dimension);
    }

    /** The gradient may grow faster than any linear function. */
    @Override
    public double rest() {
        return Double.POSITIVE_INFINITY;
    }

    /** Without phases every s_k is even and every t_k odd, so that T is odd. */
    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0)
                && stretches.stream().allMatch(term -> term.phase() == 0);
    }
}
