package onepoint.audit;

import onepoint.certificate.Certificate;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.model.InstanceFacts;

/**
 * An instance under audit.
 *
 * @param population where it comes from: a population's name, or {@code stated}
 * @param certificate what is proved about it
 */
record Subject(String population, Certificate certificate) {
    private static final double BOUNDARY = 0.02;

    InstanceFacts facts() {
        LandscapeSpec landscape = certificate.setting().spec().landscape();
        while (landscape instanceof Rotated || landscape instanceof Shifted) {
            landscape = landscape instanceof Rotated rotated ? rotated.inner() : ((Shifted) landscape).inner();
        }
        java.util.Optional<Double> margin = certificate.margin().isPresent()
                ? java.util.Optional.of(certificate.margin().getAsDouble())
                : java.util.Optional.empty();
        return new InstanceFacts(
                landscape.family(),
                landscape.dimension(),
                certificate.setting().spec().noise().law(),
                margin,
                margin.map(m -> StrictMath.abs(m) <= BOUNDARY).orElse(false));
    }
}
