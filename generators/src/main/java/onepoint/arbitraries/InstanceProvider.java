package onepoint.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.instance.Population;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Provides {@code @ForAll} parameters of type {@link Setting}, {@link Spec} and {@link Certificate}: from
 * all populations, or from those that {@link Satisfying} and {@link Violating} name.
 */
public final class InstanceProvider implements ArbitraryProvider {
    /** For jqwik's service loader. */
    public InstanceProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Setting.class)
                || type.isOfType(Spec.class)
                || type.isOfType(Certificate.class);
    }

    /**
     * The arbitrary for a parameter.
     *
     * @throws IllegalArgumentException when {@link Violating} names a hypothesis that no population breaks
     */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Population[] populations = populations(type).toArray(Population[]::new);
        if (type.isOfType(Setting.class)) {
            return Set.of(Instances.settings(populations));
        }
        return Set.of(
                type.isOfType(Spec.class)
                        ? Instances.specs(populations)
                        : Instances.certificates(populations));
    }

    private static List<Population> populations(TypeUsage type) {
        List<Population> populations = new ArrayList<>();
        if (type.isAnnotated(Satisfying.class)) {
            populations.add(Population.SATISFYING);
        }
        Optional<Violating> violating = type.findAnnotation(Violating.class);
        if (violating.isPresent()) {
            for (Hypothesis hypothesis : violating.get().value()) {
                populations.addAll(breaking(hypothesis));
            }
        }
        return populations;
    }

    private static List<Population> breaking(Hypothesis hypothesis) {
        return switch (hypothesis) {
            case ONE_POINT_CONVEXITY -> List.of(Population.VIOLATING, Population.NOISE_TOO_SMALL);
            case STEP_SIZE -> List.of(Population.STEP_TOO_LARGE, Population.STEP_DIVERGENT);
            default ->
                throw new IllegalArgumentException("violating: " + hypothesis
                        + " is not one of ONE_POINT_CONVEXITY, STEP_SIZE,"
                        + " which populations break alone");
        };
    }
}
