package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatTrials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onepoint.MarkdownPage;
import org.junit.jupiter.api.Test;

/** Everything that the guide shows is in the suite or comes out of it. */
class RandomisedTestsGuideTest {
    private static final MarkdownPage GUIDE = MarkdownPage.ofSite("randomised-tests.md");

    @Test
    void everyPieceOfJavaIsAWholeTestOfTheSuite() throws IOException {
        List<String> pieces = GUIDE.blocks("java");
        assertThat(pieces).hasSize(4);
        for (String piece : pieces) {
            assertThat(piece).startsWith("class ").contains("@Test");
            assertThat(sources()).anySatisfy(source -> assertThat(source).endsWith("\n" + piece));
        }
    }

    @Test
    void theFailureShownIsTheOnePrinted() throws IOException {
        Throwable thrown = catchThrowable(() -> assertThatTrials(random -> random.nextInt(6) < 3)
                .as("a loaded die")
                .detectingGap(0.05)
                .seededBy(42)
                .succeedWithProbabilityAtLeast(2.0 / 3));
        // AssertJ leaves a blank after the description
        String printed = thrown.getMessage().replace(" \n", "\n");
        assertThat(GUIDE.blocks("text")).containsExactly(printed + "\n");
    }

    @Test
    void everyBlockIsOfAKindThatIsExecuted() throws IOException {
        assertThat(GUIDE.kinds()).isNotEmpty().allMatch(List.of("java", "text")::contains);
    }

    private static List<String> sources() throws IOException {
        Path tests = Path.of("src", "test", "java", "onepoint", "assertions");
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(tests)) {
            for (Path file : files.toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
