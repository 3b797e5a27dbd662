package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.noise.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families without closed forms lie on both sides of the condition, and at its boundary. */
class SearchedFamilyTest {
    private static Aim aim(Population population, Family family, double margin) {
        return new Aim(population, margin, Aim.Kind.SEARCHED, Optional.of(family));
    }

    private static Certificate drawn(Aim aim) {
        Instance x = InstanceGenerator.draw(new Dice(Streams.of(2018, "searched", 0)), aim);
        assertThat(x.family()).isEqualTo(aim.searched().orElseThrow());
        assertThat(aim.met(x.certificate().margin().orElseThrow())).isTrue();
        return x.certificate();
    }

    @ParameterizedTest
    @CsvSource({"HILLS", "RADIAL", "WARPED", "FINITE_SUM"})
    void everyFamilyIsDrawnOnBothSidesOfTheBoundary(Family family) {
        Certificate above = drawn(aim(Population.BOUNDARY, family, 0.015));
        assertThat(above.margin().orElseThrow()).isBetween(0.0, 0.02);
        assertThat(above.proved()).isTrue();
        Certificate below = drawn(aim(Population.BOUNDARY, family, -0.01));
        assertThat(below.margin().orElseThrow()).isBetween(-0.02, 0.0);
        assertThat(below.breaksOnly(Hypothesis.ONE_POINT_CONVEXITY)).isTrue();
    }

    /** Below -1 no c is positive; above, a c that H4 asks for or that is declared is too large. */
    @ParameterizedTest
    @CsvSource({
        "HILLS, 1",
        "HILLS, -3",
        "RADIAL, 1",
        "RADIAL, -0.6",
        "RADIAL, -3",
        "WARPED, 1",
        "WARPED, -0.0625",
        "FINITE_SUM, 1",
        "FINITE_SUM, -0.125"
    })
    void everyFamilyViolates(Family family, double margin) {
        Certificate certificate = drawn(aim(Population.VIOLATING, family, margin));
        assertThat(certificate.breaksOnly(Hypothesis.ONE_POINT_CONVEXITY)).isTrue();
        assertThat(certificate.convexity().refuted() < 0).isEqualTo(margin < -1);
    }

    @Test
    void onlyMarginsWithinReachOfAFamilyAreAimedAt() {
        Set<Family> seen = new HashSet<>();
        Set<Family> negative = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            Dice dice = new Dice(Streams.of(2018, "aim", i));
            Aim aim = Aim.draw(dice, Population.VIOLATING);
            if (aim.kind() == Aim.Kind.SEARCHED) {
                seen.add(aim.searched().orElseThrow());
                if (aim.margin() < -0.25) {
                    negative.add(aim.searched().orElseThrow());
                }
            }
        }
        assertThat(seen)
                .containsOnly(Family.HILLS, Family.RADIAL, Family.WARPED, Family.FINITE_SUM);
        assertThat(negative).containsOnly(Family.HILLS, Family.RADIAL);
    }
}
