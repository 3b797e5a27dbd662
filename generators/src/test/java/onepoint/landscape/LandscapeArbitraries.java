package onepoint.landscape;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Landscapes with dyadic numbers of moderate size, small enough that finite differences of them are
 * accurate.
 */
public final class LandscapeArbitraries {
    private LandscapeArbitraries() {}

    /** Multiples of 2^-bits between the integers {@code lo} and {@code hi}. */
    public static Arbitrary<Double> dyadic(int lo, int hi, int bits) {
        double unit = StrictMath.scalb(1.0, -bits);
        return Arbitraries.integers().between(lo << bits, hi << bits).map(n -> n * unit);
    }

    /** Vectors of such numbers. */
    public static Arbitrary<List<Double>> vectors(int dimension, int lo, int hi, int bits) {
        return dyadic(lo, hi, bits).list().ofSize(dimension);
    }

    /** Curvatures from 1/4 to 4. */
    static Arbitrary<Double> curvatures() {
        return dyadic(0, 4, 2).map(a -> a == 0 ? 0.25 : a);
    }

    /** Quadratics. */
    public static Arbitrary<LandscapeSpec> quadratics(int dimension) {
        return curvatures().list().ofSize(dimension).map(Quadratic::new);
    }

    /** Quadratics with up to three waves. */
    public static Arbitrary<LandscapeSpec> ripples(int dimension) {
        Arbitrary<Ripples.Wave> waves = Combinators.combine(
                        dyadic(-2, 2, 3), vectors(dimension, -3, 3, 1), dyadic(-3, 3, 2))
                .as(Ripples.Wave::new);
        return Combinators.combine(
                        curvatures().list().ofSize(dimension), waves.list().ofMaxSize(3))
                .as(Ripples::new);
    }

    /** Quadratics with up to three bumps or wells. */
    public static Arbitrary<LandscapeSpec> bumps() {
        Arbitrary<Bumps.Bump> bumps = Combinators.combine(
                        dyadic(-2, 2, 3), dyadic(0, 2, 2).map(w -> w + 0.5), dyadic(-2, 2, 3))
                .as(Bumps.Bump::new);
        return Combinators.combine(curvatures(), bumps.list().ofMaxSize(3)).as(Bumps::new);
    }

    /** Sums of one-dimensional quadratics, ripples and bumps. */
    public static Arbitrary<LandscapeSpec> separables(int dimension) {
        return Arbitraries.oneOf(quadratics(1), ripples(1), bumps())
                .list()
                .ofSize(dimension)
                .map(Separable::new);
    }

    /** Every family that is not an isometry of another one. */
    public static Arbitrary<LandscapeSpec> plain(int dimension) {
        return dimension == 1
                ? Arbitraries.oneOf(quadratics(1), ripples(1), bumps(), separables(1))
                : Arbitraries.oneOf(
                        quadratics(dimension), ripples(dimension), separables(dimension));
    }

    /** Reflected landscapes. */
    public static Arbitrary<LandscapeSpec> rotated(int dimension, Arbitrary<LandscapeSpec> inner) {
        Arbitrary<List<Double>> axes =
                vectors(dimension, -2, 2, 0).filter(axis -> axis.stream().anyMatch(v -> v != 0));
        return Combinators.combine(axes, inner).as(Rotated::new);
    }

    /** Shifted landscapes. */
    public static Arbitrary<LandscapeSpec> shifted(int dimension, Arbitrary<LandscapeSpec> inner) {
        return Combinators.combine(vectors(dimension, -4, 4, 2), inner).as(Shifted::new);
    }

    /** Every family, with up to two isometries. */
    public static Arbitrary<LandscapeSpec> all(int dimension) {
        Arbitrary<LandscapeSpec> plain = plain(dimension);
        return Arbitraries.oneOf(
                plain,
                rotated(dimension, plain),
                shifted(dimension, plain),
                shifted(dimension, rotated(dimension, plain)),
                rotated(dimension, shifted(dimension, plain)));
    }
}
