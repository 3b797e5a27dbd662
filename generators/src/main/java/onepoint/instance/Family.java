package onepoint.instance;

import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;

/** What kind of landscape a spec describes, whatever rotations and shifts it is seen through. */
public enum Family {
    /** A convex quadratic. */
    QUADRATIC,
    /** A quadratic with cosine ripples. */
    RIPPLES,
    /** A line with bumps, or with wells that are narrow against their distance from the centre. */
    SPIKY,
    /** A line with wells only, each at least a quarter as wide as it is far from the centre. */
    WIDE_WELL,
    /** A sum of one-dimensional landscapes of these kinds. */
    SEPARABLE;

    private static final double WIDE = 0.25;

    /** The family of a landscape; ripples and bumps without any ripple or bump are quadratics. */
    public static Family of(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return of(rotated.inner());
        }
        if (landscape instanceof Shifted shifted) {
            return of(shifted.inner());
        }
        if (landscape instanceof Separable) {
            return SEPARABLE;
        }
        if (landscape instanceof Ripples ripples && !ripples.waves().isEmpty()) {
            return RIPPLES;
        }
        if (landscape instanceof Bumps bumps && !bumps.bumps().isEmpty()) {
            return bumps.bumps().stream().allMatch(Family::isWideWell) ? WIDE_WELL : SPIKY;
        }
        return QUADRATIC;
    }

    private static boolean isWideWell(Bumps.Bump bump) {
        return bump.height() <= 0 && bump.width() >= WIDE * StrictMath.abs(bump.centre());
    }
}
