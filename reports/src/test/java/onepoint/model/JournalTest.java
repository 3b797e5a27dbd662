package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
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
        try (Journal journal = Journal.open(file, 2)) {
            journal.append(THIRD);
            assertThat(Journal.read(file)).isEqualTo(complete(FIRST, SECOND, THIRD));
        }
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void equalFindingsGiveEqualBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(write(FIRST, SECOND, THIRD));
        Path other = dir.resolve("other.jsonl");
        try (Journal journal = Journal.open(other, 0)) {
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
            try (Journal journal = Journal.open(file, 2)) {
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
        try (Journal journal = Journal.open(file, 0)) {
            journal.append(FIRST);
        }
        assertThat(Journal.read(file)).isEqualTo(complete(FIRST));
    }

    /** Any bits of any byte: a finding is read as it was written, or its line is reported. */
    @Test
    void aByteThatWasChangedAnywhereIsNoticedInItsLine() throws IOException {
        Path file = write(FIRST, SECOND, THIRD);
        byte[] bytes = Files.readAllBytes(file);
        int first = Journal.line(FIRST).getBytes(StandardCharsets.UTF_8).length + 1;
        int second = first + Journal.line(SECOND).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 + at % 255);
            Files.write(file, changed);
            Journal.Contents contents = Journal.read(file);
            int before = at < first ? 0 : at < second ? 1 : 2;
            boolean cut = at == bytes.length - 1;
            assertThat(contents.truncated()).as("byte %d", at).isEqualTo(cut);
            assertThat(contents.undamaged())
                    .as("byte %d", at)
                    .isEqualTo(List.of(FIRST, SECOND, THIRD).subList(0, before));
            if (!cut) {
                assertThat(contents.damaged().get(0).number()).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void aDamagedLineIsReportedWithItsNumberAndTheOthersAreKept() throws IOException {
        Path file = write(FIRST, SECOND, THIRD);
        List<String> lines = Files.readAllLines(file);
        String damaged = lines.get(1).replace("\"trials\":", "\"trails\":");
        Files.writeString(file, String.join("\n", lines.get(0), damaged, lines.get(2)) + "\n");
        Journal.Contents contents = Journal.read(file);
        assertThat(contents.findings()).containsExactly(FIRST, THIRD);
        assertThat(contents.undamaged()).containsExactly(FIRST);
        assertThat(contents.truncated()).isFalse();
        assertThat(contents.damaged()).hasSize(1);
        assertThat(contents.damaged().get(0).number()).isEqualTo(2);
        assertThat(contents.damaged().get(0).problem()).startsWith("line.checksum is ");
    }

    /** e3069283 is the check value of CRC-32C (iSCSI) in the catalogue of parametrised CRC algorithms. */
    @Test
    void aLineEndsWithTheChecksumOfWhatItIsWithout() {
        String line = Journal.line(FIRST);
        assertThat(line).matches(".*,\"checksum\":\"[0-9a-f]{8}\"}");
        CRC32C crc = new CRC32C();
        crc.update("123456789".getBytes(StandardCharsets.UTF_8));
        assertThat(crc.getValue()).isEqualTo(0xe3069283L);
        crc.reset();
        crc.update(Json.line(FIRST).getBytes(StandardCharsets.UTF_8));
        assertThat(line).contains(String.format("\"%08x\"", crc.getValue()));
    }

    @Test
    void aJournalIsCutAfterSoManyLinesAndHasToHaveThem() throws IOException {
        Path file = write(FIRST, SECOND, THIRD);
        try (Journal journal = Journal.open(file, 1)) {
            journal.append(THIRD);
        }
        assertThat(Journal.read(file)).isEqualTo(complete(FIRST, THIRD));
        assertThatThrownBy(() -> Journal.open(file, 3))
                .hasMessage("journal.lines is 2, must be at least 3");
        assertThat(Journal.read(file)).isEqualTo(complete(FIRST, THIRD));
    }

    @Test
    void emptyLinesAndBytesThatAreNoTextAreDamage() throws IOException {
        Path file = write(FIRST);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        byte[] line = Journal.line(SECOND).getBytes(StandardCharsets.UTF_8);
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
        try (Journal journal = Journal.open(file, 0)) {
            for (Finding finding : findings) {
                journal.append(finding);
            }
        }
        return file;
    }
}
