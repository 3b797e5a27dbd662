package onepoint.landscape;

import java.util.ArrayList;
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

    /** Quadratics with up to three hills or wells, in two or more dimensions. */
    public static Arbitrary<LandscapeSpec> hills(int dimension) {
        Arbitrary<Hills.Hill> hills = Combinators.combine(
                        vectors(dimension, -2, 2, 3),
                        dyadic(0, 2, 2).map(w -> w + 0.5),
                        dyadic(-2, 2, 3))
                .as(Hills.Hill::new);
        return Combinators.combine(
                        curvatures().list().ofSize(dimension), hills.list().ofMaxSize(3))
                .as(Hills::new);
    }

    /** Bowls with up to three ripples. */
    public static Arbitrary<LandscapeSpec> radialRipples(int dimension) {
        Arbitrary<RadialRipples.Ring> rings = Combinators.combine(
                        dyadic(-2, 2, 3), dyadic(0, 3, 1).map(k -> k == 0 ? 0.25 : k))
                .as(RadialRipples.Ring::new);
        return Combinators.combine(curvatures(), rings.list().ofMaxSize(3))
                .as((a, list) -> new RadialRipples(dimension, a, list));
    }

    /** Warps of a quadratic with up to two terms of each kind. */
    public static Arbitrary<LandscapeSpec> warped(int dimension) {
        return Arbitraries.integers().between(1, dimension - 1).flatMap(fixed -> {
            Arbitrary<Integer> outputs = Arbitraries.integers().between(0, dimension - fixed - 1);
            Arbitrary<Warped.Stretch> stretches = Combinators.combine(
                            outputs,
                            dyadic(-1, 1, 3).map(a -> a / 4),
                            vectors(fixed, -1, 1, 1),
                            dyadic(-3, 3, 2).optional(0.3).map(p -> p.orElse(0.0)))
                    .as(Warped.Stretch::new);
            Arbitrary<Warped.Shift> shifts = Combinators.combine(
                            outputs, dyadic(-1, 1, 3), vectors(fixed, -2, 2, 1))
                    .as(Warped.Shift::new);
            return Combinators.combine(
                            stretches.list().ofMaxSize(2), shifts.list().ofMaxSize(2))
                    .as((s, t) -> new Warped(dimension, fixed, s, t));
        });
    }

    /** Empirical losses of every kind with one to six points, in mirrored pairs or not. */
    public static Arbitrary<LandscapeSpec> finiteSums(int dimension) {
        Arbitrary<FiniteSum.Point> points = Combinators.combine(
                        vectors(dimension, -1, 1, 2), dyadic(-2, 2, 2))
                .as(FiniteSum.Point::new);
        return Combinators.combine(
                        Arbitraries.of(Loss.class),
                        dyadic(0, 1, 3),
                        points.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((loss, ridge, list, mirrored) -> {
                    List<FiniteSum.Point> all = new ArrayList<>(list);
                    if (mirrored) {
                        list.forEach(p -> all.add(new FiniteSum.Point(
                                p.inputs().stream().map(a -> 0 - a).toList(), p.label())));
                    }
                    return new FiniteSum(loss, ridge, all);
                });
    }

    /** Every family that is not an isometry of another one. */
    public static Arbitrary<LandscapeSpec> families(int dimension) {
        return dimension == 1
                ? Arbitraries.oneOf(plain(1), radialRipples(1), finiteSums(1))
                : Arbitraries.oneOf(
                        plain(dimension),
                        hills(dimension),
                        radialRipples(dimension),
                        warped(dimension),
                        finiteSums(dimension));
    }

    /** The families with closed forms of averages: sums of functions of linear forms. */
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

    /** The plain families, with up to two isometries. */
    public static Arbitrary<LandscapeSpec> all(int dimension) {
        return moved(dimension, plain(dimension));
    }

    /** Landscapes with up to two isometries. */
    public static Arbitrary<LandscapeSpec> moved(int dimension, Arbitrary<LandscapeSpec> inner) {
        return Arbitraries.oneOf(
                inner,
                rotated(dimension, inner),
                shifted(dimension, inner),
                shifted(dimension, rotated(dimension, inner)),
                rotated(dimension, shifted(dimension, inner)));
    }
}
