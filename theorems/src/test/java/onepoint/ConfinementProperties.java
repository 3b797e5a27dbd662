package onepoint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.arbitraries.Satisfying;
import onepoint.certificate.Confinement;
import onepoint.setting.Setting;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

class ConfinementProperties {
    @Property(tries = 50)
    void noRunIsFartherThanItCanBe(@ForAll @Satisfying Setting setting) {
        Trial trial = Trials.of(setting, 1).trial(0);
        trial.advanceTo(16);
        assertThat(trial.squaredDistance())
                .isLessThanOrEqualTo(Confinement.of(setting, 16).orElseThrow() * (1 + 1e-9));
    }
}
