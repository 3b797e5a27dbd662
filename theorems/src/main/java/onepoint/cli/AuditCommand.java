package onepoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.Audit;
import onepoint.audit.AuditPlan;
import onepoint.audit.BadInput;
import onepoint.audit.Recheck;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Counts;
import onepoint.model.Expectation;
import onepoint.model.Matrix;
import onepoint.model.RunStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onepoint audit}. */
@Command(
        name = "audit",
        description =
                "Draws and certifies random instances, judges every claim on them, and writes the report.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    static final String DEFAULT_DIR = "target/audit";
    static final String DEFAULT_SEED = "20180710";
    private static final int MOST_THREADS = 1024;
    /** Widths of columns: the longest id of a claim, the longest outcome, and counts, each with a gap. */
    private static final int CLAIM = 42;

    private static final int OUTCOME = 19;
    private static final int COUNT = 9;
    private static final SecureRandom ENTROPY = new SecureRandom();

    @Option(
            names = "--claims",
            split = ",",
            paramLabel = "ID",
            description = "Claims to audit, or beginnings of their ids; all when absent.")
    private List<String> claims = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "360",
            description = "Random instances (${DEFAULT-VALUE}).")
    private int instances;

    @Option(
            names = "--search",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "Instances that an adversarial search tries for each claim, for the one on which"
                            + " its bound is nearest to being attained (${DEFAULT-VALUE}; 0 for none).")
    private int search;

    @Option(
            names = "--seed",
            paramLabel = "N|random",
            defaultValue = DEFAULT_SEED,
            description = "Seed (${DEFAULT-VALUE}).")
    private String seed;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            defaultValue = "1e-6",
            description = "Chance of a false alarm of the whole run (${DEFAULT-VALUE}).")
    private double alpha;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (all cores when absent); changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = DEFAULT_DIR,
            description = "Folder (${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--resume",
            description = "Go on with the run that was interrupted in the folder.")
    private boolean resume;

    @Option(
            names = "--check-all",
            description = "Verify every certificate again, not one in three; changes no finding.")
    private boolean checkAll;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new BadInput("threads: " + threads + " is not in [1, " + MOST_THREADS + "]");
        }
        AuditPlan plan =
                new AuditPlan(AuditPlan.select(claims), instances, search, seed(seed), alpha);
        requireWritable("out", out);
        PrintWriter log = command.commandLine().getErr();
        Recheck recheck = checkAll ? Recheck.ALL : Recheck.SAMPLE;
        AuditSummary summary;
        try (ProgressDisplay display = ProgressDisplay.on(log)) {
            Audit audit = new Audit(plan, threads, out, recheck, display);
            summary = resume ? audit.resume() : audit.run();
        }
        print(summary, Screen.on(command.commandLine().getOut()));
        return summary.status() == RunStatus.PASSED ? 0 : Main.GATE_FAILED;
    }

    static long seed(String text) {
        if (text.equals("random")) {
            return ENTROPY.nextLong();
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    "seed: " + text + " is not an integer in [-2^63, 2^63 - 1] or random", e);
        }
    }

    /** Makes the folder of an option; refuses one in which no file can be made. */
    static void requireWritable(String option, Path dir) {
        if (dir.toString().isEmpty()) {
            throw new BadInput(option + ": is empty, which is no folder");
        }
        try {
            Files.createDirectories(dir);
            Files.delete(Files.createTempFile(dir, "writable", ".part"));
        } catch (IOException e) {
            String why = Trouble.of(e);
            throw new BadInput(
                    option + ": " + dir + " is not a folder that can be written: " + why, e);
        }
    }

    private void print(AuditSummary summary, Screen screen) {
        for (Expectation expected : Expectation.values()) {
            List<ClaimSummary> group = summary.claims().stream()
                    .filter(claim -> claim.expected() == expected)
                    .toList();
            if (!group.isEmpty()) {
                screen.heading(expected, group.size());
                screen.table(rows(group), CLAIM, OUTCOME, COUNT, COUNT, COUNT);
                screen.gap();
            }
        }
        Matrix matrix = summary.matrix();
        screen.table(
                List.of(
                        List.of("hypotheses", "held", "failed", "undecided"),
                        row("all proved to hold", matrix.satisfied()),
                        row("some proved to fail", matrix.violated()),
                        row("neither", matrix.undecided())),
                CLAIM,
                COUNT,
                COUNT);
        screen.gap();
        screen.line("certificates: checked again " + summary.instances().checked()
                + " of " + summary.instances().generated() + ", confirmed in full "
                + summary.instances().confirmed());
        summary.gate().forEach(reason -> screen.line("gate: " + reason));
        screen.line(summary.status() + ", seed " + summary.seed() + ", report: "
                + out.resolve("index.html"));
        screen.flush();
    }

    private static List<String> row(String name, Counts counts) {
        return List.of(
                name,
                Long.toString(counts.held()),
                Long.toString(counts.failed()),
                Long.toString(counts.undecided()));
    }

    private static List<List<String>> rows(List<ClaimSummary> claims) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("claim", "outcome", "judged", "refuted", "open", "twin"));
        for (ClaimSummary claim : claims) {
            rows.add(List.of(
                    claim.id(),
                    claim.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Long.toString(claim.grades().total()),
                    Long.toString(claim.grades().refuted()),
                    Long.toString(claim.grades().inconclusive()),
                    claim.twin()
                            .map(twin -> twin.refuted() ? "refuted" : "NOT REFUTED")
                            .orElse("-")));
        }
        return rows;
    }
}
