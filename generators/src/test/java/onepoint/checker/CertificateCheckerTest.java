package onepoint.checker;

import static onepoint.checker.Certificates.check;
import static onepoint.checker.Certificates.outcome;
import static onepoint.checker.Certificates.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.checker.Statement.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** True certificates are confirmed; what is slightly false in one is not. */
class CertificateCheckerTest {
    static final List<String> SPECS = Certificates.ALL;
    private static final List<String> VERDICTS = List.of("H1", "H2", "H3", "H4", "H5", "H6");
    private static final double ONE_PERCENT = 0.01;

    private static double number(ObjectNode certificate, String bound, String field) {
        return certificate.get(bound).get(field).doubleValue();
    }

    private static ObjectNode with(String spec, String bound, String field, double value) {
        ObjectNode certificate = Certificates.of(spec);
        ((ObjectNode) certificate.get(bound)).put(field, value);
        return certificate;
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void everyStatementOfATrueCertificateIsConfirmed(String spec) {
        Checked checked = check(Certificates.of(spec));
        assertThat(checked.statements()).hasSize(12);
        assertThat(checked.statements()).allMatch(s -> s.outcome() == Outcome.CONFIRMED, "holds");
        assertThat(checked.confirmed()).isTrue();
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void onePercentMoreConvexityIsContradicted(String spec) {
        double refuted = number(Certificates.of(spec), "c", "refuted");
        ObjectNode claim = with(spec, "c", "certified", refuted * (1 + ONE_PERCENT));
        assertThat(outcome(claim, "c certified")).isEqualTo(Outcome.CONTRADICTED);
    }

    /** Without the witness the checker must find the violation itself, which it does on lines. */
    @ParameterizedTest
    @FieldSource("SPECS")
    void onePercentMoreConvexityWithoutAWitnessIsNotConfirmed(String spec) {
        double refuted = number(Certificates.of(spec), "c", "refuted");
        ObjectNode claim = with(spec, "c", "certified", refuted * (1 + ONE_PERCENT));
        ((ObjectNode) claim.get("c")).putNull("refuted").putArray("witness");
        boolean line = claim.get("spec").get("target").size() == 1;
        assertThat(outcome(claim, "c certified"))
                .isIn(Outcome.CONTRADICTED, line ? Outcome.CONTRADICTED : Outcome.NOT_CONFIRMED);
        assertThat(outcome(claim, "c refuted")).isEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void onePercentLessSmoothnessIsContradicted(String spec) {
        double refuted = number(Certificates.of(spec), "L", "refuted");
        ObjectNode claim = with(spec, "L", "certified", refuted * (1 - ONE_PERCENT));
        assertThat(outcome(claim, "L certified")).isEqualTo(Outcome.CONTRADICTED);
        ((ObjectNode) claim.get("L")).putNull("refuted").putArray("witness");
        assertThat(outcome(claim, "L certified")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void witnessesThatShowLessThanTheyShouldAreContradicted(String spec) {
        ObjectNode certificate = Certificates.of(spec);
        double c = number(certificate, "c", "refuted");
        double smooth = number(certificate, "L", "refuted");
        assertThat(outcome(with(spec, "c", "refuted", c * (1 - ONE_PERCENT)), "c refuted"))
                .isEqualTo(Outcome.CONTRADICTED);
        assertThat(outcome(with(spec, "L", "refuted", smooth * (1 + ONE_PERCENT)), "L refuted"))
                .isEqualTo(Outcome.CONTRADICTED);
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void aMovedWitnessIsNotConfirmed(String spec) {
        for (String bound : List.of("c", "L")) {
            ObjectNode certificate = Certificates.of(spec);
            ArrayNode witness = (ArrayNode) certificate.get(bound).get("witness");
            boolean flat = bound.equals("L") && spec.contains("quadratic\", \"curvatures\": [0.3");
            for (int i = 0; i < witness.size() && !flat; i++) {
                witness.set(i, certificate.numberNode(7.3 + i));
            }
            if (!flat) {
                assertThat(outcome(certificate, bound + " refuted"))
                        .isNotEqualTo(Outcome.CONFIRMED);
            }
            witness.add(1);
            assertThat(statement(certificate, bound + " refuted"))
                    .hasToString(bound + " refuted not confirmed: the witness has " + witness.size()
                            + " coordinates");
        }
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void aRadiusOneUlpShortIsContradicted(String spec) {
        ObjectNode certificate = Certificates.of(spec);
        double inf = number(certificate, "r", "inf");
        double sup = number(certificate, "r", "sup");
        assertThat(outcome(with(spec, "r", "sup", Math.nextDown(inf)), "r"))
                .isEqualTo(Outcome.CONTRADICTED);
        assertThat(outcome(with(spec, "r", "inf", Math.nextUp(sup)), "r"))
                .isEqualTo(Outcome.CONTRADICTED);
        ObjectNode judged = with(spec, "constants", "r", Math.nextDown(inf));
        assertThat(outcome(judged, "H2")).isEqualTo(Outcome.CONTRADICTED);
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void flippedVerdictsAreContradicted(String spec) {
        for (String name : VERDICTS) {
            ObjectNode certificate = Certificates.of(spec);
            ObjectNode item = (ObjectNode) certificate.get("hypotheses").get(name);
            assertThat(item.get("verdict").stringValue()).isEqualTo("proved");
            item.put("verdict", "disproved");
            assertThat(outcome(certificate, name)).isEqualTo(Outcome.CONTRADICTED);
            item.put("verdict", "undecided");
            assertThat(statement(certificate, name).reason()).isEqualTo("nothing is claimed");
        }
    }

    /** The bounds are left out, so that the hypothesis itself must be judged. */
    @ParameterizedTest
    @FieldSource("SPECS")
    void hypothesesAreJudgedAtTheConstantsThemselves(String spec) {
        ObjectNode certificate = Certificates.of(spec);
        double c = number(certificate, "c", "refuted");
        double smooth = number(certificate, "L", "refuted");
        for (String bound : List.of("c", "L")) {
            ObjectNode item = (ObjectNode) certificate.get(bound);
            item.putNull("certified").putNull("refuted").putArray("witness");
        }
        assertThat(check(certificate).confirmed()).isTrue();
        ObjectNode constants = (ObjectNode) certificate.get("constants");
        constants.put("c", c * (1 + ONE_PERCENT)).put("L", smooth * (1 - ONE_PERCENT));
        assertThat(outcome(certificate, "H1")).isNotEqualTo(Outcome.CONFIRMED);
        assertThat(outcome(certificate, "H3")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @FieldSource("SPECS")
    void witnessesJudgeTheHypothesesToo(String spec) {
        ObjectNode certificate = Certificates.of(spec);
        ObjectNode constants = (ObjectNode) certificate.get("constants");
        constants.put("c", number(certificate, "c", "refuted") * (1 + ONE_PERCENT));
        constants.put("L", number(certificate, "L", "refuted") * (1 - ONE_PERCENT));
        assertThat(outcome(certificate, "H1")).isEqualTo(Outcome.CONTRADICTED);
        assertThat(outcome(certificate, "H3")).isEqualTo(Outcome.CONTRADICTED);
    }

    /** A target that is not the one by symmetry, by the least that can be. */
    @ParameterizedTest
    @FieldSource("SPECS")
    void aMovedTargetIsNotConfirmed(String spec) {
        for (double by : new double[] {1, 0x1p-30, Double.MIN_VALUE}) {
            ObjectNode certificate = Certificates.of(spec);
            ((ArrayNode) certificate.get("spec").get("target")).set(0, certificate.numberNode(by));
            assertThat(outcome(certificate, "c certified")).isEqualTo(Outcome.NOT_CONFIRMED);
            assertThat(outcome(certificate, "H3")).isEqualTo(Outcome.NOT_CONFIRMED);
        }
    }

    /** Each part of the step-size condition at its edge, exactly: eta = 1/64. */
    @ParameterizedTest
    @CsvSource({"1, 7.9, true", "1, 8, false", "0.5, 5.5, true", "0.5, 6, false"})
    void theStepSizeConditionIsStrictAndExact(double c, double smooth, boolean holds) {
        ObjectNode certificate = Certificates.of(SPECS.get(1));
        ((ObjectNode) certificate.get("constants")).put("c", c).put("L", smooth);
        assertThat(outcome(certificate, "H4"))
                .isEqualTo(holds ? Outcome.CONFIRMED : Outcome.CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({"32, 31.9, true", "32, 32, false", "32, 20, true"})
    void largeStepsBreakTheOtherParts(double c, double smooth, boolean second) {
        ObjectNode certificate = Certificates.of(SPECS.get(1));
        ((ObjectNode) certificate.get("constants")).put("c", c).put("L", smooth);
        assertThat(statement(certificate, "H4").reason())
                .contains("eta < 1/(2L) " + second, "eta < 1/(2c) false");
        assertThat(outcome(certificate, "H4")).isEqualTo(Outcome.CONTRADICTED);
    }

    @Test
    void constantsOtherThanTheDeclaredOnesAreContradicted() {
        String declared = SPECS.get(1)
                .replace(
                        "\"horizons\"",
                        "\"declared\": {\"c\": 3, \"L\": 7, \"r\": 2}, \"horizons\"");
        ObjectNode certificate = Certificates.of(declared);
        assertThat(check(certificate).confirmed()).isTrue();
        ((ObjectNode) certificate.get("constants")).put("L", 8);
        assertThat(statement(certificate, "constants").reason())
                .isEqualTo("the spec declares Constants[c=3.0, smoothness=7.0, radius=2.0]");
        assertThat(outcome(certificate, "constants")).isEqualTo(Outcome.CONTRADICTED);
    }

    @Test
    void withoutConstantsNoHypothesisAtThemIsConfirmed() {
        ObjectNode certificate = Certificates.of(SPECS.get(1));
        certificate.putNull("constants");
        for (String name : List.of("H1", "H2", "H3", "H4")) {
            assertThat(statement(certificate, name))
                    .hasToString(name + " not confirmed: the certificate names no constants");
        }
    }

    /** The averaged gradient is not shown to vanish at the target, which every proof needs. */
    @Test
    void aLandscapeThatIsNotEvenIsNotConfirmed() {
        for (int index : new int[] {1, 8}) {
            String tilted = Certificates.of(SPECS.get(index))
                    .toString()
                    .replaceFirst("\"phase\":0", "\"phase\":0.001");
            assertThat(CertificateChecker.check(tilted).notConfirmed())
                    .extracting(Statement::name)
                    .contains("c certified", "H3");
        }
    }

    @Test
    void anOffCentreLawContradictsItsHypothesis() {
        ObjectNode certificate = Certificates.of(SPECS.get(7));
        ObjectNode atom =
                (ObjectNode) certificate.get("spec").get("noise").get("atoms").get(0);
        atom.put("weight", 2);
        assertThat(outcome(certificate, "H2")).isEqualTo(Outcome.CONTRADICTED);
        assertThat(outcome(certificate, "c certified")).isEqualTo(Outcome.NOT_CONFIRMED);
    }

    @Test
    void aNegativeConvexityRefutesTheHypothesisAtEveryConstant() {
        String spec = SPECS.get(2).replace("0.25", "2");
        ObjectNode certificate = Certificates.of(spec);
        assertThat(certificate.get("constants").isNull()).isTrue();
        assertThat(certificate.get("hypotheses").get("H3").get("verdict").stringValue())
                .isEqualTo("disproved");
        assertThat(check(certificate).confirmed()).isTrue();
        ((ObjectNode) certificate.get("c")).putNull("refuted").putArray("witness");
        assertThat(outcome(certificate, "H3")).isEqualTo(Outcome.NOT_CONFIRMED);
    }

    /** With eta a = 1 the y's are a bounded set, and the witness may not be one. */
    @Test
    void aViolationWherePerhapsNoYIsRefutesNothing() {
        ObjectNode certificate = Certificates.of(SPECS.get(1));
        ((ObjectNode) certificate.get("spec")).put("stepSize", 0.25);
        ObjectNode constants = (ObjectNode) certificate.get("constants");
        constants.put("c", 3.99);
        ((ObjectNode) certificate.get("hypotheses").get("H3")).put("verdict", "disproved");
        assertThat(statement(certificate, "H3").reason()).endsWith("where perhaps no y is");
        assertThat(outcome(certificate, "H3")).isEqualTo(Outcome.NOT_CONFIRMED);
    }

    /** The y's are a bounded set here, but the witness is one: a state is proved to lead to it. */
    @Test
    void aViolationAtAWitnessThatIsReachedIsConfirmed() {
        String spec = SPECS.get(2).replace("0.25", "2").replace("0.015625", "0.25");
        ObjectNode certificate = Certificates.of(spec);
        assertThat(certificate.get("constants").isNull()).isTrue();
        assertThat(certificate.get("hypotheses").get("H3").get("verdict").stringValue())
                .isEqualTo("disproved");
        assertThat(outcome(certificate, "H3")).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void theTargetMayBeAnyPointThatIsReached() {
        ObjectNode certificate = Certificates.of(SPECS.get(1));
        ((ArrayNode) certificate.get("spec").get("target")).set(0, certificate.numberNode(1));
        assertThat(statement(certificate, "H6").reason()).endsWith("every point is a y");
        ((ObjectNode) certificate.get("spec")).put("stepSize", 0.25);
        assertThat(statement(certificate, "H6").reason()).startsWith("neither");
        assertThat(outcome(certificate, "H6")).isEqualTo(Outcome.NOT_CONFIRMED);
    }
}
