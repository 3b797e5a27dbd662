package onepoint.noise;

import onepoint.interval.Limits;

/**
 * The uniform law in the ball of radius rho.
 *
 * @param dimension d, from 1 to 1000
 * @param radius rho, in [2^-20, 2^20]
 */
public record UniformBall(int dimension, double radius) implements LawSpec {
    /** Refuses numbers outside their ranges. */
    public UniformBall {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        LENGTH.require("radius", radius);
    }

    @Override
    public String law() {
        return "ball";
    }

    @Override
    public NoiseLaw live() {
        return new RadialLaw(dimension, radius, true);
    }

    @Override
    public UniformBall scaled(double factor) {
        return new UniformBall(dimension, radius * factor);
    }
}
