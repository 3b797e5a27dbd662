package onepoint.model;

import java.util.Arrays;

/**
 * A landscape and its smoothed version along a line through the target point. Arrays are copied on the way in
 * and out.
 *
 * @param caption what the picture shows
 * @param x positions along the line, not decreasing
 * @param f values of the landscape
 * @param smoothed values of the landscape averaged over the noise
 * @param target position of the target point
 * @param radius radius of the ball about the target that the claim speaks of, at least 0
 */
public record LandscapePicture(
        String caption, double[] x, double[] f, double[] smoothed, double target, double radius)
        implements Picture {
    /**
     * @throws IllegalArgumentException if arrays differ in length or hold numbers that are not finite, or x
     *     decreases
     */
    public LandscapePicture {
        Require.nonBlank("landscape.caption", caption);
        x = Require.ascending("landscape.x", x);
        f = Require.finite("landscape.f", f);
        smoothed = Require.finite("landscape.smoothed", smoothed);
        Require.sameLength("landscape.f", f.length, x.length);
        Require.sameLength("landscape.smoothed", smoothed.length, x.length);
        Require.finite("landscape.target", target);
        Require.nonNegative("landscape.radius", radius);
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] f() {
        return f.clone();
    }

    @Override
    public double[] smoothed() {
        return smoothed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LandscapePicture that
                && caption.equals(that.caption)
                && Arrays.equals(x, that.x)
                && Arrays.equals(f, that.f)
                && Arrays.equals(smoothed, that.smoothed)
                && Double.compare(target, that.target) == 0
                && Double.compare(radius, that.radius) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * caption.hashCode() + Arrays.hashCode(x)) + Arrays.hashCode(f);
    }

    @Override
    public String toString() {
        return "LandscapePicture[" + caption + ", " + x.length + " points]";
    }
}
