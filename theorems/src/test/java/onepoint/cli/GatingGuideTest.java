package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onepoint.MarkdownPage;
import onepoint.cli.CommandLineRun.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executes what the guide to gating shows, in scratch folders, with small audits. */
class GatingGuideTest {
    private static final MarkdownPage GUIDE = MarkdownPage.ofSite("gating.md");
    private static final String SMALL = " --claims T1-APPROACH,T3 --instances 10";

    @TempDir
    private Path dir;

    @Test
    void everyCommandPassesOnceThereIsABaseline() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String block : GUIDE.blocks("sh")) {
            commands.addAll(block.lines().toList());
        }
        List<String> renewing =
                commands.stream().filter(line -> line.endsWith(" --renew")).toList();
        assertThat(renewing).hasSize(1);
        run(commands.get(0));
        run(renewing.get(0));
        commands.forEach(this::run);
        assertThat(commands).hasSize(5);
    }

    @Test
    void theWorkflowRunsTheCommandsOfTheGuide() throws IOException {
        assertThat(GUIDE.kinds()).allMatch(List.of("sh", "yaml")::contains);
        assertThat(GUIDE.blocks("yaml")).hasSize(1);
        List<String> steps = GUIDE.blocks("yaml")
                .get(0)
                .lines()
                .filter(line -> line.contains("run: "))
                .map(line -> line.substring(line.indexOf("run: ") + "run: ".length()))
                .toList();
        assertThat(steps).hasSize(3);
        run(steps.get(0).replace("\"$SEED\"", "20180710"));
        run(GUIDE.blocks("sh").get(1).strip());
        run(steps.get(1));
        assertThat(steps.get(2)).startsWith("cat target/audit/summary.md");
        assertThat(dir.resolve("target/audit/summary.md")).isNotEmptyFile();
    }

    private void run(String line) {
        assertThat(line).startsWith("./onepoint ");
        String command = line.substring("./onepoint ".length())
                .replace("target/", dir.resolve("target") + "/")
                .replace("src/gate/baseline.json", dir.resolve("baseline.json").toString());
        String small = command.startsWith("audit") ? command + SMALL : command;
        Printed printed = CommandLineRun.of(small.split(" "));
        assertThat(printed.status())
                .as(line + "\n" + printed.err() + printed.out())
                .isZero();
    }
}
