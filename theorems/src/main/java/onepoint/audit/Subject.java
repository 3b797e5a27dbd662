package onepoint.audit;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateCheck;
import onepoint.instance.Family;
import onepoint.model.InstanceFacts;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/**
 * An instance under audit.
 *
 * @param population where it comes from: a population's name, or {@code stated}
 * @param certificate what is proved about it
 */
record Subject(String population, Certificate certificate) {
    private static final double BOUNDARY = 0.02;

    /**
     * A subject whose certificate was looked through for contradictions.
     *
     * @throws AuditFault when there is one
     */
    static Subject checked(String population, Certificate certificate) {
        List<String> contradictions = CertificateCheck.contradictions(certificate);
        if (!contradictions.isEmpty()) {
            String spec = certificate.setting().toString();
            throw new AuditFault(
                    "a certificate is wrong: " + contradictions.get(0) + ", on " + spec, null);
        }
        return new Subject(population, certificate);
    }

    /** The instance as one line of JSON. */
    String spec() {
        return SpecJson.write(certificate.setting().spec());
    }

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
