package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import onepoint.checker.Answer.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the checker finds out, or does not, without a certificate. */
class SearchFindingsTest {
    private static final String ALL = "'everywhere'";
    private static final String LINE = "{'shape': 'box', 'lower': [-2], 'upper': [2]}";
    private static final String DISC = "{'shape': 'ball', 'centre': [0], 'radius': 2}";
    private static final String PAIR = "{'law': 'two-point', 'point': [0.5]}";
    private static final String TWO = "{'law': 'two-point', 'point': [0.5, 0.25]}";
    private static final String BOWL = "{'family': 'quadratic', 'curvatures': [1]}";
    private static final String STEEP = "{'family': 'quadratic', 'curvatures': [8]}";
    private static final String TILTED = """
            {'family': 'ripples', 'curvatures': [1],
             'waves': [{'amplitude': 0.25, 'vector': [1.5], 'phase': 0.25}]}""";
    private static final String WARPED = """
            {'family': 'warped', 'dimension': 2, 'fixed': 1,
             'stretches': [{'output': 0, 'amplitude': 0.125, 'vector': [1], 'phase': 0.25}],
             'shifts': [{'output': 0, 'amplitude': 0.125, 'vector': [1]}]}""";
    private static final String HILL = """
            {'family': 'hills', 'curvatures': [%s],
             'hills': [{'centre': [%s], 'width': 1, 'height': 0.25}]}""";
    private static final String SCALED =
            "{'law': 'state-scaled', 'inner': %s, 'centre': [%s], 'reach': 1}";
    private static final String LEANING = """
            {'law': 'finite',
             'atoms': [{'weight': 1, 'point': [0.5]}, {'weight': 2, 'point': [-0.125]}]}""";
    private static final String GAUSSIAN =
            "{'law': 'truncated-gaussian', 'dimension': 1, 'deviation': 0.25, 'cut': 2}";
    private static final String BATCHES = """
            {'family': 'finite-sum', 'loss': 'logistic', 'ridge': 0.5, 'points': [%s]}""";

    private static Findings findings(String f, String w, String target, String domain) {
        String spec = NewKinds.spec(f, w, target, domain);
        return ProblemReader.read(new Entry("spec", new JsonMapper().readTree(spec)));
    }

    private static Truth truth(Answer answer) {
        return answer.truth();
    }

    @Test
    void fourDimensionsAreNotSearched() {
        String hill = HILL.formatted("1, 1, 1, 1", "0, 0, 0, 0");
        String noise = TWO.replace("]", ", 0, 0]");
        String zero = "[0, 0, 0, 0]";
        Findings everywhere = findings(hill, noise, zero, ALL);
        assertThat(everywhere.convexityAtLeast(0.5).reason()).isEqualTo("no search in dimension 4");
        assertThat(truth(everywhere.smoothnessAtMost(2))).isEqualTo(Truth.OPEN);
        assertThat(truth(everywhere.domain())).isEqualTo(Truth.HOLDS);
        String box = "{'shape': 'ball', 'centre': [0, 0, 0, 0], 'radius': 2}";
        Findings bounded = findings(hill, noise, zero, box);
        assertThat(bounded.domain().reason()).isEqualTo("no search in dimension 4");
        assertThat(truth(bounded.smoothnessAtLeast(0.5, new double[4]))).isEqualTo(Truth.HOLDS);
    }

    @Test
    void aWitnessOfAnotherDimensionShowsNothing() {
        Findings found = findings(TILTED, PAIR, "[0]", LINE);
        double[] none = {};
        assertThat(truth(found.smoothnessAtLeast(0.5, none))).isEqualTo(Truth.OPEN);
        assertThat(truth(found.convexityAtMost(9, none))).isEqualTo(Truth.OPEN);
        assertThat(found.reaches(none)).isFalse();
    }

