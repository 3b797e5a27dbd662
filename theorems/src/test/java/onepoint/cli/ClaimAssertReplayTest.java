package onepoint.cli;

import static onepoint.assertions.RandomisedAssertions.assertThatInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onepoint.cli.CommandLineRun.Printed;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a failed assertion prints is replayed by the command that it prints. */
class ClaimAssertReplayTest {
    @TempDir
    private Path dir;

    @Test
    void theSpecOfARefutedClaimIsRefutedByTheCommandOfTheMessage() throws IOException {
        String id = "F-NEED-H5";
        String golden = Files.readString(Path.of("..", "src", "golden", id + ".json"));
        Throwable thrown = catchThrowable(() -> assertThatInstance(SpecJson.read(golden))
                .withFalseAlarmRate(1e-8)
                .spendingAtMost(20_000)
                .seededBy(3)
                .satisfiesClaim(id));
        Printed again = replay(thrown.getMessage());
        assertThat(words(again)).contains("REFUTED", line(thrown.getMessage(), "evidence"));
    }

    @Test
    void aPropertyOfAThirdPartyFailsWithAMessageThatCanBeReplayed() throws IOException {
        List<String> messages = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        request().selectors(selectClass(ThirdParty.class)).build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(
                                    TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    messages.add(result.getThrowable()
                                            .map(Throwable::getMessage)
                                            .orElse("passed"));
                                }
                            }
                        });
        assertThat(messages).hasSize(2).contains("passed");
        messages.remove("passed");
        String message = messages.get(0);
        assertThat(message.strip())
                .startsWith("Expected NOISE-TOO-SMALL on this instance, but it is refuted")
                .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(10));
        Printed again = replay(message);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(words(again))
                .contains("REFUTED", line(message, "evidence"), line(message, "prediction"));
    }

    /** What is printed, however it is broken into lines. */
    private static String words(Printed printed) {
        return printed.out().replaceAll("\\s+", " ");
    }

    private Printed replay(String message) throws IOException {
        Path file = Files.writeString(dir.resolve("spec.json"), line(message, "spec"));
        String command = line(message, "replay");
        assertThat(command).startsWith("./onepoint replay spec.json ").contains("   (");
        List<String> words = new ArrayList<>(
                List.of(command.substring(0, command.indexOf("   (")).split(" ")));
        words.remove(0);
        words.set(1, file.toString());
        words.addAll(List.of("--run", dir.toString()));
        return CommandLineRun.of(words.toArray(String[]::new));
    }

    private static String line(String message, String label) {
        return message.lines()
                .filter(line -> line.startsWith("  " + label + " "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .collect(Collectors.joining());
    }
}
