package onepoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.AuditPlan;
import onepoint.audit.BadInput;
import onepoint.audit.Replay;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.HypothesisResult;
import onepoint.setting.ShortNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onepoint replay}. */
@Command(
        name = "replay",
        description =
                "Makes a finding again from the same bits, or judges claims on a spec, each with a"
                        + " page of pictures.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FINDING-ID|SPEC.json",
            description = "A finding of the run, or a file with a spec.")
    private String subject;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            description = "The claim to judge on a spec; all when absent.")
    private List<String> claims = List.of();

    @Option(
            names = "--run",
            paramLabel = "DIR",
            defaultValue = AuditCommand.DEFAULT_DIR,
            description = "The run.")
    private Path run;

    @Option(
            names = "--seed",
            paramLabel = "N|random",
            defaultValue = AuditCommand.DEFAULT_SEED,
            description = "For a spec.")
    private String seed;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            defaultValue = "1e-6",
            description = "For a spec: chance of a false alarm (${DEFAULT-VALUE}).")
    private double alpha;

    @Option(
            names = "--trials",
            paramLabel = "N",
            defaultValue = "" + AuditPlan.TRIALS,
            description = "For a spec: most trials for each claim (${DEFAULT-VALUE}).")
    private long trials;

    @Option(
            names = "--shrink",
            description = "For a spec on which the one claim is refuted: the simplest such spec.")
    private boolean shrink;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        if (!subject.endsWith(".json")) {
            Replay.Again again = Replay.finding(run, subject);
            print(again, out);
            out.println(
                    again.same()
                            ? "the same bits as in the journal"
                            : "NOT the same bits as in the journal");
            out.flush();
            return again.same() ? 0 : Main.HARNESS_FAILED;
        }
        AuditCommand.requireWritable(run);
        AuditPlan plan = new AuditPlan(
                AuditPlan.select(claims), 0, 0, AuditCommand.seed(seed), alpha, trials);
        onepoint.setting.Spec spec = SpecFile.read(Path.of(subject));
        boolean refuted = false;
        for (Replay.Again again : shrink ? shrunk(spec, plan) : Replay.spec(run, spec, plan)) {
            print(again, out);
            refuted |= again.refutesWhatShouldHold();
        }
        out.flush();
        return refuted ? Main.GATE_FAILED : 0;
    }

    private List<Replay.Again> shrunk(onepoint.setting.Spec spec, AuditPlan plan)
            throws IOException {
        if (plan.claims().size() != 1) {
            throw new BadInput(
                    "claim: " + plan.claims().size() + " claims are not 1, to shrink for");
        }
        return List.of(Replay.shrunk(run, spec, plan));
    }

    private void print(Replay.Again again, PrintWriter out) {
        Finding finding = again.finding();
        Evidence evidence = finding.evidence();
        out.println(finding.id() + "  " + finding.status() + "  conclusion " + finding.conclusion()
                + finding.grade().map(grade -> "  grade " + grade).orElse(""));
        out.println("  spec        " + finding.spec());
        for (HypothesisResult hypothesis : finding.hypotheses()) {
            out.printf(
                    Locale.ROOT,
                    "  %-10s  %-9s  %s%n",
                    hypothesis.id(),
                    hypothesis.proof(),
                    hypothesis.detail());
        }
        out.println("  prediction  " + finding.prediction());
        out.println("  evidence    " + evidence.text());
        finding.tightness()
                .ifPresent(t -> out.println("  tightness   quantity over bound in ["
                        + ShortNumber.text(t.lo()) + ", " + ShortNumber.text(t.hi()) + "]"));
        again.limits().forEach(limit -> out.println("  so that     " + limit.text()));
        out.println("  page        "
                + run.resolve("replay").resolve(finding.id()).resolve("index.html"));
    }
}
