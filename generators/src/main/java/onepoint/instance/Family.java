package onepoint.instance;

import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.landscape.Warped;

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
    SEPARABLE,
    /** A quadratic with Gaussian hills and wells in two or more dimensions. */
    HILLS,
    /** A bowl with ripples around its centre. */
    RADIAL,
    /** A quadratic seen through an invertible map. */
    WARPED,
    /** An empirical loss. */
    FINITE_SUM;

    private static final double WIDE = 0.25;

    /** The family of a landscape; ripples, bumps and hills without any of these are quadratics. */
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
        if (landscape instanceof Hills hills && !hills.hills().isEmpty()) {
            return HILLS;
        }
        if (landscape instanceof RadialRipples radial && !radial.rings().isEmpty()) {
            return RADIAL;
        }
        if (landscape instanceof Warped) {
            return WARPED;
        }
        return landscape instanceof FiniteSum ? FINITE_SUM : QUADRATIC;
    }

    private static boolean isWideWell(Bumps.Bump bump) {
        return bump.height() <= 0 && bump.width() >= WIDE * StrictMath.abs(bump.centre());
    }
}