    @Test
    void aWitnessThatShowsLessIsContradicted() {
        Findings found = findings(TILTED, PAIR, "[0]", LINE);
        assertThat(truth(found.smoothnessAtLeast(1.25, new double[] {0}))).isEqualTo(Truth.FAILS);
        assertThat(truth(found.smoothnessAtLeast(0.25, new double[] {0}))).isEqualTo(Truth.HOLDS);
        assertThat(truth(found.smoothnessAtLeast(0.25, new double[] {2.5}))).isEqualTo(Truth.OPEN);
        assertThat(found.speaksOf(new double[] {2})).isTrue();
        assertThat(found.speaksOf(new double[] {2.5})).isFalse();
    }

    /** Its mean is 1/12. */
    @Test
    void noiseThatLeansProvesNoConvexityAndIsNoNoise() {
        String scaled = SCALED.formatted(LEANING, "1");
        for (String noise : new String[] {LEANING, scaled}) {
            for (String landscape : new String[] {BOWL, TILTED}) {
                Findings found = findings(landscape, noise, "[0]", LINE);
                assertThat(truth(found.convexityAtLeast(0.25))).isNotEqualTo(Truth.HOLDS);
                assertThat(truth(found.boundedNoise(1))).isEqualTo(Truth.FAILS);
                assertThat(truth(found.smoothnessAtMost(1.5625))).isEqualTo(Truth.HOLDS);
            }
            Findings root = findings(TILTED, noise, "{'root': [0.19067676294122482]}", LINE);
            assertThat(truth(root.target(Optional.of(1.5)))).isEqualTo(Truth.OPEN);
            assertThat(truth(root.convexityAtMost(9, new double[] {1}))).isEqualTo(Truth.OPEN);
        }
    }

    @Test
    void anAverageWithoutAMethodShowsNothing() {
        String bumps = "{'family': 'bumps', 'curvature': 1,"
                + " 'bumps': [{'centre': 0, 'width': 1, 'height': 0.25}]}";
        Findings found = findings(bumps, GAUSSIAN, "[0]", LINE);
        assertThat(found.convexityAtLeast(0.25).reason())
                .isEqualTo("no method for the averaged gradient");
        assertThat(truth(found.convexityAtMost(9, new double[] {1}))).isEqualTo(Truth.OPEN);
        String hill = HILL.formatted("1", "0");
        assertThat(truth(findings(hill, GAUSSIAN, "[0]", LINE).convexityAtLeast(0.25)))
                .isEqualTo(Truth.OPEN);
    }

    /** The target is where grad f is not 0, and the noise there has another size than at the start 0. */
    @Test
    void aTargetThatIsNotCriticalFailsUnderNoiseThatVaries() {
        String there = SCALED.formatted(PAIR, "1");
        assertThat(truth(findings(TILTED, there, "[0.5]", ALL).target(Optional.of(1.0))))
                .isEqualTo(Truth.FAILS);
        assertThat(truth(findings(TILTED, there, "[0]", ALL).target(Optional.of(1.0))))
                .isEqualTo(Truth.OPEN);
        assertThat(truth(findings(TILTED, there, "[0.1923042976798306]", ALL)
                        .target(Optional.of(1.0))))
                .isEqualTo(Truth.OPEN);
    }

    /** With eta = 1/8 a curvature of 8 maps all states to one y. */
    @Test
    void aTargetIsAmongTheYsByATurnThatIsOntoOrContractsOrByItsOwnState() {
        String off = HILL.formatted("1, 1", "1, 0");
        assertThat(truth(findings(off, TWO, "[0, 0]", ALL).target(Optional.empty())))
                .isEqualTo(Truth.HOLDS);
        String flat = HILL.formatted("8, 8", "1, 0");
        Findings folded = findings(flat, TWO, "[0.5, 0.5]", ALL);
        assertThat(truth(folded.target(Optional.of(9.0)))).isEqualTo(Truth.OPEN);
        assertThat(folded.reached(Optional.of(9.0))).isFalse();
        Findings warped = findings(WARPED, TWO, "[0.5, 0]", ALL);
        assertThat(warped.target(Optional.of(4.0)).reason()).endsWith("eta L < 1");
        assertThat(warped.reached(Optional.of(4.0))).isTrue();
        assertThat(warped.reached(Optional.of(8.0))).isFalse();
        assertThat(warped.reached(Optional.empty())).isFalse();
        assertThat(warped.target(Optional.empty()).reason()).endsWith("interior state");
    }

