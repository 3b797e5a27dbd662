package onepoint.instance;

import java.util.Optional;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
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

    /**
     * The family of a landscape, empty for one that a third party provides; ripples, bumps, hills and rings
     * without any of these are quadratics.
     */
    public static Optional<Family> of(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return of(rotated.inner());
        }
        if (landscape instanceof Shifted shifted) {
            return of(shifted.inner());
        }
        if (landscape instanceof Quadratic) {
            return Optional.of(QUADRATIC);
        }
        if (landscape instanceof Separable) {
            return Optional.of(SEPARABLE);
        }
        if (landscape instanceof Ripples ripples) {
            return Optional.of(ripples.waves().isEmpty() ? QUADRATIC : RIPPLES);
        }
        if (landscape instanceof Bumps bumps) {
            return Optional.of(bumps.bumps().isEmpty() ? QUADRATIC : ofBumps(bumps));
        }
        if (landscape instanceof Hills hills) {
            return Optional.of(hills.hills().isEmpty() ? QUADRATIC : HILLS);
        }
        if (landscape instanceof RadialRipples radial) {
            return Optional.of(radial.rings().isEmpty() ? QUADRATIC : RADIAL);
        }
        if (landscape instanceof Warped) {
            return Optional.of(WARPED);
        }
        return landscape instanceof FiniteSum ? Optional.of(FINITE_SUM) : Optional.empty();
    }

    private static Family ofBumps(Bumps bumps) {
        return bumps.bumps().stream().allMatch(Family::isWideWell) ? WIDE_WELL : SPIKY;
    }

    private static boolean isWideWell(Bumps.Bump bump) {
        return bump.height() <= 0 && bump.width() >= WIDE * StrictMath.abs(bump.centre());
    }
}
