package onepoint.claim;

import java.util.List;
import java.util.function.ToDoubleFunction;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Loss;
import onepoint.landscape.Quadratic;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.landscape.Warped;

/**
 * How large the numbers are that add up to a component of a gradient where coordinates are at most M: what
 * rounding is a share of, however much they cancel. Terms count with the largest second derivative they have
 * by themselves, times M, and n of them with 1 + n/16, for the n roundings of their sum.
 */
final class GradientSize {
    private GradientSize() {}

    static double of(LandscapeSpec landscape, double m) {
        if (landscape instanceof Rotated rotated) {
            return of(rotated.inner(), m);
        }
        if (landscape instanceof Shifted shifted) {
            return of(shifted.inner(), m);
        }
        if (landscape instanceof Separable separable) {
            return separable.parts().stream()
                    .mapToDouble(part -> of(part, m))
                    .max()
                    .orElseThrow();
        }
        return landscape instanceof Warped warped ? of(warped, m) : m * bend(landscape);
    }

    private static double bend(LandscapeSpec landscape) {
        if (landscape instanceof Quadratic quadratic) {
            return largest(quadratic.curvatures());
        }
        if (landscape instanceof Ripples ripples) {
            return largest(ripples.curvatures())
                    + sum(
                            ripples.waves(),
                            wave -> StrictMath.abs(wave.amplitude()) * squares(wave.vector()));
        }
        if (landscape instanceof RadialRipples radial) {
            return radial.curvature()
                    + sum(
                            radial.rings(),
                            ring -> StrictMath.abs(ring.amplitude())
                                    * ring.frequency()
                                    * ring.frequency());
        }
        if (landscape instanceof Bumps bumps) {
            return bumps.curvature()
                    + sum(bumps.bumps(), bump -> steepness(bump.height(), bump.width()));
        }
        if (landscape instanceof Hills hills) {
            return largest(hills.curvatures())
                    + sum(hills.hills(), hill -> steepness(hill.height(), hill.width()));
        }
        if (landscape instanceof FiniteSum data) {
            double all =
                    sum(data.points(), point -> squares(point.inputs()) * bend(data.loss(), point));
            return data.ridge() + all / data.points().size();
        }
        throw new IllegalArgumentException("landscape.family: " + landscape.family()
                + " is of unknown size, so that its rounding is");
    }

    /** 1, or for one hidden unit at least |S - b| S' and 1 + 9 b^2 / 16, S the sigmoid. */
    private static double bend(Loss loss, FiniteSum.Point point) {
        double label = point.label();
        return loss == Loss.UNIT ? 1 + StrictMath.abs(label) + label * label : 1;
    }

    /**
     * With E = exp of the sum of |A| over the stretches, B the sum of |A| over the shifts, S the sum of |A k|
     * and k the largest component: r is at most E M + B, what it is multiplied by at most E (1 + M S), and
     * the angle of a wave brings 1 + M k.
     */
    private static double of(Warped warped, double m) {
        double exponent = 0;
        double shift = 0;
        double slope = 0;
        double steepest = 0;
        for (Warped.Stretch wave : warped.stretches()) {
            exponent += StrictMath.abs(wave.amplitude());
            slope += StrictMath.abs(wave.amplitude()) * largest(wave.vector());
            steepest = StrictMath.max(steepest, largest(wave.vector()));
        }
        for (Warped.Shift wave : warped.shifts()) {
            shift += StrictMath.abs(wave.amplitude());
            slope += StrictMath.abs(wave.amplitude()) * largest(wave.vector());
            steepest = StrictMath.max(steepest, largest(wave.vector()));
        }
        double stretch = StrictMath.exp(exponent);
        int terms = warped.stretches().size() + warped.shifts().size();
        return m
                + stretch
                        * (stretch * m + shift)
                        * (1 + m * slope)
                        * (1 + m * steepest)
                        * (1 + terms / 16.0);
    }

    private static double steepness(double height, double width) {
        return StrictMath.abs(height) / (width * width);
    }

    private static <T> double sum(List<T> terms, ToDoubleFunction<T> size) {
        return terms.stream().mapToDouble(size).sum() * (1 + terms.size() / 16.0);
    }

    private static double squares(List<Double> vector) {
        return vector.stream().mapToDouble(k -> k * k).sum();
    }

    private static double largest(List<Double> coordinates) {
        return coordinates.stream().mapToDouble(StrictMath::abs).max().orElse(0);
    }
}
