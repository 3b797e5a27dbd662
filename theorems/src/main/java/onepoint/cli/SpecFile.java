package onepoint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onepoint.audit.BadInput;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/** Reads a spec from a file. */
final class SpecFile {
    private static final long LARGEST = 16L << 20;

    private SpecFile() {}

    /**
     * The spec in a file.
     *
     * @throws BadInput with one line when there is no such file or it is no spec
     */
    static Spec read(Path file) {
        return SpecJson.read(text("spec", file));
    }

    /**
     * The text of a file.
     *
     * @param what it is, for the message
     * @throws BadInput with one line when there is no such file or it is too large
     */
    static String text(String what, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(what + ": " + file + " is larger than 16 MiB");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput(what + ": " + file + " cannot be read: " + Trouble.of(e), e);
        }
    }
}
