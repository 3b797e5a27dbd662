package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final SchemaRegistry DIALECT =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everyKindOfFindingMeetsItsSchema() throws IOException {
        Schema schema = schema("finding");
        for (Proof proof : Proof.values()) {
            for (Conclusion conclusion : Conclusion.values()) {
                Finding finding = Samples.finding("F-1", "T1-MAIN", 3, proof, conclusion);
                assertThat(errors(schema, Journal.line(finding))).isEmpty();
            }
        }
    }

    @Test
    void aSummaryMeetsItsSchemaWhateverTheGateSays() throws IOException {
        Schema schema = schema("audit");
        AuditSummary summary = summary();
        assertThat(errors(schema, Json.pretty(summary))).isEmpty();
        assertThat(errors(schema, Json.pretty(summary.judged(List.of())))).isEmpty();
        assertThat(errors(schema, Json.pretty(summary.judged(List.of("a reason")))))
                .isEmpty();
    }

    @Test
    void theFindingSchemaRefusesWhatTheModelRefuses() throws IOException {
        Schema schema = schema("finding");
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
    void theSchemasNameEveryFieldInTheOrderOfTheRecords() throws IOException {
        assertThat(names(Json.tree(text("finding")).get("properties")))
                .isEqualTo(names(Json.tree(Journal.line(Samples.finding("F-1")))));
        assertThat(names(Json.tree(text("audit")).get("properties")))
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

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) throws IOException {
        return DIALECT.getSchema(text(name), InputFormat.JSON);
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                SchemaTest.class.getResourceAsStream("/onepoint/schema/" + name + ".json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
