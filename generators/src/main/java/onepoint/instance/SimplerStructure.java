package onepoint.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.noise.FiniteSupport;
import onepoint.noise.MiniBatch;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import onepoint.setting.Domain;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/** The same spec with parts left out or replaced by simpler ones. */
final class SimplerStructure {
    private static final int FEW = 8;

    private SimplerStructure() {}

    static Stream<Spec> of(Spec spec) {
        Stream<Supplier<Spec>> unmoved = Stream.concat(unplaced(spec), unmoved(spec));
        Stream<Supplier<Spec>> projected = Projection.smaller(spec.dimension(), FEW)
                .map(kept -> () -> Projection.of(spec, kept));
        Stream<Supplier<Spec>> fewerTerms = FewerTerms.of(spec.landscape())
                .map(landscape -> () -> spec.withLandscape(landscape));
        Stream<Supplier<Spec>> quieter =
                simplerNoise(spec.noise()).map(noise -> () -> spec.withNoise(noise.get()));
        Stream<Supplier<Spec>> others =
                Stream.of(() -> spec.withDeclared(Optional.empty()), () -> powerOfTwo(spec));
        return Stream.of(unmoved, projected, fewerTerms, quieter, others)
                .flatMap(suppliers -> suppliers)
                .flatMap(supplier -> valid(supplier).stream());
    }

    /** What the supplier builds; empty when a constructor refuses it. */
    private static Optional<Spec> valid(Supplier<Spec> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** On R^d, and with the point that stands for the target in runs as the target. */
    private static Stream<Supplier<Spec>> unplaced(Spec spec) {
        return Stream.of(
                () -> spec.withDomain(new Domain.Everywhere()),
                () -> spec.withTarget(new Target.Exact(spec.target().at())));
    }

    private static Stream<Supplier<Spec>> unmoved(Spec spec) {
        LandscapeSpec landscape = spec.landscape();
        if (landscape instanceof Rotated rotated) {
            return Stream.of(() -> spec.withLandscape(rotated.inner()));
        }
        if (!(landscape instanceof Shifted shifted)) {
            return Stream.empty();
        }
        Stream<Supplier<Spec>> centred = Stream.of(() -> centred(spec, shifted));
        return shifted.inner() instanceof Rotated rotated
                ? Stream.concat(
                        centred,
                        Stream.of(() ->
                                spec.withLandscape(new Shifted(shifted.by(), rotated.inner()))))
                : centred;
    }

    private static Spec centred(Spec spec, Shifted shifted) {
        return new Spec(
                shifted.inner(),
                spec.noise(),
                spec.stepSize(),
                minus(spec.target().at(), shifted.by()),
                minus(spec.start(), shifted.by()),
                spec.horizons(),
                spec.declared());
    }

    private static List<Double> minus(List<Double> a, List<Double> b) {
        return IntStream.range(0, a.size()).mapToObj(i -> a.get(i) - b.get(i)).toList();
    }

    /** The step size at a power of two, the smoothing radius kept. */
    private static Spec powerOfTwo(Spec spec) {
        double power = Math.scalb(1.0, Math.getExponent(spec.stepSize()));
        return spec.withStepSize(power).withNoise(spec.noise().scaled(spec.stepSize() / power));
    }

    private static Stream<Supplier<NoiseSpec>> simplerNoise(NoiseSpec noise) {
        if (noise instanceof StateScaled scaled) {
            return Stream.of(scaled::inner);
        }
        if (noise instanceof MiniBatch batch) {
            return Stream.of(
                    () -> onAxis(batch.dimension(), 1), () -> new MiniBatch(batch.dimension(), 1));
        }
        if (noise instanceof UniformBox box) {
            return Stream.of(() -> new TwoPoint(box.halfWidths()));
        }
        if (noise instanceof UniformBall ball) {
            return Stream.of(() -> onAxis(ball.dimension(), ball.radius()));
        }
        if (noise instanceof UniformSphere sphere) {
            return Stream.of(() -> onAxis(sphere.dimension(), sphere.radius()));
        }
        if (noise instanceof TruncatedGaussian gaussian) {
            return Stream.of(() -> onAxis(gaussian.dimension(), gaussian.deviation()));
        }
        return noise instanceof FiniteSupport finite ? fewerAtoms(finite) : Stream.empty();
    }

    private static TwoPoint onAxis(int dimension, double length) {
        return new TwoPoint(IntStream.range(0, dimension)
                .mapToObj(i -> i == 0 ? length : 0.0)
                .toList());
    }

    private static Stream<Supplier<NoiseSpec>> fewerAtoms(FiniteSupport finite) {
        Stream<Supplier<NoiseSpec>> pairs =
                finite.atoms().stream().limit(FEW).map(atom -> () -> new TwoPoint(atom.point()));
        Stream<Supplier<NoiseSpec>> rest = IntStream.range(
                        0, StrictMath.min(FEW, finite.atoms().size()))
                .mapToObj(i -> () -> without(finite, finite.atoms().get(i)));
        return Stream.concat(pairs, rest);
    }

    /** Without an atom and, when there is one, its opposite of equal weight. */
    private static FiniteSupport without(FiniteSupport finite, FiniteSupport.WeightedPoint atom) {
        List<FiniteSupport.WeightedPoint> kept = new ArrayList<>(finite.atoms());
        kept.remove(atom);
        kept.remove(new FiniteSupport.WeightedPoint(
                atom.weight(), atom.point().stream().map(x -> 0 - x).toList()));
        return new FiniteSupport(kept);
    }
}
