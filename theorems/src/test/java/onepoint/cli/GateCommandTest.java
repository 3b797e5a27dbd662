package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onepoint.cli.CommandLineRun.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandTest {
    @TempDir
    private Path dir;

    private Path run;
    private Path baseline;

    @BeforeEach
    void audit() {
        run = dir.resolve("run");
        baseline = dir.resolve("baseline.json");
        assertThat(audit("T1-APPROACH,T3", "20180710").status()).isZero();
    }

    private Printed audit(String claims, String seed) {
        return CommandLineRun.of(
                "audit",
                "--claims",
                claims,
                "--instances",
                "10",
                "--seed",
                seed,
                "--out",
                run.toString());
    }

    private Printed gate(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("gate", "--run", run.toString(), "--baseline", baseline.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replaceFirst(before, after));
    }

    @Test
    void aRunPassesAgainstTheBaselineThatItRenewed() {
        Printed renewed = gate("--renew");
        assertThat(renewed.status()).as(renewed.err()).isZero();
        assertThat(renewed.out()).startsWith("renewed: 2 claims in ").endsWith("PASSED\n");
        Printed compared = gate();
        assertThat(compared.status()).isZero();
        assertThat(compared.out())
                .isEqualTo("2 claims compared, 0 differences; chance that noise is called a change"
                        + " of tightness or of open findings at most 0.001\nPASSED\n");
    }

    @Test
    void freshInstancesAreNoRegression() {
        gate("--renew");
        audit("T1-APPROACH,T3", "5");
        assertThat(gate().status()).isZero();
    }

    @Test
    void whatIsWorseThanTheBaselineFailsTheGate() throws IOException {
        gate("--renew");
        edit(baseline, "\"certified\": 0", "\"certified\": 6");
        Printed compared = gate();
        assertThat(compared.status()).isEqualTo(1);
        assertThat(compared.out())
                .contains(
                        "worse   T1-APPROACH                    proofs on the same instances: 6 became 0",
                        "gate: worse than the baseline: T1-APPROACH, proofs")
                .endsWith("FAILED\n");
        audit("T3", "20180710");
        assertThat(gate().out()).contains("T1-APPROACH, was audited, is not any more");
    }

    @Test
    void aRunThatFailedFailsTheGateAndRenewsNothing() throws IOException {
        edit(run.resolve("audit.json"), "\"failed\": 0", "\"failed\": 1");
        Printed renewed = gate("--renew");
        assertThat(renewed.status()).as(renewed.err()).isEqualTo(1);
        assertThat(renewed.out())
                .contains("gate: hypotheses proved and conclusion failed: 1, must be 0");
        assertThat(baseline).doesNotExist();
    }

    @Test
    void badInputGetsOneLineAndStatusTwo() throws IOException {
        refused(gate(), "baseline: " + baseline + " cannot be read");
        Files.writeString(baseline, "{}");
        refused(gate(), "baseline: " + baseline + " is none: ");
        refused(gate("--alpha", "0"), "alpha: 0.0 is not in (0, 0.25]");
        List<String> lines = Files.readAllLines(run.resolve("findings.jsonl"));
        Files.write(run.resolve("findings.jsonl"), lines.subList(0, lines.size() - 1));
        refused(gate("--renew"), "run: " + run.resolve("findings.jsonl") + " has ");
        Files.writeString(run.resolve("audit.json"), "{}");
        refused(gate("--renew"), "run: " + run.resolve("audit.json") + " is damaged");
        Files.delete(run.resolve("audit.json"));
        refused(gate("--renew"), "run: " + run + " holds no run that has ended");
    }

    private static void refused(Printed printed, String complaint) {
        assertThat(printed.status()).isEqualTo(2);
        assertThat(printed.err()).startsWith("onepoint: " + complaint).hasLineCount(1);
    }
}
