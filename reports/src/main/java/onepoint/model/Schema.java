package onepoint.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The published JSON schemas (draft 2020-12) of what a run writes. */
public enum Schema {
    /** Of {@code audit.json}. */
    AUDIT,
    /** Of one line of {@code findings.jsonl}. */
    FINDING;

    /** The schema as it stands in the jar, under {@code onepoint/schema}. */
    public String text() {
        String file = "/onepoint/schema/" + name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, () -> file + " is not in the jar")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
