package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A convex quadratic plus cosine ripples: f(x) = sum_i a_i x_i^2 / 2 + sum_j A_j cos(k_j . x + p_j).
 *
 * @param curvatures the a_i, each in [2^-20, 2^20]; their number is the dimension d
 * @param waves the ripples
 */
public record Ripples(List<Double> curvatures, List<Wave> waves) implements LandscapeSpec {
    private static final int MAX_WAVES = 1000;
    private static final Limits COEFFICIENT = new Limits(-0x1p20, 0x1p20);

    /**
     * Refuses an empty list of curvatures, more than 1000 waves, and a wave vector of another length than d.
     */
    public Ripples {
        curvatures = Limits.vector("curvatures", curvatures, MAX_DIMENSION, Quadratic.CURVATURE);
        waves = List.copyOf(waves);
        new Limits(0, MAX_WAVES).require("waves.length", waves.size());
        for (int j = 0; j < waves.size(); j++) {
            Limits.requireLength(
                    "waves[" + j + "].vector", waves.get(j).vector(), curvatures.size());
        }
    }

    /**
     * One ripple A cos(k . x + p).
     *
     * @param amplitude A, in [-2^20, 2^20]
     * @param vector k, components in [-2^20, 2^20]
     * @param phase p in radians, in [-2^20, 2^20]
     */
    public record Wave(double amplitude, List<Double> vector, double phase) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Wave {
            COEFFICIENT.require("amplitude", amplitude);
            vector = Limits.vector("vector", vector, MAX_DIMENSION, COEFFICIENT);
            COEFFICIENT.require("phase", phase);
            amplitude += 0.0;
            phase += 0.0;
        }

        private double steepness() {
            return StrictMath.abs(amplitude) * LandscapeSpec.squares(vector);
        }

        /**
         * How far a shift would be that makes the phase, |p| / max |k_i|: the slope is off by 2^-49 of |A k|,
         * or of |A k (k . x + p)| where that is less, and by 2^-51 of the latter
         * ({@link onepoint.lanes.Sinusoid}), so by 2^-49 |A| |k|^2 (|x| + |p| / |k|). A wave that does not
         * vary has no slope to round.
         */
        private double reach() {
            double steepest = LandscapeSpec.largest(vector);
            return steepest == 0 ? 0 : StrictMath.abs(phase) / steepest;
        }
    }

    @Override
    public String family() {
        return "ripples";
    }

    @Override
    public int dimension() {
        return curvatures.size();
    }

    @Override
    public double reach() {
        return waves.stream().mapToDouble(Wave::reach).max().orElse(0);
    }

    @Override
    public double gradientSize(double m) {
        return m
                * (LandscapeSpec.largest(curvatures) + LandscapeSpec.sizes(waves, Wave::steepness));
    }

    @Override
    public Landscape landscape() {
        if (dimension() == 1) {
            return new SeparableSum(List.of(profile()));
        }
        return new WaveSum(
                curvatures.stream().mapToDouble(a -> a).toArray(),
                waves.stream().map(Ripples::plane).toList());
    }

    /** The same function as a profile; only for dimension 1. */
    Profile profile() {
        return new Profile(
                curvatures.get(0),
                waves.stream()
                        .map(w -> (Term) new WaveTerm(w.amplitude(), w.vector().get(0), w.phase()))
                        .toList());
    }

    private static WaveSum.Plane plane(Wave wave) {
        double[] vector = wave.vector().stream().mapToDouble(k -> k).toArray();
        return new WaveSum.Plane(wave.amplitude(), vector, wave.phase());
    }
}
