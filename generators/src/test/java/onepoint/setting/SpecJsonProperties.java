package onepoint.setting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Specs survive the way through JSON. */
class SpecJsonProperties {
    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.placed();
    }

    @Property(tries = 500)
    void readingWhatWasWrittenGivesTheSameSpec(@ForAll("specs") Spec spec) {
        String json = SpecJson.write(spec);
        assertThat(SpecJson.read(json)).isEqualTo(spec);
        assertThat(SpecJson.write(SpecJson.read(json))).isEqualTo(json);
        assertThat(json.lines()).hasSize(1);
    }

    @Property(tries = 200)
    void settingsShowTheirSpec(@ForAll("specs") Spec spec) {
        Setting setting = Setting.of(spec);
        assertThat(setting).hasToString(SpecJson.write(spec));
        assertThat(setting.dimension()).isEqualTo(spec.dimension());
        setting.target()[0] = 99;
        setting.start()[0] = 99;
        assertThat(setting.target()[0]).isEqualTo(spec.target().at().get(0));
        assertThat(setting.start()[0]).isEqualTo(spec.start().get(0));
    }

    /**
     * Cutting the text anywhere, or doubling it, is refused with one line and never with another exception.
     */
    @Property(tries = 300)
    void damagedTextIsRefusedInOneLine(@ForAll("specs") Spec spec, @ForAll int where) {
        String json = SpecJson.write(spec);
        int cut = Math.floorMod(where, json.length());
        for (String damaged : new String[] {json.substring(0, cut), json.substring(cut) + json}) {
            try {
                SpecJson.read(damaged);
                assertThat(damaged).as("accepted").isNull();
            } catch (InvalidSpecException e) {
                assertThat(e.getMessage().lines()).hasSize(1);
            }
        }
    }
}
