package onepoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.Audit;
import onepoint.audit.AuditPlan;
import onepoint.audit.BadInput;
import onepoint.audit.Recheck;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
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
        requireWritable(out);
        PrintWriter log = command.commandLine().getErr();
        Recheck recheck = checkAll ? Recheck.ALL : Recheck.SAMPLE;
        AuditSummary summary;
        try (ProgressDisplay display = ProgressDisplay.on(log)) {
            Audit audit = new Audit(plan, threads, out, recheck, display);
            summary = resume ? audit.resume() : audit.run();
        }
        print(summary, command.commandLine().getOut());
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

    static void requireWritable(Path dir) {
        if (dir.toString().isEmpty()) {
            throw new BadInput("out: is empty, which is no folder");
        }
        try {
            Files.createDirectories(dir);
            Files.delete(Files.createTempFile(dir, "writable", ".part"));
        } catch (IOException e) {
            throw new BadInput("out: " + dir + " is not a folder that can be written: " + e, e);
        }
    }

    private void print(AuditSummary summary, PrintWriter printer) {
        for (ClaimSummary claim : summary.claims()) {
            printer.printf(
                    Locale.ROOT,
                    "%-30s %-6s %-16s %5d instances, refuted %d, inconclusive %d, twin %s%n",
                    claim.id(),
                    claim.expected(),
                    claim.outcome(),
                    claim.instances(),
                    claim.grades().refuted(),
                    claim.grades().inconclusive(),
                    claim.twin()
                            .map(twin -> twin.refuted() ? "refuted" : "NOT REFUTED")
                            .orElse("-"));
        }
        printer.println(
                "hypotheses proved:    held " + summary.matrix().satisfied().held() + ", failed "
                        + summary.matrix().satisfied().failed() + ", undecided "
                        + summary.matrix().satisfied().undecided());
        printer.println(
                "hypotheses disproved: held " + summary.matrix().violated().held() + ", failed "
                        + summary.matrix().violated().failed() + ", undecided "
                        + summary.matrix().violated().undecided());
        printer.println("certificates:         checked again "
                + summary.instances().checked() + " of " + summary.instances().generated()
                + ", confirmed in full " + summary.instances().confirmed());
        summary.gate().forEach(reason -> printer.println("gate: " + reason));
        printer.println(summary.status() + ", seed " + summary.seed() + ", report: "
                + out.resolve("index.html"));
        printer.flush();
    }
}
