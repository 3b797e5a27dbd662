package onepoint.checker;

import static onepoint.checker.Certificates.check;
import static onepoint.checker.Certificates.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onepoint.checker.Statement.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Certificates of instances that are judged by search: true ones, and slightly false ones. */
class SearchedCertificateTest {
    private static final Map<String, ObjectNode> TRUE = new HashMap<>();
    private static final double ONE_PERCENT = 0.01;

    private static ObjectNode certificate(String name) {
        return TRUE.computeIfAbsent(name, n -> Certificates.of(NewKinds.all().get(n)))
                .deepCopy();
    }

    /** What is left open: claims at the edge of precision, and witnesses outside of the domain. */
    private static final Map<String, List<String>> OPEN = Map.of(
            "scaled on a line", List.of("c certified", "H3"),
            "scaled on the whole line", List.of("c certified", "H3"),
            "unit in batches", List.of("c certified", "H3"),
            "leaking box", List.of("L refuted"),
            "leaking ball", List.of("L refuted"));

    static Stream<String> confirmed() {
        return NewKinds.all().keySet().stream();
    }

    /** Those with a certified number in a bracket. */
    private static Stream<Arguments> with(String bound) {
        return Stream.of(
                        "line in a box",
                        "plane in a ball",
                        "hills",
                        "rings",
                        "warped in a box",
                        "squares in a box",
                        "logistic",
                        "unit in batches",
                        "scaled elsewhere",
                        "scaled in a ball",
                        "root of a plane",
                        "excluded in a plane")
                .filter(name -> certificate(name).get(bound).get("certified").isNumber()
                        && certificate(name).get(bound).get("refuted").isNumber())
                .map(name -> arguments(name));
    }

    static Stream<Arguments> convex() {
        return with("c");
    }

    static Stream<Arguments> smooth() {
        return with("L");
    }

    @ParameterizedTest
    @MethodSource("confirmed")
    void everyStatementOfATrueCertificateIsConfirmed(String name) {
        Checked checked = check(certificate(name));
        assertThat(checked.contradicted()).isEmpty();
        assertThat(checked.notConfirmed())
                .extracting(Statement::name)
                .isEqualTo(OPEN.getOrDefault(name, List.of()));
        assertThat(checked.statements()).hasSize(12);
    }

    private static ObjectNode claiming(String name, String bound, double factor) {
        ObjectNode certificate = certificate(name);
        ObjectNode item = (ObjectNode) certificate.get(bound);
        item.put("certified", item.get("refuted").doubleValue() * factor);
        item.putNull("refuted").putArray("witness");
        return certificate;
    }

