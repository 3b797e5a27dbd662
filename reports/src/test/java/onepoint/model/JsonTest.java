package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    private static final String LINE = """
        {"id":"F-1","claim":"T1-MAIN","index":0,"population":"random",
        "spec":{"family":"quadratic","index":0,"eta":0.0625},
        "facts":{"family":"quadratic","dimension":2,"noise":"two-point",
        "domain":"everywhere","target":"exact","margin":0.25,"boundary":false},
        "constants":{"b":{"lo":0.5,"hi":0.5},"lambda":{"lo":0.1,"hi":0.2}},
        "hypotheses":[{"id":"H1","statement":"hypothesis H1","proof":"PROVED","detail":""}],
        "status":"JUDGED","prediction":"P >= 0.9",
        "evidence":{"kind":"probability","trials":100,"successes":90,"failures":10,"undecided":0,
        "logSupport":14.5,"logAgainst":-3.25,"estimate":{"lo":0.8,"hi":0.95},"epsStar":0.01,"detail":""},
        "conclusion":"HELD","grade":"CONSISTENT","tightness":{"lo":0.5,"hi":0.6},
        "replay":"./onepoint replay F-1"}
        """.replace("\n", "");

    @Test
    void aFindingIsWrittenInTheOrderOfItsComponentsWithSortedConstants() {
        assertThat(Json.line(Samples.finding("F-1"))).isEqualTo(LINE);
        assertThat(Json.finding(LINE)).isEqualTo(Samples.finding("F-1"));
    }

    @Test
    void absentValuesAreWrittenAsNull() {
        Finding none = Samples.finding("F-1", "T1-MAIN", 0, Proof.DISPROVED, Conclusion.FAILED);
        assertThat(Json.line(none)).contains("\"grade\":null");
        assertThat(Json.finding(Json.line(none))).isEqualTo(none);
    }

    @Test
    void doublesAreTheShortestThatReadBackOnEveryJdk() {
        // Double.toString of JDK 17 has excess digits (JDK-4511638) that show on these two
        assertThat(Json.number(2.2E-322)).isEqualTo("2.2E-322");
        assertThat(Json.number(0x1p-44)).isEqualTo("5.684341886080802E-14");
        assertThat(Json.number(0.1)).isEqualTo("0.1");
        ObjectNode spec = JsonNodeFactory.instance.objectNode().put("eta", 0x1p-44);
        assertThat(Json.pretty((JsonNode) spec)).contains("5.684341886080802E-14");
    }

    @Test
    void theSpecKeepsItsFieldOrderAndIsCopied() {
        ObjectNode spec = JsonNodeFactory.instance.objectNode().put("z", 1L).put("a", 2.5f);
        Finding finding = withSpec(spec);
        spec.put("z", 99);
        ((ObjectNode) finding.spec()).put("z", 77);
        assertThat(finding.spec().toString()).isEqualTo("{\"z\":1,\"a\":2.5}");
        assertThat(Json.finding(Json.line(finding))).isEqualTo(finding);
    }

    @Test
    void numbersThatJsonCannotCarryAreRefusedWithTheirPlace() {
        for (double bad : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            ObjectNode spec = JsonNodeFactory.instance.objectNode();
            spec.putArray("start").add(1).add(DoubleNode.valueOf(bad));
            assertThatThrownBy(() -> withSpec(spec))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("finding.spec.start[1] is " + bad);
        }
        assertThatThrownBy(() -> Json.finding(LINE.replace("0.0625", "1e400")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finding.spec.eta is Infinity");
        assertThatThrownBy(() -> Json.finding(LINE.replace("\"lo\":0.8", "\"lo\":-1e400")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> withSpec(DoubleNode.valueOf(1)))
                .hasMessageContaining("must be a JSON object");
    }

    @Test
    void readingIsStrict() {
        refused(LINE.replace("\"population\":\"random\",", ""));
        refused(LINE.replace("\"index\":0,\"pop", "\"pop"));
        refused(LINE.replace(",\"boundary\":false", ""));
        refused(LINE.replace("\"margin\":0.25,", ""));
        refused(LINE.replace("\"index\":0,\"pop", "\"extra\":1,\"index\":0,\"pop"));
        refused(LINE.replace("\"index\":0,\"pop", "\"index\":0,\"index\":0,\"pop"));
        refused(LINE.replace("\"index\":0,\"pop", "\"index\":0.5,\"pop"));
        refused(LINE.replace("\"index\":0,\"pop", "\"index\":\"0\",\"pop"));
        refused(LINE.replace("\"index\":0,\"pop", "\"index\":null,\"pop"));
        refused(LINE.replace("\"JUDGED\"", "\"GUESSED\""));
        refused(LINE.replace("\"JUDGED\"", "0"));
        refused(LINE.replace("\"lo\":0.8", "\"lo\":\"NaN\""));
        refused(LINE + " {}");
        refused("null");
        refused("");
    }

    @Test
    void aSummaryReadsBack() {
        AuditSummary summary = Summary.of(
                        Samples.run(),
                        List.of(
                                Samples.card("T1-MAIN", Expectation.HOLDS),
                                Samples.card("T3", Expectation.OPEN)),
                        List.of(Samples.finding("F-1")))
                .judged(List.of("some reason"));
        assertThat(Json.read(Json.pretty(summary), AuditSummary.class)).isEqualTo(summary);
        assertThat(Json.pretty(summary))
                .startsWith("{\n  \"schema\": \"onepoint-audit-1\",\n")
                .endsWith("}\n");
    }

    private static void refused(String text) {
        assertThat(text).isNotEqualTo(LINE);
        assertThatThrownBy(() -> Json.finding(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding withSpec(JsonNode spec) {
        Finding f = Samples.finding("F-1");
        return new Finding(
                f.id(),
                f.claim(),
                f.index(),
                f.population(),
                spec,
                f.facts(),
                f.constants(),
                f.hypotheses(),
                f.status(),
                f.prediction(),
                f.evidence(),
                f.conclusion(),
                f.grade(),
                f.tightness(),
                f.replay());
    }
}
