package onepoint.checker;

import static onepoint.checker.NewKinds.certificate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.checker.Statement.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Certificates of instances that are judged by search and are slightly false. */
class SearchedFaultTest {
    private static final List<String> SEARCHED = List.of(
            "line in a box",
            "plane, uniform noise",
            "plane in a ball",
            "space in a box",
            "hills in a box",
            "rings",
            "warped in a box",
            "squares in a box",
            "logistic in a box",
            "robust in batches on a line",
            "unit in batches on a line",
            "scaled elsewhere",
            "root of a plane",
            "scaled root on the whole line",
            "scaled root of a plane",
            "excluded in a plane");

    private static final double ONE_PERCENT = 0.01;

    /** What becomes of one statement when the certificate claims nothing but it, and r. */
    private static Outcome outcome(ObjectNode certificate, String name) {
        ObjectNode alone = certificate.deepCopy();
        for (String bound : List.of("c", "L")) {
            for (String side : List.of("certified", "refuted")) {
                if (!name.equals(bound + " " + side)) {
                    ((ObjectNode) alone.get(bound)).putNull(side);
                }
            }
        }
        for (String hypothesis : Claims.HYPOTHESES) {
            if (!name.equals(hypothesis)) {
                ObjectNode item = (ObjectNode) alone.get("hypotheses").get(hypothesis);
                item.put("verdict", "undecided");
            }
        }
        return Certificates.outcome(alone, name);
    }

    private static ObjectNode claiming(String name, String bound, double factor) {
        ObjectNode certificate = certificate(name);
        ObjectNode item = (ObjectNode) certificate.get(bound);
        item.put("certified", item.get("refuted").doubleValue() * factor);
        item.putNull("refuted").putArray("witness");
        return certificate;
    }

    @ParameterizedTest
    @FieldSource("SEARCHED")
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

    /** The zero is 2^-39 off, twice the half-width of the box in which a root is to be. */
    @ParameterizedTest
    @ValueSource(
            strings = {"root on the whole line", "root of a plane", "scaled root on the whole line"
            })
    void convexityAroundARootThatIsBesideTheZeroIsNotConfirmed(String name) {
        ObjectNode claim = certificate(name);
        assertThat(outcome(claim, "c certified")).isEqualTo(Outcome.CONFIRMED);
        ArrayNode root = (ArrayNode) claim.get("spec").get("target").get("root");
        root.set(0, root.get(0).doubleValue() + 0x1p-39);
        assertThat(outcome(claim, "c certified")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @FieldSource("SEARCHED")
    void onePercentLessSmoothnessIsNotConfirmed(String name) {
        ObjectNode claim = claiming(name, "L", 1 - ONE_PERCENT);
        assertThat(outcome(claim, "L certified")).isNotEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @FieldSource("SEARCHED")
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
                "scaled on a line",
                "scaled elsewhere",
                "robust in batches on a line"
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

    /** As above, u = 1: the smallest step up of u, or of the domain down, is too much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'law': 'two-point', 'point': [%s]}",
                "{'law': 'box', 'halfWidths': [%s]}",
                "{'law': 'ball', 'dimension': 1, 'radius': %s}"
            })
    void aDomainThatLeaksByAnUlpIsNotConfirmed(String law) {
        String line = "{'family': 'quadratic', 'curvatures': [1]}";
        for (String shape : List.of(
                "{'shape': 'box', 'lower': [-1], 'upper': [%s]}",
                "{'shape': 'box', 'lower': [-%s], 'upper': [1]}",
                "{'shape': 'ball', 'centre': [0], 'radius': %s}")) {
            String wide = NewKinds.spec(
                    line, law.formatted(Math.nextUp(1.0)), "[0]", shape.formatted(1.0));
            assertThat(judged(wide, "H5")).isNotEqualTo(Outcome.CONFIRMED);
            String tight = NewKinds.spec(
                    line, law.formatted(1.0), "[0]", shape.formatted(Math.nextDown(1.0)));
            assertThat(judged(tight, "H5")).isNotEqualTo(Outcome.CONFIRMED);
        }
    }

    /** Each change makes c smaller, L or r larger, or the domain leak. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plane in a ball|c certified|\"curvatures\":[1,1.25]|\"curvatures\":[0.98,1.25]",
                "plane in a ball|L certified|\"curvatures\":[1,1.25]|\"curvatures\":[1,1.28125]",
                "plane in a ball|r|\"point\":[0.5,0.25]|\"point\":[0.5,0.2500000001]",
                "hills in a box|c certified|\"height\":0.25|\"height\":0.28125",
                "hills in a box|L certified|\"width\":1,|\"width\":0.875,",
                "rings|c certified|\"frequency\":1.5|\"frequency\":1.53125",
                "rings on a line|L certified|\"amplitude\":0.125|\"amplitude\":0.1328125",
                "warped in a box|c certified|\"vector\":[1]|\"vector\":[1.0625]",
                "logistic in a box|L certified|\"inputs\":[1,0.5]|\"inputs\":[1,0.625]",
                "logistic in a box|c certified|\"ridge\":0.5|\"ridge\":0.484375",
                "robust in batches on a line|r|\"inputs\":[0.5]|\"inputs\":[0.4375]",
                "scaled elsewhere|r|\"reach\":1|\"reach\":0.9999999",
                "scaled elsewhere|r|\"centre\":[1,0]|\"centre\":[1,0.0000001]",
                "root of a plane|c certified|\"phase\":0.25|\"phase\":0.2500001",
                "excluded in a plane|c certified|\"excluded\":0.5|\"excluded\":0.25",
            })
    void aSpecThatWasChangedAfterwardsIsNotConfirmed(
            String name, String statement, String what, String into) {
        ObjectNode claim = certificate(name);
        assertThat(outcome(claim, statement)).isEqualTo(Outcome.CONFIRMED);
        String spec = claim.get("spec").toString();
        assertThat(spec).contains(what);
        claim.set("spec", new JsonMapper().readTree(spec.replace(what, into)));
        assertThat(outcome(claim, statement)).isNotEqualTo(Outcome.CONFIRMED);
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
                "hills in a box",
                "rings",
                "warped in a box",
                "logistic in a box",
                "unit in batches on a line",
                "scaled on a line"
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
