package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The site that {@code mvn site} has made: with {@code -Dsite=true} after it. */
@EnabledIfSystemProperty(named = "site", matches = "true")
class SiteTest {
    private static final Path SITE = Path.of("..", "target", "site");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern FETCHED =
            Pattern.compile("<(?:link|script|img)[^>]*(?:href|src)=\"https?:[^>]*>");

    @Test
    void everyLinkLeadsToAFileAndToAPlaceInIt() throws IOException {
        int inside = 0;
        for (Path page : pages()) {
            for (String link : links(page)) {
                String[] parts = link.split("#");
                Path file = parts[0].isEmpty() ? page : SITE.resolve(parts[0]);
                assertThat(file).as(page + ": " + link).exists();
                if (parts.length == 2) {
                    assertThat(Files.readString(file))
                            .as(page + ": " + link)
                            .contains("id=\"" + parts[1] + "\"");
                }
                inside++;
            }
        }
        assertThat(inside).isGreaterThan(300);
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(FETCHED);
        }
    }

    /** As many pages as there are guides, and the three of the root. */
    @Test
    void everyGuideIsAPage() throws IOException {
        try (Stream<Path> guides = Files.list(Path.of("..", "src", "site", "markdown"))) {
            assertThat(pages()).hasSize((int) guides.count() + 3);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }
}
