package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import onepoint.model.Journal;
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
            public void damaged(long line, String problem) {
                throw new IllegalStateException(problem);
            }

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
        Path elsewhere = dir.resolve("elsewhere");
        AuditPlan other =
                new AuditPlan(PLAN.claims(), PLAN.instances(), PLAN.search(), 8, PLAN.alpha());
        new Audit(other, 1, elsewhere, Recheck.SAMPLE, Progress.NONE).run();
        Files.copy(
                elsewhere.resolve("findings.jsonl"),
                dir.resolve("findings.jsonl"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> new Audit(PLAN, 1, dir, Recheck.SAMPLE, Progress.NONE).resume())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not of this run");
    }

    @Test
    void aDamagedJournalIsReportedAndMadeAgainFromThere() throws IOException {
        Path journal = dir.resolve("findings.jsonl");
        byte[] whole = Files.readAllBytes(journal);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 4;
        Files.write(journal, damaged);
        long line = Journal.read(journal).damaged().get(0).number();
        List<String> told = new ArrayList<>();
        Progress listener = new Progress() {
            @Override
            public void damaged(long number, String problem) {
                told.add(number + " " + problem);
            }

            @Override
            public void searches(int done, int of) {
                assertThat(done).isLessThanOrEqualTo(of);
            }

            @Override
            public void instances(int done, int of) {
                assertThat(done).isLessThanOrEqualTo(of);
            }

            @Override
            public void findings(int done, int of, long trials) {
                assertThat(done).isGreaterThanOrEqualTo((int) line);
            }
        };
        new Audit(PLAN, 1, dir, Recheck.SAMPLE, listener).resume();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).startsWith(line + " line.checksum is ");
        assertThat(Files.readAllBytes(journal)).isEqualTo(whole);
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
