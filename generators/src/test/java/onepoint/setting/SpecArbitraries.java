package onepoint.setting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.landscape.LandscapeSpec;
import onepoint.noise.NoiseArbitraries;
import onepoint.noise.NoiseSpec;

/** Whole instances of every family and law, with dyadic numbers. */
public final class SpecArbitraries {
    private SpecArbitraries() {}

    /** Instances of the plain families in one to three dimensions whose targets are arbitrary. */
    public static Arbitrary<Spec> specs() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(d -> specs(d, LandscapeArbitraries.all(d)));
    }

    private static Arbitrary<Spec> specs(int d, Arbitrary<LandscapeSpec> landscapes) {
        Arbitrary<Double> constants = LandscapeArbitraries.dyadic(0, 4, 4).map(x -> x + 0x1p-8);
        Arbitrary<Optional<Constants>> declared = Combinators.combine(
                        constants, constants, constants)
                .as(Constants::new)
                .optional();
        return Combinators.combine(
                        landscapes,
                        NoiseArbitraries.all(d),
                        LandscapeArbitraries.dyadic(0, 1, 6).map(eta -> eta == 0 ? 0x1p-10 : eta),
                        LandscapeArbitraries.vectors(d, -4, 4, 4),
                        LandscapeArbitraries.vectors(d, -4, 4, 4),
                        Arbitraries.integers().between(1, 1 << 20),
                        Arbitraries.integers().between(1, 1 << 20),
                        declared)
                .as((f, w, eta, target, start, time, stay, point) ->
                        new Spec(f, w, eta, target, start, new Spec.Horizons(time, stay), point));
    }

    /** Instances of every family and with every kind of noise, target and domain. */
    public static Arbitrary<Spec> placed() {
        Arbitrary<Spec> noisy = Arbitraries.integers()
                .between(1, 3)
                .flatMap(d ->
                        specs(d, LandscapeArbitraries.moved(d, LandscapeArbitraries.families(d))))
                .flatMap(spec -> NoiseArbitraries.fitting(spec.landscape()).map(spec::withNoise));
        return Combinators.combine(
                        noisy,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((spec, target, domain) ->
                        spec.withTarget(target(spec, target)).withDomain(domain(spec, domain)));
    }

    private static Target target(Spec spec, int kind) {
        return switch (kind) {
            case 0 -> spec.target();
            case 1 -> new Target.Root(spec.start());
            default -> new Target.Excluding(spec.start(), 0.5);
        };
    }

    private static Domain domain(Spec spec, int kind) {
        List<Double> start = spec.start();
        return switch (kind) {
            case 0 -> new Domain.Everywhere();
            case 1 -> new Domain.Box(start, start.stream().map(x -> x + 0.25).toList());
            default -> new Domain.Ball(start, 1.5);
        };
    }

    /** Instances of a family and a law whose target is the origin, with a short step. */
    public static Arbitrary<Spec> centred(
            Arbitrary<LandscapeSpec> landscapes, Arbitrary<? extends NoiseSpec> laws) {
        return Combinators.combine(
                        landscapes,
                        laws,
                        LandscapeArbitraries.dyadic(0, 1, 3).map(eta -> eta == 0 ? 0.0625 : eta))
                .as(SpecArbitraries::atOrigin);
    }

    /** The instance with target at the origin and start at (1, .., 1). */
    public static Spec atOrigin(LandscapeSpec landscape, NoiseSpec noise, double eta) {
        List<Double> origin = Collections.nCopies(landscape.dimension(), 0.0);
        List<Double> start = Collections.nCopies(landscape.dimension(), 1.0);
        return new Spec(
                landscape, noise, eta, origin, start, new Spec.Horizons(10, 10), Optional.empty());
    }
}
