package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** What people see: the exact text of some commands, and its width for all. */
class ScreenTest {
    private static final Path GOLDEN = Path.of("..", "src", "golden");
    private static final String SHORT = "F-NEED-H2";

    @TempDir
    private Path dir;

    private static String expected(String name) throws IOException {
        try (InputStream in = ScreenTest.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String printed(boolean terminal, Consumer<Screen> what) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        what.accept(new Screen(out, terminal ? Ansi.ON : Ansi.OFF, terminal));
        out.flush();
        return text.toString();
    }

    private static Certificate certificate(Path spec) throws IOException {
        return Certificate.of(Setting.of(SpecJson.read(Files.readString(spec))));
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    @Test
    void claimsPrintsItsTable() throws IOException {
        String text = CommandLineRun.of("claims").out();
        assertThat(text.substring(0, text.indexOf("T1-APPROACH"))).isEqualTo(expected("claims"));
    }

    @Test
    void certifyPrintsWhatIsProvedAndPictures() throws IOException {
        assertThat(CommandLineRun.of("certify", GOLDEN.resolve("F-NEED-H5.json").toString())
                        .out())
                .isEqualTo(expected("certify"));
    }

    @Test
    void replayPrintsEvidenceFanAndVerdict() throws IOException {
        String spec = GOLDEN.resolve(SHORT + ".json").toString();
        String text = CommandLineRun.of("replay", spec, "--claim", SHORT, "--run", dir.toString())
                .out();
        assertThat(text.replace(dir.toString(), "DIR")).isEqualTo(expected("replay"));
    }

    @Test
    void noLineIsWiderThanTheScreenAndNoneOfWhatIsRedirectedHasStylesOrSigns() throws IOException {
        assertNarrow(CommandLineRun.of("claims").out());
        for (Path spec : specs()) {
            assertNarrow(CommandLineRun.of("certify", spec.toString()).out());
        }
        for (String id : List.of("F-NEED-H1", "F-NEED-H5", "SMOOTH-ONE-SIDED-DRIFT")) {
            Path spec = GOLDEN.resolve(id + ".json");
            String run = dir.toString();
            String text = CommandLineRun.of("replay", spec.toString(), "--claim", id, "--run", run)
                    .out();
            assertNarrow(text.replace(run, "DIR"));
        }
    }

    private static void assertNarrow(String text) {
        assertThat(text).isNotEmpty().matches("[\\x20-\\x7e\\n]*");
        assertThat(text.lines()).allMatch(line -> line.length() <= Screen.WIDTH);
    }

    @Test
    void aTerminalGetsStylesAndSignsAroundTheSameWords() throws IOException {
        String plain = printed(false, screen -> ClaimsCommand.print(Ledger.claims(), screen));
        String styled = printed(true, screen -> ClaimsCommand.print(Ledger.claims(), screen));
        assertThat(styled).contains("\u001b[1mT1-MAIN");
        assertThat(styled.replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(plain);

        Certificate certificate = certificate(GOLDEN.resolve(SHORT + ".json"));
        String pictures = printed(true, screen -> CertifyCommand.print(certificate, screen));
        assertThat(pictures).contains("\u25cf\u25cf", "average over the noise (\u25cf)");
        assertThat(pictures.lines())
                .allMatch(line -> line.replaceAll("\u001b\\[[\\d;]*m", "").length() <= 100);
    }
}
