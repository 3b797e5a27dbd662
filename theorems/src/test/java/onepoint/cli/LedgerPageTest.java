package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import onepoint.MarkdownPage;
import org.junit.jupiter.api.Test;

class LedgerPageTest {
    private static final String BASELINE = "../src/gate/baseline.json";
    private static final MarkdownPage PAGE = MarkdownPage.ofSite("ledger.md");

    @Test
    void thePageIsWhatTheCommandPrints() throws IOException {
        assertThat(PAGE.text())
                .isEqualTo(CommandLineRun.of("claims", "--markdown", "--baseline", BASELINE)
                        .out());
    }

    @Test
    void withoutABaselineItSaysNothingOfARun() {
        String page = CommandLineRun.of("claims", "--markdown").out();
        assertThat(page).contains("\n| claim | expected | in a few words |\n|---|---|---|\n");
        assertThat(page).doesNotContain("The last run is");
        CommandLineRun.Printed refused = CommandLineRun.of("claims", "--baseline", BASELINE);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("onepoint: baseline: " + BASELINE + " is for --markdown only\n");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        String text = PAGE.text();
        var links = Pattern.compile("\\]\\(([^)]*)\\)").matcher(text).results().toList();
        assertThat(links).hasSizeGreaterThan(60);
        for (var link : links) {
            String[] target = link.group(1).split("#", 2);
            Path file = target[0].isEmpty()
                    ? PAGE.file()
                    : PAGE.file().resolveSibling(Path.of(target[0]));
            assertThat(file).as(link.group()).isRegularFile();
            if (target.length == 2) {
                assertThat(Files.readString(file)
                                .lines()
                                .filter(line -> line.startsWith("## "))
                                .map(line -> line.substring(3)
                                        .toLowerCase(Locale.ROOT)
                                        .replace(".", "")))
                        .as(link.group())
                        .contains(target[1]);
            }
        }
    }

    @Test
    void twoFormsAtOnceAreRefused() {
        CommandLineRun.Printed printed = CommandLineRun.of("claims", "--json", "--markdown");
        assertThat(printed.status()).isEqualTo(2);
        assertThat(printed.err()).hasLineCount(1).contains("mutually exclusive");
    }
}
