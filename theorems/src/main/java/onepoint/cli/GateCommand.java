package onepoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.Audit;
import onepoint.audit.BadInput;
import onepoint.audit.Run;
import onepoint.gate.Baseline;
import onepoint.gate.Change;
import onepoint.gate.Comparison;
import onepoint.gate.Gate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onepoint gate}. */
@Command(
        name = "gate",
        description = "Compares a run with the baseline. Status 1 when the run failed, or a claim"
                + " stands worse than in the baseline.",
        mixinStandardHelpOptions = true)
final class GateCommand implements Callable<Integer> {
    /** About one false regression in three years of nightly runs. */
    private static final String ALPHA = "1e-3";

    @Option(
            names = "--run",
            paramLabel = "DIR",
            defaultValue = AuditCommand.DEFAULT_DIR,
            description = "Folder of the run (${DEFAULT-VALUE}).")
    private Path dir;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            required = true,
            description = "The baseline.")
    private Path file;

    @Option(
            names = "--renew",
            description = "Write the baseline from the run instead; refused when the run failed.")
    private boolean renew;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            defaultValue = ALPHA,
            description = "Chance that noise is called a change (${DEFAULT-VALUE}).")
    private double alpha;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (!(alpha > 0 && alpha <= 0.25)) {
            throw new BadInput("alpha: " + alpha + " is not in (0, 0.25]");
        }
        Run run = Run.read(dir);
        Baseline now = Baseline.of(run.summary(), run.findings());
        PrintWriter out = command.commandLine().getOut();
        List<String> reasons = reasons(run);
        if (renew && reasons.isEmpty()) {
            Files.write(file, now.json().getBytes(StandardCharsets.UTF_8));
            out.println("renewed: " + now.claims().size() + " claims in " + file);
        } else if (!renew) {
            reasons.addAll(compare(Comparison.of(baseline(file), now, alpha), out));
        }
        reasons.forEach(reason -> out.println("gate: " + reason));
        out.println(reasons.isEmpty() ? "PASSED" : "FAILED");
        out.flush();
        return reasons.isEmpty() ? 0 : Main.GATE_FAILED;
    }

    /** Why the run fails without any baseline: what it said itself, and what its counts say. */
    private static List<String> reasons(Run run) {
        List<String> reasons = new ArrayList<>(run.summary().gate());
        Gate.judge(run.summary(), Audit.INCONCLUSIVE_QUOTA).stream()
                .filter(reason -> !reasons.contains(reason))
                .forEach(reasons::add);
        return reasons;
    }

    /** Reads a baseline from a file. */
    static Baseline baseline(Path file) {
        try {
            return Baseline.read(SpecFile.text("baseline", file));
        } catch (IllegalArgumentException e) {
            throw new BadInput("baseline: " + file + " is none: " + e.getMessage(), e);
        }
    }

    private static List<String> compare(Comparison comparison, PrintWriter out) {
        for (Change change : comparison.changes()) {
            out.printf(
                    Locale.ROOT,
                    "%-7s %-30s %s%n",
                    change.direction().name().toLowerCase(Locale.ROOT),
                    change.claim(),
                    change.text());
        }
        out.println(comparison.claims() + " claims compared, "
                + comparison.changes().size()
                + " differences; chance that noise is called a change of tightness"
                + " or of open findings at most "
                + comparison.alpha());
        return comparison.worse().stream()
                .map(change -> "worse than the baseline: " + change.claim() + ", " + change.text())
                .toList();
    }
}
