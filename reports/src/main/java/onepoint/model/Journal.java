package onepoint.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings in a file, one a line (JSON Lines), appended as they come.
 *
 * <p>A line counts once its end is written: after a kill at any moment a reader sees every earlier finding
 * and either all or nothing of the last. One process writes to a journal at a time. Appended lines reach the
 * operating system at once, and the disk when the journal is closed.
 */
public final class Journal implements Closeable {
    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * What a journal holds.
     *
     * @param findings the findings that could be read, in order
     * @param truncated whether the last line has no end and was left out
     * @param damaged complete lines that are not findings
     */
    public record Contents(List<Finding> findings, boolean truncated, List<DamagedLine> damaged) {
        /** @throws NullPointerException if a list or an element is null */
        public Contents {
            findings = Require.list("journal.findings", findings);
            damaged = Require.list("journal.damaged", damaged);
        }
    }

    /**
     * A line that is not a finding.
     *
     * @param number number of the line, from 1
     * @param problem why it was refused
     */
    public record DamagedLine(long number, String problem) {
        /** @throws IllegalArgumentException if the number is below 1 */
        public DamagedLine {
            Require.that(number >= 1, "line.number", number, "at least 1");
            Require.text("line.problem", problem);
        }
    }

    /**
     * Opens a journal for appending, creating it if need be; a last line without end is removed.
     *
     * @throws IOException if the file cannot be opened or cut
     */
    public static Journal open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long end = endOfLastLine(channel);
            channel.truncate(end);
            channel.position(end);
            return new Journal(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Writes one finding.
     *
     * @throws IOException if the file cannot be written
     */
    public void append(Finding finding) throws IOException {
        ByteBuffer line =
                ByteBuffer.wrap((Json.line(finding) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.force(true);
        }
    }

    /**
     * Reads a journal.
     *
     * @throws IOException if the file cannot be read
     */
    public static Contents read(Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<DamagedLine> damaged = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                try {
                    findings.add(Json.finding(decode(line.toByteArray())));
                } catch (IllegalArgumentException | CharacterCodingException e) {
                    damaged.add(new DamagedLine(number, String.valueOf(e.getMessage())));
                }
                line.reset();
                number++;
            }
        }
        return new Contents(findings, line.size() > 0, damaged);
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
