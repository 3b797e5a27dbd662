package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.certificate.Certificate;
import onepoint.certificate.Rates;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

class InstanceGeneratorProperties {
    /** One draw a try, looked at from all sides: drawing is what takes time. */
    @Property(tries = 300)
    void everyDrawSurvivesItsJsonHasTheCertificateOfItsPopulationAndIsAffordable(
            @ForAll long seed, @ForAll Population population) {
        Instance instance = InstanceGenerator.draw(seed, population, 0);
        Spec spec = SpecJson.read(SpecJson.write(instance.spec()));
        assertThat(spec).isEqualTo(instance.spec());
        Certificate again = Certificate.of(Setting.of(spec));
        assertThat(population.contains(again)).isTrue();
        assertThat(again.margin()).isEqualTo(instance.certificate().margin());
        assertAffordable(instance);
    }

    @Property(tries = 25)
    void theSameSeedDrawsTheSameSpec(@ForAll long seed, @ForAll Population population) {
        Spec spec = InstanceGenerator.draw(seed, population, 2).spec();
        assertThat(InstanceGenerator.draw(seed, population, 2).spec()).isEqualTo(spec);
        assertThat(InstanceGenerator.draw(seed, population, 3).spec()).isNotEqualTo(spec);
    }

    private static void assertAffordable(Instance instance) {
        Spec spec = instance.spec();
        Rates rates = instance.certificate().rates().orElseThrow();
        double squared = StartDraw.squaredDistance(
                spec.landscape(), spec.start(), spec.target().at(), spec.stepSize());
        double approach = Budget.approach(rates.lambda().mid(), rates.b().mid(), squared);
        assertThat(approach).isLessThan(4100);
        assertThat(approach * spec.dimension()).isLessThan(3.1e5);
        assertThat(spec.horizons().time()).isBetween(1, 64);
        assertThat(spec.horizons().stay()).isBetween(1, 32);
    }
}
