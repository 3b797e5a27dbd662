package onepoint.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import onepoint.certificate.Certificate;
import onepoint.instance.Population;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/** Arbitraries of random instances. Shrunk instances stay in the population of the one they come from. */
public final class Instances {
    private Instances() {}

    /** Instances with what is proved about them, from these populations, or from all when none is named. */
    public static Arbitrary<Certificate> certificates(Population... populations) {
        List<Population> drawn =
                List.of(populations.length == 0 ? Population.values() : populations);
        return new InstanceArbitrary(drawn);
    }

    /** Live instances from these populations, or from all when none is named. */
    public static Arbitrary<Setting> settings(Population... populations) {
        return certificates(populations).map(Certificate::setting);
    }

    /** Instances as data from these populations, or from all when none is named. */
    public static Arbitrary<Spec> specs(Population... populations) {
        return settings(populations).map(Setting::spec);
    }
}
