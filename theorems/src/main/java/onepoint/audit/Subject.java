package onepoint.audit;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateJson;
import onepoint.checker.CertificateChecker;
import onepoint.checker.Checked;
import onepoint.checker.Statement;
import onepoint.instance.Family;
import onepoint.model.InstanceFacts;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/**
 * An instance under audit.
 *
 * @param population where it comes from: a population's name, or {@code stated}
 * @param certificate what is proved about it
 * @param check what the independent checker says of the certificate; empty when it was not asked
 */
record Subject(String population, Certificate certificate, Optional<Checked> check) {
    private static final double BOUNDARY = 0.02;

    /** A subject whose certificate is taken as it is. */
    static Subject unchecked(String population, Certificate certificate) {
        return new Subject(population, certificate, Optional.empty());
    }

    /**
     * A subject whose certificate was verified again; what is not confirmed is kept for the report.
     *
     * @throws AuditFault when a statement is contradicted
     */
    static Subject checked(String population, Certificate certificate) {
        Checked check = CertificateChecker.check(CertificateJson.write(certificate));
        return new Subject(population, certificate, Optional.of(check));
    }

    /** Refuses a certificate of which a statement is contradicted. */
    Subject {
        for (Statement wrong : check.map(Checked::contradicted).orElse(List.of())) {
            throw new AuditFault(
                    "a certificate is wrong: " + wrong + ", on " + certificate.setting(), null);
        }
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
                Family.of(spec.landscape())
                        .map(Names::of)
                        .orElse(spec.landscape().family()),
                spec.dimension(),
                spec.noise().law(),
                spec.domain().shape(),
                spec.target().kind(),
                margin,
                margin.map(m -> StrictMath.abs(m) <= BOUNDARY).orElse(false));
    }
}
