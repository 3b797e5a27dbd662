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
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Findings in a file, one a line (JSON Lines), appended as they come. The last field of a line is the CRC-32C
 * of what the line would be without it, so that a changed byte is noticed.
 *
 * <p>A line counts once its end is written: after a kill at any moment a reader sees every earlier finding
 * and either all or nothing of the last. One process writes to a journal at a time. Appended lines reach the
 * operating system at once, and the disk when the journal is closed.
 */
public final class Journal implements Closeable {
    private static final String CHECKSUM = ",\"checksum\":\"";
    private static final int DIGITS = 8;
    private static final String END = "\"}";

    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * What a journal holds.
     *
     * @param findings the findings that could be read, in order
     * @param truncated whether the last line has no end and was left out
     * @param damaged complete lines that are not findings, or whose checksum is not theirs
     */
    public record Contents(List<Finding> findings, boolean truncated, List<DamagedLine> damaged) {
        /** @throws NullPointerException if a list or an element is null */
        public Contents {
            findings = Require.list("journal.findings", findings);
            damaged = Require.list("journal.damaged", damaged);
        }

        /** The findings before the first damaged line. */
        public List<Finding> undamaged() {
            return damaged.isEmpty()
                    ? findings
                    : findings.subList(0, (int) damaged.get(0).number() - 1);
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
     * Opens a journal for appending, creating it if need be; what comes after its first {@code lines} lines
     * is removed.
     *
     * @throws IllegalArgumentException if there are not so many lines
     * @throws IOException if the file cannot be opened or cut
     */
    public static Journal open(Path file, int lines) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long end = endOfLine(file, lines);
            channel.truncate(end);
            channel.position(end);
            return new Journal(channel);
        } catch (IOException | IllegalArgumentException e) {
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
        ByteBuffer line = ByteBuffer.wrap((line(finding) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    /** The line of a finding, without its end. */
    public static String line(Finding finding) {
        String bare = Json.line(finding);
        return bare.substring(0, bare.length() - 1) + CHECKSUM + checksum(bare) + END;
    }

    private static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** @throws IllegalArgumentException if the line is not a finding with its checksum */
    private static Finding parse(String line) {
        int at = line.length() - END.length() - DIGITS - CHECKSUM.length();
        boolean sealed = at > 0 && line.startsWith(CHECKSUM, at) && line.endsWith(END);
        Require.that(sealed, "line", line.length() + " characters", "a finding with a checksum");
        String bare = line.substring(0, at) + "}";
        String given = line.substring(at + CHECKSUM.length(), line.length() - END.length());
        Require.that(given.equals(checksum(bare)), "line.checksum", given, checksum(bare));
        return Json.finding(bare);
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
                    findings.add(parse(decode(line.toByteArray())));
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

    private static long endOfLine(Path file, int lines) throws IOException {
        long end = 0;
        int seen = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (seen < lines) {
                int next = in.read();
                Require.that(next >= 0, "journal.lines", seen, "at least " + lines);
                end++;
                seen += next == '\n' ? 1 : 0;
            }
        }
        return end;
    }
}
