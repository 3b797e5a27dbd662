package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onepoint.MarkdownPage;
import onepoint.cli.CommandLineRun.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executes what the README shows. */
class ReadmeTest {
    private static final MarkdownPage README = new MarkdownPage(Path.of("..", "README.md"));
    private static final String SMALL = " --claims T1-MAIN,T1-APPROACH --instances 5";

    @TempDir
    private Path dir;

    @Test
    void everyCommandDoesWhatTheTextSays() throws IOException {
        List<String> specs = README.blocks("json");
        Files.writeString(dir.resolve("ripple.json"), specs.get(0));
        Files.writeString(dir.resolve("root.json"), specs.get(1));
        assertThat(specs).hasSize(2);
        int ran = 0;
        for (String line : String.join("", README.blocks("sh")).split("\n")) {
            if (line.startsWith("./onepoint ")) {
                String[] parts = line.substring("./onepoint ".length()).split(" > ");
                Printed run = CommandLineRun.of(here(parts[0]).split(" "));
                assertThat(run.status()).as(line + "\n" + run.err() + run.out()).isZero();
                if (parts.length == 2) {
                    Files.writeString(dir.resolve(parts[1]), run.out());
                }
                ran++;
            } else if (line.startsWith("cat ")) {
                assertThat(Path.of(here(line.substring("cat ".length())))).isNotEmptyFile();
            } else {
                assertThat(line).isEqualTo("mvn test");
            }
        }
        assertThat(ran).isEqualTo(13);
    }

    /** The folders are put into the scratch folder, and audits are made small. */
    private String here(String line) {
        String run = dir.resolve("target/audit").toString();
        String inScratch = line.replace(
                        "ripple.json", dir.resolve("ripple.json").toString())
                .replace("root.json", dir.resolve("root.json").toString())
                .replace("certificate.json", dir.resolve("certificate.json").toString())
                .replace("target/gate", dir.resolve("gate").toString())
                .replace("src/golden", "../src/golden");
        if (line.startsWith("audit")) {
            String small = inScratch.replaceAll(" --instances \\d+", "") + SMALL;
            return small.contains("--out") ? small : small + " --out " + run;
        }
        return line.startsWith("replay") ? inScratch + " --run " + run : inScratch;
    }

    @Test
    void everyPieceOfJavaIsInTheSuite() throws IOException {
        List<String> pieces = README.blocks("java");
        assertThat(pieces).isNotEmpty();
        for (String piece : pieces) {
            assertThat(sources()).anySatisfy(source -> assertThat(source).contains(piece));
        }
    }

    @Test
    void everyBlockIsOfAKindThatIsExecuted() throws IOException {
        assertThat(README.kinds()).isNotEmpty().allMatch(List.of("sh", "json", "java")::contains);
    }

    @Test
    void thePictureIsThere() throws IOException {
        Matcher picture = Pattern.compile("!\\[[^]]*\\]\\(([^)]*)\\)").matcher(README.text());
        assertThat(picture.find()).isTrue();
        assertThat(README.file().resolveSibling(picture.group(1))).isNotEmptyFile();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Properties.java"))
                    .map(ReadmeTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
