package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final SchemaRegistry DIALECT =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everyKindOfFindingMeetsItsSchema() {
        com.networknt.schema.Schema schema = schema(Schema.FINDING);
        for (Proof proof : Proof.values()) {
            for (Conclusion conclusion : Conclusion.values()) {
                Finding finding = Samples.finding("F-1", "T1-MAIN", 3, proof, conclusion);
                assertThat(errors(schema, Journal.line(finding))).isEmpty();
            }
        }
    }

    @Test
    void aSummaryMeetsItsSchemaWhateverTheGateSays() {
        com.networknt.schema.Schema schema = schema(Schema.AUDIT);
        AuditSummary summary = summary();
        assertThat(errors(schema, Json.pretty(summary))).isEmpty();
        assertThat(errors(schema, Json.pretty(summary.judged(List.of())))).isEmpty();
        assertThat(errors(schema, Json.pretty(summary.judged(List.of("a reason")))))
                .isEmpty();
    }

    @Test
    void theFindingSchemaRefusesWhatTheModelRefuses() {
        com.networknt.schema.Schema schema = schema(Schema.FINDING);
        String line = Journal.line(Samples.finding("F-1"));
        assertThat(errors(schema, line.replace("\"kind\":\"probability\"", "\"kind\":\"hearsay\"")))
                .isNotEmpty();
        assertThat(errors(schema, line.replace("\"grade\":\"CONSISTENT\"", "\"grade\":null")))
                .isNotEmpty();
        assertThat(errors(schema, line.replace("\"dimension\":2", "\"dimension\":0")))
                .isNotEmpty();
        assertThat(errors(schema, line.replace("\"replay\"", "\"rerun\""))).isNotEmpty();
        String refuted =
                Journal.line(Samples.finding("F-1", "T1-MAIN", 0, Proof.PROVED, Conclusion.FAILED));
        assertThat(errors(
                        schema, refuted.replace("\"proof\":\"PROVED\"", "\"proof\":\"UNDECIDED\"")))
                .isNotEmpty();
    }

    @Test
    void theSchemasNameEveryFieldInTheOrderOfTheRecords() {
        assertThat(names(Json.tree(Schema.FINDING.text()).get("properties")))
                .isEqualTo(names(Json.tree(Journal.line(Samples.finding("F-1")))));
        assertThat(names(Json.tree(Schema.AUDIT.text()).get("properties")))
                .isEqualTo(names(Json.tree(Json.pretty(summary()))));
    }

    private static AuditSummary summary() {
        return Summary.of(
                Samples.run(),
                List.of(
                        Samples.card("T1-MAIN", Expectation.HOLDS),
                        Samples.card("T3", Expectation.OPEN)),
                List.of(
                        Samples.finding("F-1"),
                        Samples.finding(
                                "F-2", "T1-MAIN-TWIN", 0, Proof.PROVED, Conclusion.FAILED)));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static List<Error> errors(com.networknt.schema.Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void everyFieldIsDescribed() {
        for (Schema schema : Schema.values()) {
            JsonNode tree = Json.tree(schema.text());
            assertThat(tree.get("$schema").asString())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(undescribed(schema.name(), tree)).isEmpty();
        }
    }

    /** Fields of the document, not of the conditions under {@code allOf}. */
    private static List<String> undescribed(String path, JsonNode node) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().stream()
                        .filter(field -> !field.getValue().path("description").isString())
                        .forEach(field -> found.add(path + "." + field.getKey()));
            }
            if (!entry.getKey().equals("allOf")) {
                found.addAll(undescribed(path + "." + entry.getKey(), entry.getValue()));
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(undescribed(path, node.get(i)));
        }
        return found;
    }

    private static com.networknt.schema.Schema schema(Schema schema) {
        return DIALECT.getSchema(schema.text(), InputFormat.JSON);
    }
}
