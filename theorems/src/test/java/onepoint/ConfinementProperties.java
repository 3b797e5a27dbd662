package onepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.arbitraries.Satisfying;
import onepoint.certificate.Certificate;
import onepoint.certificate.Confinement;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

class ConfinementProperties {
    @Property(tries = 50)
    void noRunIsFartherThanItCanBe(@ForAll @Satisfying Certificate certificate) {
        OptionalDouble farthest = Confinement.of(certificate, 16);
        Assume.that(farthest.isPresent());
        Trial trial = Trials.of(certificate.setting(), 1).trial(0);
        trial.advanceTo(16);
        assertThat(trial.squaredDistance())
                .isLessThanOrEqualTo(farthest.getAsDouble() * (1 + 1e-9));
    }
}
