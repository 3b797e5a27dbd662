package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A quadratic seen through a smooth invertible map: f(x) = |T(x)|^2 / 2 with an affine-coupling map. The
 * coordinates are split into u, the first p, and v, the other q, and T(u, v) = (u, r) with
 * r_k = v_k exp(s_k(u)) + t_k(u), where s_k is a sum of cosines and t_k a sum of sines without phase.
 *
 * <p>DT has the diagonal blocks I and diag(exp s_k) and a zero block above, so it is invertible everywhere,
 * and grad f = DT' T is zero only where T = 0: there u = 0, hence t(u) = 0 and v = 0. So the origin is the
 * only critical point, however rough f is. When no cosine has a phase, s is even and t odd, so T is odd and
 * f even.
 *
 * @param dimension d, from 2 to 1000
 * @param fixed p, the number of coordinates that T keeps, from 1 to d - 1
 * @param stretches the terms of the s_k
 * @param shifts the terms of the t_k
 */
public record Warped(int dimension, int fixed, List<Stretch> stretches, List<Shift> shifts)
        implements LandscapeSpec {
    private static final int MAX_TERMS = 1000;
    private static final Limits COEFFICIENT = new Limits(-0x1p20, 0x1p20);
    /** So that exp(2 s) is finite: below 2^(2 x 300 / log 2) < 2^866. */
    private static final Limits EXPONENT = new Limits(-300, 300);

    /**
     * Refuses numbers outside their ranges, more than 1000 terms of a kind, vectors of another length than p,
     * outputs beyond q, and stretches whose amplitudes add up to more than 300.
     */
    public Warped {
        new Limits(2, MAX_DIMENSION).require("dimension", dimension);
        new Limits(1, dimension - 1.0).require("fixed", fixed);
        stretches = List.copyOf(stretches);
        shifts = List.copyOf(shifts);
        new Limits(0, MAX_TERMS).require("stretches.length", stretches.size());
        new Limits(0, MAX_TERMS).require("shifts.length", shifts.size());
        Limits outputs = new Limits(0, dimension - fixed - 1.0);
        double exponent = 0;
        for (int j = 0; j < stretches.size(); j++) {
            Stretch stretch = stretches.get(j);
            outputs.require("stretches[" + j + "].output", stretch.output());
            Limits.requireLength("stretches[" + j + "].vector", stretch.vector(), fixed);
            exponent += StrictMath.abs(stretch.amplitude());
        }
        EXPONENT.require("stretches: the sum of the amplitudes", exponent);
        for (int j = 0; j < shifts.size(); j++) {
            outputs.require("shifts[" + j + "].output", shifts.get(j).output());
            Limits.requireLength("shifts[" + j + "].vector", shifts.get(j).vector(), fixed);
        }
    }

    /**
     * The term A cos(k . u + p) of an s.
     *
     * @param output of which, from 0 to q - 1
     * @param amplitude A, in [-300, 300]
     * @param vector k, of length p, components in [-2^20, 2^20]
     * @param phase p in radians, in [-2^20, 2^20]
     */
    public record Stretch(int output, double amplitude, List<Double> vector, double phase) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Stretch {
            EXPONENT.require("amplitude", amplitude);
            vector = Limits.vector("vector", vector, MAX_DIMENSION, COEFFICIENT);
            COEFFICIENT.require("phase", phase);
            amplitude += 0.0;
            phase += 0.0;
        }

        /** How far a shift would be that makes the phase, as for a {@link Ripples.Wave}. */
        private double reach() {
            double steepest = LandscapeSpec.largest(vector);
            return steepest == 0 ? 0 : StrictMath.abs(phase) / steepest;
        }
    }

    /**
     * The term A sin(k . u) of a t.
     *
     * @param output of which, from 0 to q - 1
     * @param amplitude A, in [-2^20, 2^20]
     * @param vector k, of length p, components in [-2^20, 2^20]
     */
    public record Shift(int output, double amplitude, List<Double> vector) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Shift {
            COEFFICIENT.require("amplitude", amplitude);
            vector = Limits.vector("vector", vector, MAX_DIMENSION, COEFFICIENT);
            amplitude += 0.0;
        }
    }

    @Override
    public String family() {
        return "warped";
    }

    @Override
    public double reach() {
        return stretches.stream().mapToDouble(Stretch::reach).max().orElse(0);
    }

    /**
     * With a and E = exp a, a the sum of |A| over the stretches, and B that over the shifts, |r| is at most
     * E m + B; with the sums S of |A k| over the stretches and T over the shifts, k being the largest
     * component, |r| is multiplied by at most E (1 + m S) + T. An angle is off by its share of |p| + m k, and
     * the exponent by a times as much.
     */
    @Override
    public double gradientSize(double m) {
        double exponent = 0;
        double stretchSlope = 0;
        double angle = 1;
        for (Stretch wave : stretches) {
            double most = LandscapeSpec.largest(wave.vector());
            exponent += StrictMath.abs(wave.amplitude());
            stretchSlope += StrictMath.abs(wave.amplitude()) * most;
            angle = StrictMath.max(angle, 1 + StrictMath.abs(wave.phase()) + m * most);
        }
        double shift = 0;
        double shiftSlope = 0;
        for (Shift wave : shifts) {
            double most = LandscapeSpec.largest(wave.vector());
            shift += StrictMath.abs(wave.amplitude());
            shiftSlope += StrictMath.abs(wave.amplitude()) * most;
            angle = StrictMath.max(angle, 1 + m * most);
        }
        double stretch = StrictMath.exp(exponent);
        double terms = 1 + (stretches.size() + shifts.size()) / 16.0;
        return m
                + (stretch * m + shift)
                        * (stretch * (1 + m * stretchSlope) + shiftSlope)
                        * (1 + exponent)
                        * angle
                        * terms;
    }

    @Override
    public Landscape landscape() {
        return new WarpedSquare(this);
    }
}
