package onepoint.instance;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import onepoint.setting.Spec;

/** A spec in some of its coordinates. */
final class Projection {
    private Projection() {}

    /**
     * Sets of coordinates to keep: single ones, halves, and all but one; at most {@code few} of the first
     * and last kind.
     */
    static Stream<List<Integer>> smaller(int dimension, int few) {
        if (dimension == 1) {
            return Stream.empty();
        }
        int count = StrictMath.min(dimension, few);
        Stream<List<Integer>> singles = IntStream.range(0, count).mapToObj(List::of);
        Stream<List<Integer>> halves =
                Stream.of(range(0, dimension / 2), range(dimension / 2, dimension));
        Stream<List<Integer>> allButOne = IntStream.range(0, count)
                .mapToObj(left -> IntStream.range(0, dimension)
                        .filter(i -> i != dimension - 1 - left)
                        .boxed()
                        .toList());
        return Stream.of(singles, halves, allButOne).flatMap(sets -> sets);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /**
     * The spec in the coordinates {@code kept}.
     *
     * @throws IllegalArgumentException when a part makes no sense there
     */
    static Spec of(Spec spec, List<Integer> kept) {
        return new Spec(
                landscape(spec.landscape(), kept),
                noise(spec.noise(), kept),
                spec.stepSize(),
                pick(spec.target().at(), kept),
                pick(spec.start(), kept),
                spec.horizons(),
                spec.declared());
    }

    private static <T> List<T> pick(List<T> items, List<Integer> kept) {
        return kept.stream().map(items::get).toList();
    }

    private static LandscapeSpec landscape(LandscapeSpec landscape, List<Integer> kept) {
        if (landscape instanceof Quadratic quadratic) {
            return new Quadratic(pick(quadratic.curvatures(), kept));
        }
        if (landscape instanceof Ripples ripples) {
            return new Ripples(
                    pick(ripples.curvatures(), kept),
                    ripples.waves().stream()
                            .map(w -> new Ripples.Wave(
                                    w.amplitude(), pick(w.vector(), kept), w.phase()))
                            .toList());
        }
        if (landscape instanceof Separable separable) {
            return new Separable(pick(separable.parts(), kept));
        }
        if (landscape instanceof Rotated rotated) {
            return new Rotated(pick(rotated.axis(), kept), landscape(rotated.inner(), kept));
        }
        if (landscape instanceof Shifted shifted) {
            return new Shifted(pick(shifted.by(), kept), landscape(shifted.inner(), kept));
        }
        throw new IllegalArgumentException(
                "landscape.family: " + landscape.family() + " has no coordinates to drop");
    }

    private static NoiseSpec noise(NoiseSpec noise, List<Integer> kept) {
        int dimension = kept.size();
        if (noise instanceof TwoPoint twoPoint) {
            return new TwoPoint(pick(twoPoint.point(), kept));
        }
        if (noise instanceof FiniteSupport finite) {
            return new FiniteSupport(finite.atoms().stream()
                    .map(a -> new FiniteSupport.WeightedPoint(a.weight(), pick(a.point(), kept)))
                    .toList());
        }
        if (noise instanceof UniformBox box) {
            return new UniformBox(pick(box.halfWidths(), kept));
        }
        if (noise instanceof UniformBall ball) {
            return new UniformBall(dimension, ball.radius());
        }
        if (noise instanceof UniformSphere sphere) {
            return new UniformSphere(dimension, sphere.radius());
        }
        if (noise instanceof TruncatedGaussian gaussian) {
            return new TruncatedGaussian(dimension, gaussian.deviation(), gaussian.cut());
        }
        throw new IllegalArgumentException(
                "noise.law: " + noise.law() + " has no coordinates to drop");
    }
}
