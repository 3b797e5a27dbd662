package onepoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlueprintTest {
    private static double[] point(UniformRandomProvider random, int dimension) {
        return random.doubles(dimension).toArray();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyCoordinateIsRead(Shape shape) {
        Blueprint blueprint = new Blueprint(shape, false);
        UniformRandomProvider random = Streams.of(1, "points", shape.ordinal());
        double[] point = point(random, blueprint.dimension());
        assertThat(blueprint.draft(point)).isNotNull();
        assertThatThrownBy(() -> blueprint.draft(java.util.Arrays.copyOf(point, point.length - 1)))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    /**
     * Corners of the cube among them: specs validate themselves, so that a draft is within all ranges. Where
     * the noise sets a scale, shortening it moves c, and the appraisal has the last word.
     */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void pointsGiveSpecsWithStepsWithinH4OrSayHowFarTheyAreFromOne(Shape shape) {
        Blueprint blueprint = new Blueprint(shape, false);
        UniformRandomProvider random = Streams.of(2, "points", shape.ordinal());
        int specs = 0;
        for (int i = 0; i < 100; i++) {
            double[] point = point(random, blueprint.dimension());
            for (int j = 0; i % 2 == 0 && j < point.length; j++) {
                point[j] = StrictMath.rint(point[j]);
            }
            Blueprint.Draft draft = blueprint.draft(point);
            Optional<Spec> spec = draft.spec();
            if (spec.isPresent()) {
                specs++;
                Certificate certificate = Certificate.of(Setting.of(spec.get()));
                assertThat(!shape.scaleFree()
                                || certificate.proof(Hypothesis.STEP_SIZE) instanceof Proof.Proved)
                        .as(spec.toString())
                        .isTrue();
            } else {
                assertThat(draft.shortfall()).isBetween(-4.0, -2.0);
            }
        }
        assertThat(specs).isGreaterThan(5);
    }
}
