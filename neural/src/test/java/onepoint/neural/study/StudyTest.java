package onepoint.neural.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import onepoint.audit.BadInput;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Finding;
import onepoint.model.Journal;
import onepoint.neural.claim.Plan;
import onepoint.neural.data.Digits;
import onepoint.neural.data.Images;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
    private static final Plan PLAN = new Plan(32, 16, 16, 2, 8, 2, 4, 2, 2, 2, 1, 7);

    /** Of all tests, since a study takes seconds. */
    @TempDir
    static Path dir;

    private static long heard;
    private static AuditSummary summary;

    @BeforeAll
    static void study() throws IOException {
        Files.createDirectories(dir.resolve("whole"));
        Files.writeString(dir.resolve("whole").resolve("index.html"), "<main></main>");
        summary = run("whole", count -> heard = heard + count);
    }

    private static Images digits() {
        try {
            return new Digits().read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AuditSummary run(String folder, LongConsumer meter) throws IOException {
        return new Study(PLAN, digits(), dir.resolve(folder), Optional.of(dir.resolve("src")))
                .run(meter);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static LongConsumer killer(long after) {
        long[] seen = {0};
        return count -> {
            seen[0] += count;
            if (seen[0] > after) {
                throw new Killed();
            }
        };
    }

    private static List<String> files(String folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("findings.jsonl", "audit.json", "index.html", "summary.md")) {
            texts.add(Files.readString(dir.resolve(folder).resolve("neural").resolve(name)));
        }
        return texts;
    }

    @Test
    void a_study_that_is_killed_anywhere_ends_as_one_that_is_not() throws IOException {
        long work = new Study(PLAN, digits(), dir, Optional.empty()).work();
        for (long after : new long[] {100, work / 3, work / 2, 4 * work / 5}) {
            assertThatThrownBy(() -> run("killed", killer(after))).isInstanceOf(Killed.class);
        }
        run("killed", count -> {});
        assertThat(files("killed")).isEqualTo(files("whole"));
    }

    @Test
    void the_meter_hears_of_all_the_work() {
        long work = new Study(PLAN, digits(), dir, Optional.empty()).work();
        assertThat(heard).isEqualTo(work);
    }

    @Test
    void every_claim_has_findings_about_every_network_and_a_page_with_pictures()
            throws IOException {
        Path run = dir.resolve("whole");
        List<Finding> findings =
                Journal.read(run.resolve("neural").resolve("findings.jsonl")).findings();
        for (ClaimSummary claim : summary.claims()) {
            assertThat(findings.stream()
                            .filter(f -> f.claim().equals(claim.id()))
                            .map(f -> f.facts().family())
                            .distinct())
                    .containsExactly("residual network", "dense network", "plain network");
        }
        assertThat(files("whole").get(2))
                .contains("Figure 5", "Figure 6", "inner products not positive");
        assertThat(Files.readString(run.resolve("index.html")))
                .contains("N-SLOPE-residual", "href=\"neural/index.html\"");
        Path site = dir.resolve("src").resolve("site");
        String page = Files.readString(site.resolve("markdown").resolve("neural-networks.md"));
        assertThat(page.split("\\(\\.\\./images/", -1)).hasSize(1 + 6 + 3 + 3 + 3 + 3 + 6);
        assertThat(site.resolve("images").resolve("neural-n-spectrum-2.svg")).exists();
    }

    @Test
    void another_plan_is_refused_in_the_folder() throws IOException {
        Study other =
                new Study(Plan.scaled(0.01, 8), digits(), dir.resolve("whole"), Optional.empty());
        assertThatThrownBy(() -> other.run(count -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds another study")
                .hasMessageNotContaining("\n");
    }
}
