package onepoint.checker;

import static onepoint.checker.Certificates.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import onepoint.checker.Answer.Truth;
import onepoint.checker.Statement.Outcome;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Several ripples on a line, whose second derivative has no tail but a period. */
class PeriodTest {
    private static final String THREE = """
            {"family": "ripples", "curvatures": [8],
             "waves": [{"amplitude": 0.25, "vector": [1.5], "phase": 0},
                       {"amplitude": -0.125, "vector": [2], "phase": 0.5},
                       {"amplitude": 0.0625, "vector": [-3.5], "phase": 0}]}""";

    private static Block ripples(double... frequencies) {
        return new Block(
                List.of(Interval.point(8)),
                Arrays.stream(frequencies)
                        .mapToObj(k -> new Piece(List.of(k), new Ripple(1, 0)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1.5, 2, 0.5", "3, -5, 1", "6, 9, 3", "0.75, 0.75, 0.75"})
    void thePeriodIsThatOfTheGreatestCommonDivisor(double k, double l, double divisor) {
        assertThat(Period.of(ripples(k, l)).orElseThrow())
                .isEqualTo(Interval.PI.multiply(2).divide(divisor).sup());
    }

    @Test
    void frequenciesWithoutAShortPeriodAndBumpsHaveNone() {
        assertThat(Period.of(ripples(1, 1.0000001))).isEmpty();
        Piece bump = new Piece(List.of(1.0), new Bump(0, 1, 1));
        assertThat(Period.of(new Block(List.of(Interval.ONE), List.of(bump)))).isEmpty();
        Piece tied = new Piece(List.of(1.0, 1.0), new Ripple(1, 0));
        assertThat(Period.of(new Block(List.of(Interval.ONE, Interval.ONE), List.of(tied))))
                .isEmpty();
    }

    /**
     * f'' = 8 - 0.5625 cos(1.5 x) + 0.5 cos(2 x + 0.5) - 0.765625 cos(3.5 x); numpy, 4 10^6 points of
     * [0, 4 pi]: the largest is 9.7761778 at x = 6.2445.
     */
    @ParameterizedTest
    @CsvSource({"9.7762, HOLDS", "9.7761, FAILS", "9.6, FAILS", "9.9, HOLDS"})
    void theLargestCurvatureIsFoundFromBothSides(double limit, Truth truth) {
        String noise = "{\"law\": \"two-point\", \"point\": [0.5]}";
        Problem problem = Certificates.problem(Certificates.spec(THREE, noise, 1));
        assertThat(SmoothnessProof.atMost(limit, problem).truth()).isEqualTo(truth);
    }

    @Test
    void theBoundOfAProverIsConfirmedAndOnePercentLessIsNot() {
        String noise = "{\"law\": \"two-point\", \"point\": [0.5]}";
        ObjectNode certificate = Certificates.of(Certificates.spec(THREE, noise, 1));
        assertThat(outcome(certificate, "L certified")).isEqualTo(Outcome.CONFIRMED);
        assertThat(outcome(certificate, "H1")).isEqualTo(Outcome.CONFIRMED);
        ObjectNode bound = (ObjectNode) certificate.get("L");
        bound.put("certified", bound.get("refuted").doubleValue() * 0.99);
        bound.putNull("refuted").putArray("witness");
        assertThat(outcome(certificate, "L certified")).isEqualTo(Outcome.CONTRADICTED);
    }
}
