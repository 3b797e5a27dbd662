package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Finding FIRST = Samples.finding("F-1");
    private static final Finding SECOND =
            Samples.finding("F-2", "T1-MAIN", 1, Proof.DISPROVED, Conclusion.FAILED);
    private static final Finding THIRD =
            Samples.saying(Samples.finding("F-3"), "{\"t\":\"a\\nb\"}", "é\u2028\n\u202e");

    @TempDir
    Path dir;

    @Test
    void whatIsAppendedIsReadBackInOrderAlsoAfterReopening() throws IOException {
        Path file = write(FIRST, SECOND);
        try (Journal journal = Journal.open(file)) {
            journal.append(THIRD);
            assertThat(Journal.read(file)).isEqualTo(complete(FIRST, SECOND, THIRD));
        }
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void equalFindingsGiveEqualBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(write(FIRST, SECOND, THIRD));
        Path other = dir.resolve("other.jsonl");
        try (Journal journal = Journal.open(other)) {
            for (Finding finding : Journal.read(dir.resolve("findings.jsonl")).findings()) {
                journal.append(finding);
            }
        }
        assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
    }

    @Test
    void aJournalCutAtAnyByteOfItsLastLineLosesThatLineOnly() throws IOException {
        Path file = write(FIRST, SECOND);
        int whole = (int) Files.size(file);
        byte[] bytes = Files.readAllBytes(write(FIRST, SECOND, THIRD));
        for (int length = whole; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            Journal.Contents contents = Journal.read(file);
            assertThat(contents.findings()).containsExactly(FIRST, SECOND);
            assertThat(contents.truncated()).isEqualTo(length > whole);
            assertThat(contents.damaged()).isEmpty();
            try (Journal journal = Journal.open(file)) {
                assertThat(Files.size(file)).isEqualTo(whole);
                journal.append(THIRD);
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    @Test
    void aJournalWithoutAnyCompleteLineStartsAfresh() throws IOException {
        Path file = dir.resolve("findings.jsonl");
        Files.writeString(file, "{\"id\":");
        assertThat(Journal.read(file)).isEqualTo(new Journal.Contents(List.of(), true, List.of()));
        try (Journal journal = Journal.open(file)) {
            journal.append(FIRST);
        }
        assertThat(Journal.read(file)).isEqualTo(complete(FIRST));
    }

    @Test
    void aDamagedLineIsReportedWithItsNumberAndTheOthersAreKept() throws IOException {
        Path file = write(FIRST, SECOND, THIRD);
        List<String> lines = Files.readAllLines(file);
        String damaged =
                lines.get(1).replace("\"index\":1,\"population\"", "\"index\":-1,\"population\"");
        Files.writeString(file, String.join("\n", lines.get(0), damaged, lines.get(2)) + "\n");
        Journal.Contents contents = Journal.read(file);
        assertThat(contents.findings()).containsExactly(FIRST, THIRD);
        assertThat(contents.truncated()).isFalse();
        assertThat(contents.damaged())
                .containsExactly(
                        new Journal.DamagedLine(2, "finding.index is -1, must be at least 0"));
    }

    @Test
    void emptyLinesAndBytesThatAreNoTextAreDamage() throws IOException {
        Path file = write(FIRST);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        byte[] line = Json.line(SECOND).getBytes(StandardCharsets.UTF_8);
        line[20] = (byte) 0xff;
        Files.write(file, line, StandardOpenOption.APPEND);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        assertThat(Journal.read(file).damaged())
                .extracting(Journal.DamagedLine::number)
                .containsExactly(2L, 3L);
    }

    private static Journal.Contents complete(Finding... findings) {
        return new Journal.Contents(List.of(findings), false, List.of());
    }

    private Path write(Finding... findings) throws IOException {
        Path file = dir.resolve("findings.jsonl");
        Files.deleteIfExists(file);
        try (Journal journal = Journal.open(file)) {
            for (Finding finding : findings) {
                journal.append(finding);
            }
        }
        return file;
    }
}
