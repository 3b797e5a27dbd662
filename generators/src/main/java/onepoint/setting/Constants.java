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
    /** The least value of a constant. */
    public static final double LEAST = 0x1p-40;

    /** The largest value of a constant. */
    public static final double MOST = 0x1p40;

    private static final Limits POSITIVE = new Limits(LEAST, MOST);

    /** Refuses numbers outside their ranges. */
    public Constants {
        POSITIVE.require("c", convexity);
        POSITIVE.require("L", smoothness);
        POSITIVE.require("r", noiseRadius);
    }
}
