package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run leaves in its folder, and what a second run may make of it. */
class FolderTest {
    private static final AuditPlan PLAN =
            new AuditPlan(List.of("T1-APPROACH", "T3"), 5, 16, 7, 1e-6);

    @TempDir
    private Path dir;

    @BeforeEach
    void run() throws IOException {
        new Audit(PLAN, 1, dir, Recheck.SAMPLE, Progress.NONE).run();
    }

    @Test
    void aSecondRunInTheSameFolderIsRefused() throws IOException {
        try (FolderLock lock = FolderLock.of(dir)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> new Audit(PLAN, 1, dir, Recheck.SAMPLE, Progress.NONE).run())
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("in use by another run");
        }
        assertThat(new Audit(PLAN, 1, dir, Recheck.SAMPLE, Progress.NONE).resume())
                .isNotNull();
    }

    @Test
    void aRunThatDiesLeavesNoReportOfTheRunBefore() {
        Progress dies = new Progress() {
            @Override
            public void instances(int done, int of) {
                throw new IllegalStateException("killed");
            }

            @Override
            public void searches(int done, int of) {
                // goes on
            }

            @Override
            public void findings(int done, int of, long trials) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> new Audit(PLAN, 1, dir, Recheck.SAMPLE, dies).run())
                .hasMessage("killed");
        assertThat(dir.resolve("audit.json")).doesNotExist();
        assertThat(dir.resolve("index.html")).doesNotExist();
        assertThat(dir.resolve("run.json")).exists();
    }

    @Test
    void aJournalOfOtherSpecsIsNotResumed() throws IOException {
        Path journal = dir.resolve("findings.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        int last = lines.size() - 1;
        String step = "\"stepSize\":";
        assertThat(lines.get(last)).contains(step);
        lines.set(last, lines.get(last).replaceFirst(step + "[0-9.E-]+", step + "0.001953125"));
        Files.write(journal, lines);
        assertThatThrownBy(() -> new Audit(PLAN, 1, dir, Recheck.SAMPLE, Progress.NONE).resume())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not of this run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "[]", "{\"seed\":\"a\"}"})
    void aDamagedRecordIsNamedInOneLine(String text) throws IOException {
        Files.writeString(dir.resolve("run.json"), text);
        assertThatThrownBy(() -> Replay.finding(dir, "T3-0"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("run: " + dir.resolve("run.json") + " is damaged");
    }

    @Test
    void aFindingThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Replay.finding(dir, "T3-999"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("T3-999");
    }
}
