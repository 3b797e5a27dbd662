package onepoint.checker;

import static onepoint.checker.Certificates.spec;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import onepoint.checker.Answer.Truth;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subdivision in one to three dimensions, on waves whose matrix bound is not enough. */
class ConvexityProofTest {
    private static final String NONE = "{\"law\": \"two-point\", \"point\": [0, 0, 0]}";

    private static Problem problem(String landscape, String noise, int dimension) {
        return Certificates.problem(spec(landscape, noise, dimension));
    }

    private static Problem waves(String curvatures, String... waves) {
        String list = Arrays.stream(waves)
                .map(wave -> "{\"amplitude\": " + wave + ", \"phase\": 0}")
                .toList()
                .toString();
        int d = curvatures.split(",").length;
        return problem(
                "{\"family\": \"ripples\", \"curvatures\": " + curvatures + ", \"waves\": " + list
                        + "}",
                d == 3 ? NONE : NONE.replace("[0, 0, 0]", d == 2 ? "[0, 0]" : "[0]"),
                d);
    }

    /** Two waves of opposite sign along one vector: no point has the worst of both. */
    private static Problem opposed(String curvatures, String vector) {
        return waves(
                curvatures,
                "-0.5, \"vector\": " + vector,
                "0.125, \"vector\": " + vector.replace("1", "2").replace("0.5", "1"));
    }

    /**
     * With t = k . y, along k the quotient is 2 + |k|^2 s(t), s(t) = (0.5 sin(t) - 0.25 sin(2 t)) / t;
     * numpy, 10^7 points up to 100: min s = -0.15729179987 at t = 4.07088.
     */
    @ParameterizedTest
    @CsvSource({
        "'[2]', '[1]', 1.842708",
        "'[2, 2]', '[1, 1]', 1.685416",
        "'[2, 2, 2]', '[1, 1, 0.5]', 1.646093"
    })
    void theLeastQuotientIsFoundFromBothSides(String curvatures, String vector, double least) {
        Problem problem = opposed(curvatures, vector);
        assertThat(ConvexityProof.atLeast(least * 0.98, problem))
                .isEqualTo(Answer.holds("proved by subdivision"));
        Answer above = ConvexityProof.atLeast(least * 1.02, problem);
        assertThat(above.truth()).isNotEqualTo(Truth.HOLDS);
        assertThat(above.reason())
                .startsWith(
                        problem.dimension() < 3
                                ? "<g(y), y - x*> is below c |y - x*|^2, c = "
                                : "c = ");
    }

    @Test
    void whatNeedsTooManyBoxesIsLeftOpen() {
        Problem problem = waves(
                "[2, 2, 2]",
                "0.0625, \"vector\": [30, 7, 1]",
                "-0.0625, \"vector\": [7, 31, 3]",
                "0.0625, \"vector\": [3, 5, 29]");
        assertThat(ConvexityProof.atLeast(-40, problem).truth()).isNotEqualTo(Truth.FAILS);
        Answer answer = ConvexityProof.atLeast(1.99, problem);
        assertThat(answer.truth()).isNotEqualTo(Truth.HOLDS);
    }

    /** q(t) = 1 - sin(t)/t attains its least value 0 in the limit at 0, and 1 is that at infinity. */
    @Test
    void limitsThatAreNotAttainedAreHandled() {
        Problem problem = waves("[1]", "1, \"vector\": [1]");
        assertThat(ConvexityProof.atLeast(-0x1p-30, problem).truth()).isEqualTo(Truth.HOLDS);
        assertThat(ConvexityProof.atLeast(0x1p-6, problem).truth()).isEqualTo(Truth.FAILS);
        assertThat(ConvexityProof.atLeast(1, problem))
                .isEqualTo(Answer.open("c = 1.0 is not below the curvature far away"));
        assertThat(ConvexityProof.atLeast(1.5, problem).truth()).isEqualTo(Truth.FAILS);
    }

    @Test
    void fiveTiedCoordinatesAreJudgedByTheMatrixAlone() {
        String five = """
                {"family": "ripples", "curvatures": [1, 1, 1, 1, 1],
                 "waves": [{"amplitude": 0.125, "vector": [1, 1, 1, 1, 1], "phase": 0}]}""";
        Problem problem = problem(five, NONE.replace("[0, 0, 0]", "[0, 0, 0, 0, 0]"), 5);
        // 1 - 5/8
        assertThat(ConvexityProof.atLeast(0.374, problem))
                .isEqualTo(Answer.holds("a positive definite matrix"));
        assertThat(ConvexityProof.atLeast(0.376, problem).truth()).isEqualTo(Truth.OPEN);
    }

    @Test
    void anUnboundedMatrixIsNotDefinite() {
        Interval[][] matrix = {
            {Interval.ENTIRE, Interval.ZERO},
            {Interval.ZERO, Interval.ONE}
        };
        assertThat(Definite.proves(matrix)).isFalse();
        assertThat(Definite.spread(matrix)).isEqualTo(1);
    }

    @Test
    void termsInOppositePhasesAreEvenTogether() {
        String pair = """
                {"family": "ripples", "curvatures": [2],
                 "waves": [{"amplitude": 0.25, "vector": [1], "phase": 1},
                           {"amplitude": 0.25, "vector": [1], "phase": -1}]}""";
        Problem problem = problem(pair, "{\"law\": \"two-point\", \"point\": [0]}", 1);
        // 2 - 0.5 cos(1) = 1.7298..
        assertThat(ConvexityProof.atLeast(1.72, problem).truth()).isEqualTo(Truth.HOLDS);
        assertThat(ConvexityProof.atLeast(1.74, problem).truth()).isEqualTo(Truth.FAILS);
        assertThat(List.of(problem.even(), problem.balanced())).containsOnly(true);
    }
}
