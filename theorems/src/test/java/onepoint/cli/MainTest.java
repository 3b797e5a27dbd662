package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onepoint.cli.CommandLineRun.Printed;
import onepoint.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final String SPEC = """
            {"landscape":{"family":"ripples","curvatures":[1],
                          "waves":[{"amplitude":2,"vector":[1],"phase":0}]},
             "noise":{"law":"two-point","point":[25.125]},
             "stepSize":0.0625,"target":[0],"domain":"everywhere",
             "start":[4],"horizons":{"time":16,"stay":8}}
            """;

    @TempDir
    private Path dir;

    private static Printed run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit --claims T9|claims: T9 is not among the 69 ids",
                "audit --instances -1|instances: -1 is not in [0, 1000000]",
                "audit --instances many|Invalid value for option '--instances'",
                "audit --alpha NaN|alpha: NaN is not in",
                "audit --alpha 0|alpha: 0.0 is not in",
                "audit --seed soon|seed: soon is not an integer",
                "audit --threads 0|threads: 0 is not in [1, 1024]",
                "audit --out pom.xml/x|out: pom.xml/x is not a folder that can be written: ",
                "audit --nonsense|Unknown option: '--nonsense'",
                "certify absent.json|spec: absent.json cannot be read: there is no absent.json",
                "check absent.json|certificate: absent.json cannot be read",
                "check pom.xml|certificate: is not valid JSON",
                "certify pom.xml|spec: is not valid JSON at line 1",
                "replay T1-MAIN-0 --run src|run: src holds no run",
                "replay absent.json --claim T9|claims: T9 is not among the 69 ids",
                "replay ../src/golden/F-NEED-H2.json --trials 0|trials: 0 is not in [1, 1000000000]",
                "replay ../src/golden/F-NEED-H2.json --trials 9|alpha: 0.000001 over 69 streams with 9",
                "replay ../src/golden/F-NEED-H2.json --alpha 1|alpha: 1.0 is not in",
                "replay T3-0 --shrink|shrink: needs a file SPEC.json, and T3-0 is the name of a finding",
                "replay T3-0 --claim T3|claim: needs a file SPEC.json",
                "replay ../src/golden/F-NEED-H2.json --run pom.xml|run: pom.xml is not a folder",
                "certify src|spec: src cannot be read: Is a directory",
                "schema spec|Invalid value for positional parameter",
                "frobnicate|Unmatched argument",
            })
    void badInputGetsOneLineAndStatusTwo(String arguments, String complaint) {
        Printed run = run(arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("onepoint: " + complaint).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutACommandOneLineSaysSo() {
        assertThat(run().err()).hasLineCount(1).contains("--help");
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void certifyPrintsEveryHypothesisAndBothSidesOfC() throws IOException {
        Printed run = run("certify", spec().toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("largest c   0.99", "above 0.99")
                .contains(
                        "H1  proved",
                        "H2  proved",
                        "H3  proved",
                        "H4  proved",
                        "H5  proved",
                        "H6  proved");
    }

    @Test
    void aCertificateIsCheckedAgainAndAFalseOneIsNotPassed() throws IOException {
        String json = run("certify", spec().toString(), "--json").out();
        Path file = Files.writeString(dir.resolve("certificate.json"), json);
        Printed good = run("check", file.toString());
        assertThat(good.status()).as(good.out() + good.err()).isZero();
        assertThat(good.out())
                .contains("c certified  confirmed", "H6           confirmed")
                .endsWith("12 of 12 statements confirmed, 0 contradicted, 0 not confirmed\n");

        Files.writeString(file, json.replaceFirst("\"certified\": 0\\.99", "\"certified\": 1.99"));
        Printed bad = run("check", file.toString());
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.out()).contains("c certified  contradicted", "11 of 12");

        Files.writeString(file, json.replace("ripples", "saddle"));
        Printed open = run("check", file.toString());
        assertThat(open.status()).isEqualTo(1);
        assertThat(open.out())
                .contains("H3           not confirmed  the checker does not know family saddle");

        Files.writeString(file, json.replace("\"schema\"", "\"form\""));
        Printed none = run("check", file.toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("onepoint: certificate: schema is missing\n");
    }

    @Test
    void certifyReadsWellOnADomainThatLeaks() throws IOException {
        String shape = "{\"shape\":\"box\",\"lower\":[-64],\"upper\":[64]}";
        String leaking = "{\"shape\":\"box\",\"lower\":[-4],\"upper\":[0.5]}";
        Path kept = dir.resolve("kept.json");
        Files.writeString(kept, SPEC.replace("\"everywhere\"", shape));
        assertThat(run("certify", kept.toString()).out())
                .contains("refuted at y = (", "boxes of", "H5  proved", "no step leaves D");
        Path left = dir.resolve("left.json");
        Files.writeString(
                left, SPEC.replace("\"everywhere\"", leaking).replace("[4],\"hor", "[0],\"hor"));
        assertThat(run("certify", left.toString()).out())
                .contains("H5  disproved", "a step from x = (0.5) can leave D by");
    }

    @Test
    void certifyNamesTheFieldOfASpecThatIsRefused() throws IOException {
        Path file = dir.resolve("bad.json");
        Files.writeString(file, SPEC.replace("0.0625", "-1"));
        Printed run = run("certify", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("onepoint: stepSize: -1.0 is outside [")
                .hasLineCount(1);
    }

    @Test
    void claimsPrintsTheLedgerAlsoAsJson() {
        assertThat(run("claims").out()).contains("T1-MAIN", "False twin: 20 replaced by 4");
        assertThat(Json.tree(run("claims", "--json").out())
                        .valueStream()
                        .map(c -> c.get("id").asString()))
                .contains("VIEW-1", "CONSTANT-SHARPENED-APPROACH-10");
    }

    @Test
    void auditReplayAndResumeWorkOnOneFolder() throws IOException {
        String out = dir.resolve("run").toString();
        Printed audit = run(
                "audit",
                "--claims",
                "T1-APPROACH,T3",
                "--instances",
                "10",
                "--out",
                out,
                "--threads",
                "2");
        assertThat(audit.status()).as(audit.err() + audit.out()).isZero();
        assertThat(audit.out()).contains("PASSED, seed 20180710", "confirmed in full");
        assertThat(audit.err()).contains("findings 1");
        byte[] findings = Files.readAllBytes(Path.of(out, "findings.jsonl"));
        holdToSchemas(Path.of(out));

        Printed replay = run("replay", "T1-APPROACH-0", "--run", out);
        assertThat(replay.status()).isZero();
        assertThat(replay.out()).contains("the same bits as in the journal");

        Printed resumed = run(
                "audit",
                "--claims",
                "T1-APPROACH,T3",
                "--instances",
                "10",
                "--out",
                out,
                "--resume");
        assertThat(resumed.status()).isZero();
        assertThat(Files.readAllBytes(Path.of(out, "findings.jsonl"))).isEqualTo(findings);

        Printed other =
                run("audit", "--claims", "T3", "--instances", "10", "--out", out, "--resume");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("another plan");
    }

    /** By the schemas that the command prints. */
    private static void holdToSchemas(Path out) throws IOException {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema finding = registry.getSchema(run("schema", "finding").out(), InputFormat.JSON);
        Schema audit = registry.getSchema(run("schema", "audit").out(), InputFormat.JSON);
        assertThat(audit.validate(Files.readString(out.resolve("audit.json")), InputFormat.JSON))
                .isEmpty();
        for (String line : Files.readAllLines(out.resolve("findings.jsonl"))) {
            assertThat(finding.validate(line, InputFormat.JSON)).as(line).isEmpty();
            assertThat(audit.validate(line, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aSpecWrittenByHandIsJudgedOnAClaim() throws IOException {
        Printed run = run(
                "replay", spec().toString(), "--claim", "R-NO-FAR-MINIMA", "--run", dir.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("R-NO-FAR-MINIMA-SPEC: JUDGED, conclusion HELD, grade CERTIFIED");
    }

    private Path spec() throws IOException {
        return Files.writeString(dir.resolve("spec.json"), SPEC);
    }
}
