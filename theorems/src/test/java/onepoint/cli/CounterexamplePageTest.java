package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onepoint.MarkdownPage;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Premise;
import onepoint.model.Expectation;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says is refuted by GoldenCounterexamplesTest, on the same files. */
class CounterexamplePageTest {
    private static final Path SRC = Path.of("..", "src");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(?:e-?\\d+)?|\\d+");

    @TempDir
    private Path scratch;

    static List<Claim> known() {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().expected() == Expectation.FAILS)
                .toList();
    }

    @Test
    void pageAndPicturesAreWhatTheCommandWrites() throws IOException {
        Files.createDirectory(scratch.resolve("golden"));
        for (Path file : files(SRC.resolve("golden"), "")) {
            Files.copy(file, scratch.resolve("golden").resolve(file.getFileName()));
        }
        assertThat(CommandLineRun.of("claims", "--counterexamples", scratch.toString()))
                .isEqualTo(new CommandLineRun.Printed(0, "", ""));
        Path page = Path.of("site", "markdown", "counterexamples.md");
        assertThat(Files.readString(SRC.resolve(page)))
                .isEqualTo(Files.readString(scratch.resolve(page)));
        Path images = Path.of("site", "images");
        List<Path> drawn = files(scratch.resolve(images), "counterexample-");
        assertThat(drawn)
                .hasSizeGreaterThan(14)
                .hasSameSizeAs(files(SRC.resolve(images), "counterexample-"));
        for (Path picture : drawn) {
            String committed = Files.readString(SRC.resolve(images).resolve(picture.getFileName()));
            assertThat(committed)
                    .as(picture.toString())
                    .isEqualTo(Files.readString(picture))
                    .hasSizeLessThan(30_000);
        }
    }

    @Test
    void everyClaimThatFailsHasItsCommand() throws IOException {
        assertThat(MarkdownPage.ofSite("counterexamples.md").blocks("sh"))
                .containsExactlyElementsOf(known().stream()
                        .map(claim -> claim.card().id())
                        .map(id ->
                                "./onepoint replay src/golden/" + id + ".json --claim " + id + "\n")
                        .toList());
    }

    /** A bound or time of the prediction, of three digits or more, stands in the text as it is or rounded. */
    @ParameterizedTest
    @MethodSource("known")
    void theWordsHaveTheNumbersOfTheInstance(Claim claim) throws IOException {
        String words = claim.card().counterexample().orElseThrow();
        Spec spec = SpecJson.read(
                Files.readString(SRC.resolve("golden").resolve(claim.card().id() + ".json")));
        long inverse = (long) (1 / spec.stepSize());
        assertThat(words).contains(inverse > 0 ? "eta = 1/" + inverse : "eta = 4");
        Certificate certificate = Certificate.of(Setting.of(spec));
        String predicted = claim.predict(Premise.of(certificate).orElseThrow()).text();
        String numbers = certificate.rates().orElseThrow().b().mid() + " " + predicted;
        assertThat(NUMBER.matcher(words).results().map(MatchResult::group))
                .as(numbers)
                .anyMatch(said -> stands(said, numbers));
    }

    private static boolean stands(String said, String numbers) {
        BigDecimal shown = new BigDecimal(said);
        return shown.precision() >= 2
                && NUMBER.matcher(numbers)
                        .results()
                        .map(match -> new BigDecimal(match.group()))
                        .filter(number -> number.precision() >= 3)
                        .anyMatch(number -> number.round(new MathContext(
                                                shown.precision(), RoundingMode.HALF_UP))
                                        .compareTo(shown)
                                == 0);
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
