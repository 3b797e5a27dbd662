package onepoint.instance;

import java.util.Comparator;
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
import onepoint.noise.FiniteSupport;
import onepoint.noise.LawSpec;
import onepoint.noise.MiniBatch;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.setting.Domain;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * How complicated a spec is, compared field by field in this order; a well-order, as all fields are at least
 * 0.
 *
 * @param moves rotations and shifts, a bounded domain, and a target that is not a given point
 * @param dimension d
 * @param terms ripples, bumps, hills, terms of a warp, data points, and sums over coordinates
 * @param noise 0 for two points, the number of atoms for finite support, more for other laws, most for noise
 *     that depends on the state
 * @param numbers how many numbers the spec has
 * @param digits how long they are: significant bits, distance of the exponent from 0, and signs
 */
public record SpecSize(
        long moves, long dimension, long terms, long noise, long numbers, long digits)
        implements Comparable<SpecSize> {
    private static final long CONTINUOUS = 2000;
    private static final long STATE_DEPENDENT = 3000;
    private static final Comparator<SpecSize> ORDER = Comparator.comparingLong(SpecSize::moves)
            .thenComparingLong(SpecSize::dimension)
            .thenComparingLong(SpecSize::terms)
            .thenComparingLong(SpecSize::noise)
            .thenComparingLong(SpecSize::numbers)
            .thenComparingLong(SpecSize::digits);

    /** The size of a spec. */
    public static SpecSize of(Spec spec) {
        double[] numbers = SpecNumbers.of(spec).values();
        long digits = 0;
        for (double number : numbers) {
            digits += length(number);
        }
        return new SpecSize(
                countMoves(spec.landscape())
                        + (spec.domain() instanceof Domain.Everywhere ? 0 : 1)
                        + (spec.target() instanceof Target.Exact ? 0 : 1),
                spec.dimension(),
                countTerms(spec.landscape()),
                rank(spec.noise()),
                numbers.length,
                digits);
    }

    private static long countMoves(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return 1 + countMoves(rotated.inner());
        }
        return landscape instanceof Shifted shifted ? 1 + countMoves(shifted.inner()) : 0;
    }

    private static long countTerms(LandscapeSpec landscape) {
        if (landscape instanceof Rotated rotated) {
            return countTerms(rotated.inner());
        }
        if (landscape instanceof Shifted shifted) {
            return countTerms(shifted.inner());
        }
        if (landscape instanceof Separable separable) {
            return 1
                    + separable.parts().stream().mapToLong(SpecSize::countTerms).sum();
        }
        if (landscape instanceof Ripples ripples) {
            return 1 + ripples.waves().size();
        }
        if (landscape instanceof Bumps bumps) {
            return 1 + bumps.bumps().size();
        }
        if (landscape instanceof Hills hills) {
            return 1 + hills.hills().size();
        }
        if (landscape instanceof RadialRipples radial) {
            return 1 + radial.rings().size();
        }
        if (landscape instanceof Warped warped) {
            return 1 + warped.stretches().size() + warped.shifts().size();
        }
        return landscape instanceof FiniteSum sum ? 1 + sum.points().size() : 0;
    }

    private static long rank(NoiseSpec noise) {
        if (noise instanceof TwoPoint) {
            return 0;
        }
        if (noise instanceof FiniteSupport finite) {
            return finite.atoms().size();
        }
        return noise instanceof LawSpec
                ? CONTINUOUS
                : STATE_DEPENDENT + (noise instanceof MiniBatch batch ? batch.size() : 0);
    }

    /** 0 for 0, 1 for 1, more for numbers with more bits, other exponents or a minus sign. */
    static long length(double x) {
        if (x == 0) {
            return 0;
        }
        long significand = Double.doubleToLongBits(x) & 0xfffffffffffffL;
        int bits = significand == 0 ? 0 : 52 - Long.numberOfTrailingZeros(significand);
        return 1 + 2L * bits + Math.abs(Math.getExponent(x)) + (x < 0 ? 1 : 0);
    }

    @Override
    public int compareTo(SpecSize other) {
        return ORDER.compare(this, other);
    }
}
