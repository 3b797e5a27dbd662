package onepoint.audit;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.instance.Family;
import onepoint.model.InstanceFacts;
import onepoint.setting.Spec;

/**
 * An instance under audit.
 *
 * @param population where it comes from: a population's name, or {@code stated}
 * @param certificate what is proved about it
 */
record Subject(String population, Certificate certificate) {
    private static final double BOUNDARY = 0.02;

    InstanceFacts facts() {
        Spec spec = certificate.setting().spec();
        Optional<Double> margin = certificate.margin().isPresent()
                ? Optional.of(certificate.margin().getAsDouble())
                : Optional.empty();
        return new InstanceFacts(
                Names.of(Family.of(spec.landscape())),
                spec.dimension(),
                spec.noise().law(),
                margin,
                margin.map(m -> StrictMath.abs(m) <= BOUNDARY).orElse(false));
    }
}
