package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onepoint.MarkdownPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the guides show is out of date: blocks are executed, links lead somewhere. */
class GuidesTest {
    static final List<String> EXECUTED = List.of(
            "theory.md",
            "statistics.md",
            "certificates.md",
            "properties.md",
            "extending.md",
            "reproduce.md",
            "reading-a-report.md");

    /** Executed, or compared as a whole with what the program writes, by a test of their own. */
    private static final List<String> ELSEWHERE =
            List.of("counterexamples.md", "gating.md", "ledger.md", "randomised-tests.md");

    /** Written by a program that measures for minutes, and nothing else. */
    private static final List<String> MEASURED = List.of("neural-networks.md", "speed.md");

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @TempDir
    private Path dir;

    @ParameterizedTest
    @FieldSource("EXECUTED")
    void everyBlockDoesWhatThePageSays(String page) throws IOException {
        assertThat(new GuideRun(dir).of(MarkdownPage.ofSite(page))).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh\n./onepoint claims --none\n```",
                "```sh\nrm ledger.md\n```",
                "```sh\n./onepoint claims\n```\n```text\nP != NP\n```",
                "```java\nclass Unheard {}\n```",
                "```python\nprint(1)\n```",
                "```\n1\n```"
            })
    void whatIsNotTrueFails(String text) throws IOException {
        Path page = Files.writeString(dir.resolve("page.md"), text + "\n");
        assertThatThrownBy(() -> new GuideRun(dir).of(new MarkdownPage(page)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPageIsExecuted() throws IOException {
        List<String> known =
                Stream.of(EXECUTED, ELSEWHERE, MEASURED).flatMap(List::stream).toList();
        assertThat(pages().map(page -> page.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() throws IOException {
        List<Path> all = pages().collect(Collectors.toCollection(ArrayList::new));
        for (String page : List.of("README.md", "CONTRIBUTING.md", "src/changes/CHANGES.md")) {
            all.add(ROOT.resolve(page));
        }
        for (Path page : all) {
            for (String link : links(page)) {
                String[] parts = link.split("#");
                Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                assertThat(file.normalize()).as(page + ": " + link).exists();
                if (parts.length == 2) {
                    assertThat(anchors(file)).as(page + ": " + link).contains(parts[1]);
                }
            }
        }
    }

    /** The README names every guide, and so does the menu of the site. */
    @Test
    void everyGuideIsInTheReadmeAndInTheMenu() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String menu = Files.readString(ROOT.resolve("src/site/site.xml"));
        for (Path page : pages().toList()) {
            String name = page.getFileName().toString();
            assertThat(readme).contains("(src/site/markdown/" + name + ")");
            assertThat(menu).contains("href=\"" + name.replace(".md", ".html") + "\"");
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("src/site/markdown"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.startsWith("https://"))
                .toList();
    }

    /** As GitHub makes them: lower case, without punctuation, hyphens for blanks. */
    private static List<String> anchors(Path page) throws IOException {
        List<String> anchors = new ArrayList<>();
        Matcher heading = HEADING.matcher(Files.readString(page));
        while (heading.find()) {
            anchors.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\w -]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }
}
