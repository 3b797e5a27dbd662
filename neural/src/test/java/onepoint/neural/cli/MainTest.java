package onepoint.neural.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private void refused(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).startsWith("onepoint neural: ").contains(message);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused_in_one_line() {
        String run = dir.toString();
        refused("a command is missing");
        refused("scale: 0.0 is not in", "study", "--run", run, "--scale", "0");
        refused("data: imagenet is not", "study", "--run", run, "--data", "imagenet");
        refused("folder: is missing", "study", "--run", run, "--data", "mnist");
        refused(
                "train-images-idx3-ubyte (or with .gz), must be 47040016 bytes, is not there",
                "study",
                "--run",
                run,
                "--data",
                "mnist",
                "--folder",
                run);
        refused("Unknown option", "study", "--frobnicate");
    }

    @Test
    void the_papers_scale_says_what_it_needs_and_does_not_start() {
        Path run = dir.resolve("run");
        assertThat(run("study", "--run", run.toString(), "--paper-scale")).isZero();
        assertThat(out.toString())
                .contains("Gradients of ", " hours", " MiB on disk", "add --yes to start");
        assertThat(Files.exists(run)).isFalse();
    }
}