    @ParameterizedTest
    @MethodSource("convex")
    void onePercentMoreConvexityIsNotConfirmed(String name) {
        ObjectNode claim = claiming(name, "c", 1 + ONE_PERCENT);
        assertThat(outcome(claim, "c certified")).isNotEqualTo(Outcome.CONFIRMED);
        claim.putObject("constants")
                .put("c", claim.get("c").get("certified").doubleValue())
                .put("L", 8)
                .put("r", 8);
        ((ObjectNode) claim.get("hypotheses").get("H3")).put("verdict", "proved");
        assertThat(outcome(claim, "H3")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void onePercentLessSmoothnessIsNotConfirmed(String name) {
        ObjectNode claim = claiming(name, "L", 1 - ONE_PERCENT);
        assertThat(outcome(claim, "L certified")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("convex")
    void aWitnessThatShowsLessThanClaimedIsNotConfirmed(String name) {
        ObjectNode claim = certificate(name);
        ObjectNode c = (ObjectNode) claim.get("c");
        c.put("refuted", c.get("refuted").doubleValue() * (1 - ONE_PERCENT));
        assertThat(outcome(claim, "c refuted")).isNotEqualTo(Outcome.CONFIRMED);
        ObjectNode smooth = (ObjectNode) claim.get("L");
        smooth.put("refuted", smooth.get("certified").doubleValue() * (1 + ONE_PERCENT));
        assertThat(outcome(claim, "L refuted")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plane in a box",
                "scaled in a ball",
                "scaled elsewhere",
                "scaled on the whole line",
                "unit in batches",
                "robust in batches on the plane"
            })
    void aRadiusThatIsTooSmallOrTooLargeIsContradicted(String name) {
        ObjectNode claim = certificate(name);
        ObjectNode r = (ObjectNode) claim.get("r");
        double inf = r.get("inf").doubleValue();
        double sup = r.get("sup").doubleValue();
        r.put("sup", Math.nextDown(inf)).put("inf", 0);
        assertThat(outcome(claim, "r")).isEqualTo(Outcome.CONTRADICTED);
        r.put("sup", sup).put("inf", Math.nextUp(sup));
        assertThat(outcome(claim, "r")).isNotEqualTo(Outcome.CONFIRMED);
        claim.putObject("constants").put("c", 0.1).put("L", 2).put("r", Math.nextDown(inf));
        ((ObjectNode) claim.get("hypotheses").get("H2")).put("verdict", "proved");
        assertThat(outcome(claim, "H2")).isEqualTo(Outcome.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaking box", "leaking ball"})
    void aDomainThatLeaksIsNotInvariant(String name) {
        ObjectNode claim = certificate(name);
        ObjectNode item = (ObjectNode) claim.get("hypotheses").get("H5");
        assertThat(item.get("verdict").stringValue()).isEqualTo("disproved");
        item.put("verdict", "proved");
        assertThat(outcome(claim, "H5")).isEqualTo(Outcome.CONTRADICTED);
    }

    /** Steps on the line f = x^2 / 2 with eta = 1/8 lead from 1 to 7/8 plus |w| / 8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'law': 'two-point', 'point': [%s]}",
                "{'law': 'box', 'halfWidths': [%s]}",
                "{'law': 'ball', 'dimension': 1, 'radius': %s}",
                "{'law': 'truncated-gaussian', 'dimension': 1, 'deviation': %s, 'cut': 1}",
            })
    void aDomainThatLeaksByAMillionthIsNotInvariant(String law) {
        for (String shape : List.of(
                "{'shape': 'box', 'lower': [-1], 'upper': [1]}",
                "{'shape': 'ball', 'centre': [0], 'radius': 1}")) {
            String line = "{'family': 'quadratic', 'curvatures': [1]}";
            String fits = NewKinds.spec(line, law.formatted("1.0"), "[0]", shape);
            assertThat(judged(fits, "H5")).isEqualTo(Outcome.CONFIRMED);
            String leaks = NewKinds.spec(line, law.formatted("1.000001"), "[0]", shape);
            assertThat(judged(leaks, "H5")).isEqualTo(Outcome.CONTRADICTED);
        }
    }

    /** What becomes of a hypothesis that is said to be proved. */
    private static Outcome judged(String spec, String hypothesis) {
        ObjectNode claim = Certificates.of(spec);
        ((ObjectNode) claim.get("hypotheses").get(hypothesis)).put("verdict", "proved");
        return outcome(claim, hypothesis);
    }

    @Test
    void aStartOutsideOfTheDomainIsContradicted() {
        ObjectNode claim = certificate("plane in a box");
        ((ArrayNode) claim.get("spec").get("start")).set(0, claim.numberNode(2.5));
        assertThat(outcome(claim, "H5")).isEqualTo(Outcome.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"root on a line", "root on the whole line", "root of a plane"})
    void aMovedRootIsNotConfirmed(String name) {
        ObjectNode claim = certificate(name);
        ArrayNode root = (ArrayNode) claim.get("spec").get("target").get("root");
        root.set(0, claim.numberNode(root.get(0).doubleValue() + 0x1p-39));
        for (String statement : List.of("c certified", "c refuted", "H3", "H6")) {
            assertThat(outcome(claim, statement)).isNotEqualTo(Outcome.CONFIRMED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plane in a box",
                "hills",
                "rings",
                "warped in a box",
                "logistic",
                "unit in batches"
            })
    void aMovedTargetIsNotConfirmed(String name) {
        ObjectNode claim = certificate(name);
        ((ArrayNode) claim.get("spec").get("target")).set(0, claim.numberNode(0x1p-30));
        assertThat(outcome(claim, "c certified")).isNotEqualTo(Outcome.CONFIRMED);
        assertThat(outcome(claim, "H3")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"excluded", "excluded everywhere", "excluded in a plane"})
    void outsideOfABallOneConvexityIsNoHypothesis(String name) {
        assertThat(outcome(certificate(name), "c certified")).isEqualTo(Outcome.CONFIRMED);
        ObjectNode claim = certificate(name);
        ((ObjectNode) claim.get("hypotheses").get("H3")).put("verdict", "proved");
        assertThat(outcome(claim, "H3")).isEqualTo(Outcome.NOT_CONFIRMED);
        ((ObjectNode) claim.get("spec").get("target")).put("excluded", 0x1p-10);
        assertThat(outcome(claim, "c certified")).isNotEqualTo(Outcome.CONFIRMED);
    }
}