    /** The state of 1 is 8/7. */
    @Test
    void aTargetWhoseStateIsOutsideIsNotShownToBeAmongTheYs() {
        String domain = "{'shape': 'box', 'lower': [-2], 'upper': [%s]}";
        assertThat(truth(findings(BOWL, PAIR, "[1]", domain.formatted("1.25"))
                        .target(Optional.of(1.0))))
                .isEqualTo(Truth.HOLDS);
        assertThat(truth(findings(BOWL, PAIR, "[1]", domain.formatted("1.125"))
                        .target(Optional.of(1.0))))
                .isEqualTo(Truth.OPEN);
    }

    /** Between 0 and the target the gradient points away from it. */
    @Test
    void aTargetFarFromTheMiddleOfABowlIsSearchedUpToTheMiddle() {
        String aim = "{'at': [%s], 'excluded': 0.5}";
        assertThat(truth(findings(BOWL, PAIR, aim.formatted("3"), ALL).convexityAtLeast(0.375)))
                .isEqualTo(Truth.FAILS);
        String shifted = "{'family': 'shifted', 'by': [3], 'inner': " + BOWL + "}";
        assertThat(truth(findings(shifted, PAIR, aim.formatted("0"), ALL).convexityAtLeast(0.375)))
                .isEqualTo(Truth.FAILS);
    }

    /** Two high hills at 6 and -6 turn the quotient down to about 1.36 / 5 at 5. */
    @ParameterizedTest
    @CsvSource({"0.125, HOLDS", "0.375, FAILS"})
    void hillsFarAwayAreFoundOverPointsAndOverStates(double c, Truth expected) {
        String hills = """
                {'family': 'hills', 'curvatures': [1], 'hills': [{'centre': [6], 'width': 1, 'height': -6},
                 {'centre': [-6], 'width': 1, 'height': -6}]}""";
        String weak = "{'law': 'two-point', 'point': [0.015625]}";
        String state = SCALED.formatted(weak, "1");
        assertThat(truth(findings(hills, weak, "[0]", ALL).convexityAtLeast(c)))
                .isEqualTo(expected);
        assertThat(truth(findings(hills, state, "[0]", ALL).convexityAtLeast(c)))
                .isEqualTo(expected);
    }

    /** Steps as wide as the domain leave it, to where f bends more. */
    @Test
    void smoothnessIsAskedWhereStepsLead() {
        String hill = "{'family': 'hills', 'curvatures': [1],"
                + " 'hills': [{'centre': [6], 'width': 1, 'height': -4}]}";
        String small = "{'shape': 'box', 'lower': [-0.5], 'upper': [0.5]}";
        for (String noise : new String[] {
            "{'law': 'two-point', 'point': [48]}",
            "{'law': 'box', 'halfWidths': [48]}",
            "{'law': 'ball', 'dimension': 1, 'radius': 48}",
            SCALED.formatted("{'law': 'two-point', 'point': [96]}", "1")
        }) {
            assertThat(truth(findings(hill, noise, "[0]", small).smoothnessAtMost(1.25)))
                    .isNotEqualTo(Truth.HOLDS);
        }
        assertThat(truth(findings(hill, PAIR, "[0]", small).smoothnessAtMost(1.25)))
                .isEqualTo(Truth.HOLDS);
    }

    /** Only blocks that are mirrored as a whole make the average at the origin 0. */
    @ParameterizedTest
    @CsvSource({"1 0.5 -0.5 2 -1 -2, OPEN", "1 0.5 -1 -0.5 2 -2, HOLDS"})
    void batchesThatAreNotMirroredProveNothingAtTheOrigin(String inputs, Truth expected) {
        String points = Arrays.stream(inputs.split(" "))
                .map("{'inputs': [%s], 'label': 0}"::formatted)
                .collect(Collectors.joining(", "));
        String data = BATCHES.formatted(points);
        String noise = "{'law': 'mini-batch', 'dimension': 1, 'size': 2}";
        assertThat(truth(findings(data, noise, "[0]", LINE).convexityAtLeast(0.25)))
                .isEqualTo(expected);
        assertThat(truth(findings(data, noise, "[0.5]", LINE).convexityAtLeast(0.25)))
                .isNotEqualTo(Truth.HOLDS);
        assertThat(truth(findings(data, noise, "[0]", DISC).boundedNoise(0.25)))
                .isEqualTo(Truth.FAILS);
        assertThat(truth(findings(data, noise, "[0]", DISC).boundedNoise(4)))
                .isEqualTo(Truth.HOLDS);
    }

