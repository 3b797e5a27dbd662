package onepoint.noise;

import onepoint.interval.Limits;

/**
 * The uniform law on the sphere of radius rho.
 *
 * @param dimension d, from 1 to 1000
 * @param radius rho, in [2^-20, 2^20]
 */
public record UniformSphere(int dimension, double radius) implements LawSpec {
    /** Refuses numbers outside their ranges. */
    public UniformSphere {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        LENGTH.require("radius", radius);
    }

    @Override
    public String law() {
        return "sphere";
    }

    @Override
    public NoiseLaw live() {
        return new RadialLaw(dimension, radius, false);
    }

    @Override
    public UniformSphere scaled(double factor) {
        return new UniformSphere(dimension, radius * factor);
    }
}
