package onepoint.neural.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import onepoint.audit.BadInput;

/** One file of a data folder, plain or gzipped. */
final class DataFile {
    private static final String PACKED = ".gz";

    private final Path path;
    private final byte[] bytes;

    private DataFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Reads the first of the names that is in the folder, as it is or with {@code .gz} behind it.
     *
     * @param expected the size it should have, in bytes, for the message when none is there
     */
    static DataFile read(Path folder, List<String> names, String expected) throws IOException {
        for (String name : names) {
            Path plain = folder.resolve(name);
            Path packed = folder.resolve(name + PACKED);
            if (Files.isRegularFile(plain)) {
                return new DataFile(plain, Files.readAllBytes(plain));
            }
            if (Files.isRegularFile(packed)) {
                return new DataFile(packed, unpacked(packed));
            }
        }
        throw new BadInput("data: " + folder.resolve(names.get(0)) + " (or with .gz), must be "
                + expected + " bytes, is not there");
    }

    private static byte[] unpacked(Path packed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return in.readAllBytes();
        } catch (EOFException | ZipException e) {
            throw new BadInput(
                    "data: " + packed + " of " + Files.size(packed)
                            + " bytes is not a whole gzip file: " + e.getMessage(),
                    e);
        }
    }

    /** Refuses the file unless it has this size, unpacked. */
    DataFile sized(long expected) {
        if (bytes.length != expected) {
            throw new BadInput("data: " + path + " has " + bytes.length + " bytes" + unpackedNote()
                    + ", must have " + expected);
        }
        return this;
    }

    /** Refuses the file unless its first four bytes are this number. */
    DataFile marked(int magic) {
        int found = bytes.length < Integer.BYTES ? 0 : number(0);
        if (found != magic) {
            throw new BadInput("data: " + path + " of " + bytes.length + " bytes" + unpackedNote()
                    + " begins with " + found + ", must begin with " + magic);
        }
        return this;
    }

    private String unpackedNote() {
        return path.toString().endsWith(PACKED) ? " unpacked" : "";
    }

    /** The four bytes from here, most significant first. */
    int number(int at) {
        int value = 0;
        for (int i = at; i < at + Integer.BYTES; i++) {
            value = value << Byte.SIZE | unsigned(i);
        }
        return value;
    }

    int length() {
        return bytes.length;
    }

    int unsigned(int at) {
        return bytes[at] & 0xff;
    }

    /** The byte as a label. */
    int label(int at) {
        if (unsigned(at) >= Images.CLASSES) {
            throw new BadInput("data: " + path + " has the label " + unsigned(at) + " at byte " + at
                    + ", must be in 0..9");
        }
        return unsigned(at);
    }
}
