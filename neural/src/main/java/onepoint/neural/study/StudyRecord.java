package onepoint.neural.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import onepoint.audit.BadInput;
import onepoint.audit.Version;
import onepoint.model.Json;
import onepoint.neural.claim.Plan;

/**
 * What a study fixed before data, in its folder as {@code study.json}: what a study that goes on must agree
 * with.
 *
 * @param version of the program
 * @param data name of the images
 * @param plan the plan
 */
record StudyRecord(String version, String data, Plan plan) {
    static final String FILE = "study.json";

    static StudyRecord of(String data, Plan plan) {
        return new StudyRecord(Version.current(), data, plan);
    }

    /**
     * Writes the record into a folder without one.
     *
     * @throws BadInput when the folder holds another study
     */
    void claim(Path dir) throws IOException {
        Path file = dir.resolve(FILE);
        if (Files.exists(file)) {
            requireSame(file);
            return;
        }
        Path draft = dir.resolve(FILE + ".part");
        Files.writeString(draft, Json.pretty(this));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void requireSame(Path file) throws IOException {
        StudyRecord found;
        try {
            found = Json.read(Files.readString(file), StudyRecord.class);
        } catch (IllegalArgumentException e) {
            throw new BadInput("run: " + file + " is damaged: " + e.getMessage(), e);
        }
        if (!found.equals(this)) {
            throw new BadInput("run: " + file.getParent() + " holds another study, " + found
                    + "; remove it or choose another folder");
        }
    }
}
