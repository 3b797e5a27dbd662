package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;

/** Reports and shrinking know every family and noise, drawn here or not. */
class EveryFamilyProperties {
    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.placed();
    }

    @Property(tries = 150)
    void simplerSpecsAreSmallerAndOfAKnownFamily(@ForAll("specs") Spec spec) {
        SpecSize size = SpecSize.of(spec);
        List<Spec> candidates = Shrinker.candidates(spec).limit(200).toList();
        for (Spec simpler : candidates) {
            assertThat(SpecSize.of(simpler)).isLessThan(size);
            assertThat(Family.of(simpler.landscape())).isPresent();
        }
    }

    @Property(tries = 150)
    void familiesAreNamedAfterTheirSpec(@ForAll("specs") Spec spec) {
        var landscape = spec.landscape();
        while (landscape instanceof Rotated || landscape instanceof Shifted) {
            landscape = landscape instanceof Rotated rotated
                    ? rotated.inner()
                    : ((Shifted) landscape).inner();
        }
        Family family = Family.of(landscape).orElseThrow();
        assertThat(Family.of(spec.landscape())).contains(family);
        String name = landscape.family();
        List<String> names = switch (family) {
            case QUADRATIC -> List.of("quadratic", "ripples", "bumps", "hills", "radial-ripples");
            case RIPPLES -> List.of("ripples");
            case SPIKY, WIDE_WELL -> List.of("bumps");
            case SEPARABLE -> List.of("separable");
            case HILLS -> List.of("hills");
            case RADIAL -> List.of("radial-ripples");
            case WARPED -> List.of("warped");
            case FINITE_SUM -> List.of("finite-sum");
        };
        assertThat(names).contains(name);
    }
}
