package onepoint.noise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.landscape.LandscapeSpec;

/** Noise laws with dyadic numbers of moderate size, all centred. */
public final class NoiseArbitraries {
    private NoiseArbitraries() {}

    private static Arbitrary<Double> lengths() {
        return LandscapeArbitraries.dyadic(0, 2, 3).map(h -> h == 0 ? 0.125 : h);
    }

    /** Two points. */
    public static Arbitrary<LawSpec> twoPoints(int dimension) {
        return LandscapeArbitraries.vectors(dimension, -2, 2, 3).map(TwoPoint::new);
    }

    /** Two to four atoms with mean zero: pairs of weights m, n at n p and -m p. */
    public static Arbitrary<LawSpec> finite(int dimension) {
        Arbitrary<List<FiniteSupport.WeightedPoint>> pairs = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        LandscapeArbitraries.vectors(dimension, -1, 1, 3))
                .as((m, n, p) -> List.of(atom(m, n, p), atom(n, -m, p)));
        return pairs.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list ->
                        new FiniteSupport(list.stream().flatMap(List::stream).toList()));
    }

    private static FiniteSupport.WeightedPoint atom(int weight, int factor, List<Double> point) {
        return new FiniteSupport.WeightedPoint(
                weight, point.stream().map(x -> x * factor).toList());
    }

    /** Boxes. */
    public static Arbitrary<LawSpec> boxes(int dimension) {
        return lengths().list().ofSize(dimension).map(UniformBox::new);
    }

    /** Balls. */
    public static Arbitrary<LawSpec> balls(int dimension) {
        return lengths().map(radius -> new UniformBall(dimension, radius));
    }

    /** Spheres. */
    public static Arbitrary<LawSpec> spheres(int dimension) {
        return lengths().map(radius -> new UniformSphere(dimension, radius));
    }

    /** Gaussians cut at half a deviation to four. */
    public static Arbitrary<LawSpec> gaussians(int dimension) {
        return Combinators.combine(
                        lengths(), LandscapeArbitraries.dyadic(0, 4, 1).map(t -> t == 0 ? 0.5 : t))
                .as((s, t) -> new TruncatedGaussian(dimension, s, t));
    }

    /** Weights 1 against 2^k at 2^k p and -p. */
    public static Arbitrary<LawSpec> heavy(int dimension) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        LandscapeArbitraries.vectors(dimension, -1, 1, 4))
                .as((k, p) -> new FiniteSupport(List.of(atom(1, 1 << k, p), atom(1 << k, -1, p))));
    }

    /** Laws that vanish at a point. */
    public static Arbitrary<NoiseSpec> stateScaled(int dimension) {
        return Combinators.combine(
                        all(dimension),
                        LandscapeArbitraries.vectors(dimension, -2, 2, 2),
                        lengths())
                .as(StateScaled::new);
    }

    /** Every noise that fits a landscape: laws, scaled laws, and batches of finite sums. */
    public static Arbitrary<NoiseSpec> fitting(LandscapeSpec landscape) {
        int dimension = landscape.dimension();
        Arbitrary<NoiseSpec> laws = all(dimension).map(law -> law);
        if (!(landscape instanceof FiniteSum sum)) {
            return Arbitraries.oneOf(laws, stateScaled(dimension));
        }
        int count = sum.points().size();
        Arbitrary<NoiseSpec> batches = Arbitraries.integers()
                .between(1, count)
                .filter(size -> count % size == 0)
                .map(size -> new MiniBatch(dimension, size));
        return Arbitraries.oneOf(laws, stateScaled(dimension), batches);
    }

    /** Every law that is the same at every state. */
    public static Arbitrary<LawSpec> all(int dimension) {
        return Arbitraries.oneOf(
                twoPoints(dimension),
                finite(dimension),
                heavy(dimension),
                boxes(dimension),
                balls(dimension),
                spheres(dimension),
                gaussians(dimension));
    }
}
