package onepoint.certificate;

import onepoint.interval.Interval;
import onepoint.setting.Constants;

/**
 * The theorem's rates, enclosed: lambda = 2 eta c - eta^2 L^2 and b = eta^2 r^2 (1 + eta L)^2 (paper, proof
 * of Theorem 1, Step 1).
 *
 * @param lambda the contraction of the squared distance in one step
 * @param b what the noise adds to the squared distance in one step
 */
public record Rates(Interval lambda, Interval b) {
    /** The rates at a step size and constants, all of which are exact. */
    public static Rates of(double stepSize, Constants constants) {
        Interval eta = Interval.point(stepSize);
        Interval etaL = eta.multiply(constants.smoothness());
        Interval lambda = eta.multiply(2).multiply(constants.convexity()).subtract(etaL.sqr());
        Interval etaR = eta.multiply(constants.noiseRadius());
        return new Rates(lambda, etaR.multiply(etaL.add(1)).sqr());
    }
}