    /** The gradient is about y / 2 + sign y: a c one ulp above 1/2 is false beyond 2^53 only. */
    @Test
    void aConstantAboveTheGrowthIsRefusedWithoutASearch() {
        String points = "{'inputs': [1], 'label': 0.25}, {'inputs': [-1], 'label': 0.25}";
        String data = BATCHES.replace("logistic", "robust").formatted(points);
        String noise = "{'law': 'mini-batch', 'dimension': 1, 'size': 1}";
        Findings found = findings(data, noise, "[0]", ALL);
        assertThat(found.convexityAtLeast(Math.nextUp(0.5)).reason())
                .isEqualTo("c = 0.5000000000000001 is not proved far away");
        assertThat(truth(found.convexityAtLeast(0.5 - 0x1p-20))).isEqualTo(Truth.HOLDS);
    }

    /** A step from the boundary leads to 7/8 of the way, plus w / 8; a corner of the noise is longer. */
    @Test
    void aCornerOfTheNoiseLeadsOutOfABall() {
        String disc = "{'shape': 'ball', 'centre': [0, 0], 'radius': 1}";
        String noise = "{'law': 'box', 'halfWidths': [%s]}";
        String bowl = "{'family': 'quadratic', 'curvatures': [1, %s]}";
        assertThat(truth(
                        findings(bowl.formatted("1"), noise.formatted("0.75, 1.25"), "[0, 0]", disc)
                                .domain()))
                .isNotEqualTo(Truth.HOLDS);
        assertThat(truth(findings(bowl.formatted("1"), noise.formatted("0.5, 0.5"), "[0, 0]", disc)
                        .domain()))
                .isEqualTo(Truth.HOLDS);
        assertThat(truth(findings(bowl.formatted("8"), noise.formatted("0.125, 2"), "[0, 0]", disc)
                        .domain()))
                .isNotEqualTo(Truth.FAILS);
    }

    @Test
    void onlyTheLowerSideOfABoxLeaks() {
        String box = "{'shape': 'box', 'lower': [-1], 'upper': [2]}";
        String noise = "{'law': 'box', 'halfWidths': [1.25]}";
        assertThat(truth(findings(BOWL, noise, "[0]", box).domain())).isEqualTo(Truth.FAILS);
    }

    @Test
    void theRadiusOfScaledNoiseOnR1IsThatOfItsAtoms() {
        Findings found = findings(BOWL, SCALED.formatted(PAIR, "0"), "[0]", ALL);
        assertThat(truth(found.radius(0.5, 0.5))).isEqualTo(Truth.HOLDS);
        assertThat(truth(found.radius(0, Math.nextDown(0.5)))).isEqualTo(Truth.FAILS);
        assertThat(truth(found.radius(Math.nextUp(0.5), 1))).isEqualTo(Truth.FAILS);
        assertThat(truth(found.boundedNoise(0.5))).isEqualTo(Truth.HOLDS);
    }

    @Test
    void aTurnedSumOfSquaresIsKnown() {
        String data = """
                {'family': 'rotated', 'axis': [1, 2], 'inner':
                 {'family': 'finite-sum', 'loss': 'squares', 'ridge': 0.5,
                  'points': [{'inputs': [1, 0.5], 'label': 0.25}, {'inputs': [-1, -0.5], 'label': 0.25}]}}""";
        Findings found = findings(data, TWO, "[0, 0]", ALL);
        assertThat(truth(found.convexityAtLeast(0.5 - 0x1p-20))).isEqualTo(Truth.HOLDS);
        assertThat(truth(found.convexityAtLeast(0.5 + 0x1p-20))).isNotEqualTo(Truth.HOLDS);
    }
}
