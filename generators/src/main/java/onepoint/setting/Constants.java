package onepoint.setting;

import onepoint.interval.Limits;

/**
 * A point (c, L, r) of the theorem's constants.
 *
 * @param convexity c, the one-point-convexity constant of the averaged gradient, in [2^-40, 2^40]
 * @param smoothness L, a Lipschitz constant of the gradient, in [2^-40, 2^40]
 * @param noiseRadius r, a bound of the noise's length, in [2^-40, 2^40]
 */
public record Constants(double convexity, double smoothness, double noiseRadius) {
    private static final Limits POSITIVE = new Limits(0x1p-40, 0x1p40);

    /** Refuses numbers outside their ranges. */
    public Constants {
        POSITIVE.require("c", convexity);
        POSITIVE.require("L", smoothness);
        POSITIVE.require("r", noiseRadius);
    }
}
