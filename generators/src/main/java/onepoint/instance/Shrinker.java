package onepoint.instance;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TwoPoint;
import onepoint.setting.Spec;

/**
 * The way from a spec to simpler ones, for counterexamples that are to be read by people. Deterministic;
 * every step makes {@link SpecSize} strictly smaller, so every descent ends.
 */
public final class Shrinker {
    private Shrinker() {}

    /**
     * The simpler specs next to this one, the boldest first: on R^d, without rotation or shift, in fewer
     * dimensions, with fewer ripples, bumps and data points, with two-point noise, at certified constants,
     * and with shorter numbers. All are valid, and noise does not vanish; the stream is lazy.
     */
    public static Stream<Spec> candidates(Spec spec) {
        SpecSize size = SpecSize.of(spec);
        return Stream.concat(SimplerStructure.of(spec), SimplerNumbers.of(spec))
                .filter(simpler -> SpecSize.of(simpler).compareTo(size) < 0)
                .filter(simpler -> isNoisy(simpler.noise()) || !isNoisy(spec.noise()));
    }

    private static boolean isNoisy(NoiseSpec noise) {
        if (noise instanceof StateScaled scaled) {
            return isNoisy(scaled.inner());
        }
        if (noise instanceof TwoPoint twoPoint) {
            return twoPoint.point().stream().anyMatch(x -> x != 0);
        }
        return !(noise instanceof FiniteSupport finite)
                || finite.atoms().stream()
                        .anyMatch(atom -> atom.point().stream().anyMatch(x -> x != 0));
    }

    /**
     * The end of the greedy descent from {@code spec} through candidates that are {@code kept}: none of its
     * own candidates is kept. It is {@code spec} itself when none is; {@code spec} is not tested.
     */
    public static Spec minimise(Spec spec, Predicate<Spec> kept) {
        Spec current = spec;
        Optional<Spec> next = candidates(current).filter(kept).findFirst();
        while (next.isPresent()) {
            current = next.get();
            next = candidates(current).filter(kept).findFirst();
        }
        return current;
    }
}
