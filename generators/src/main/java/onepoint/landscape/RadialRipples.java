package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A bowl with ripples around its centre: f(x) = a |x|^2 / 2 + sum_j A_j cos(k_j |x|).
 *
 * @param dimension d, from 1 to 1000
 * @param curvature a, in [2^-20, 2^20]
 * @param rings the ripples
 */
public record RadialRipples(int dimension, double curvature, List<Ring> rings)
        implements LandscapeSpec {
    private static final int MAX_RINGS = 1000;

    /** Refuses numbers outside their ranges and more than 1000 ripples. */
    public RadialRipples {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        Quadratic.CURVATURE.require("curvature", curvature);
        rings = List.copyOf(rings);
        new Limits(0, MAX_RINGS).require("rings.length", rings.size());
    }

    /**
     * One ripple A cos(k |x|).
     *
     * @param amplitude A, in [-2^20, 2^20]
     * @param frequency k, in [2^-20, 2^20]
     */
    public record Ring(double amplitude, double frequency) {
        /** Refuses numbers outside their ranges; -0 becomes 0. */
        public Ring {
            new Limits(-0x1p20, 0x1p20).require("amplitude", amplitude);
            new Limits(0x1p-20, 0x1p20).require("frequency", frequency);
            amplitude += 0.0;
        }

        private double steepness() {
            return StrictMath.abs(amplitude) * frequency * frequency;
        }
    }

    @Override
    public String family() {
        return "radial-ripples";
    }

    @Override
    public double reach() {
        return 0;
    }

    @Override
    public double gradientSize(double m) {
        return m * (curvature + LandscapeSpec.sizes(rings, Ring::steepness));
    }

    @Override
    public Landscape landscape() {
        return new RadialSum(
                dimension,
                curvature,
                rings.stream()
                        .map(r -> new WaveTerm(r.amplitude(), r.frequency(), 0))
                        .toList());
    }
}
