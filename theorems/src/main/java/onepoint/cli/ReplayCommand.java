package onepoint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onepoint.audit.AuditPlan;
import onepoint.audit.BadInput;
import onepoint.audit.Replay;
import onepoint.model.Finding;
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
    private static final int INDENT = 12;

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
        Screen screen = Screen.on(command.commandLine().getOut());
        if (!subject.endsWith(".json")) {
            if (shrink || !claims.isEmpty()) {
                throw new BadInput((shrink ? "shrink" : "claim") + ": needs a file SPEC.json, and "
                        + subject + " is the name of a finding");
            }
            Replay.Again again = Replay.finding(run, subject);
            print(again, true, screen);
            screen.line(
                    again.same()
                            ? "the same bits as in the journal"
                            : "NOT the same bits as in the journal");
            screen.flush();
            return again.same() ? 0 : Main.HARNESS_FAILED;
        }
        AuditCommand.requireWritable("run", run);
        AuditPlan plan = new AuditPlan(
                AuditPlan.select(claims), 0, 0, AuditCommand.seed(seed), alpha, trials);
        onepoint.setting.Spec spec = SpecFile.read(Path.of(subject));
        boolean refuted = false;
        List<Replay.Again> all = shrink ? shrunk(spec, plan) : Replay.spec(run, spec, plan);
        for (Replay.Again again : all) {
            print(again, all.size() == 1, screen);
            refuted |= again.refutesWhatShouldHold();
        }
        screen.flush();
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

    private void print(Replay.Again again, boolean alone, Screen screen) {
        Finding finding = again.finding();
        screen.heading(finding.id() + ": " + finding.status() + ", conclusion "
                + finding.conclusion()
                + finding.grade().map(grade -> ", grade " + grade).orElse(""));
        screen.gap();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("prediction", finding.prediction()));
        rows.add(List.of("evidence", finding.evidence().text()));
        finding.tightness()
                .ifPresent(t -> rows.add(List.of(
                        "tightness",
                        "quantity over bound in [" + ShortNumber.text(t.lo()) + ", "
                                + ShortNumber.text(t.hi()) + "]")));
        again.limits().forEach(limit -> rows.add(List.of("so that", limit.text())));
        screen.table(rows, INDENT);
        screen.gap();
        screen.table(
                finding.hypotheses().stream()
                        .map(h -> List.of(h.id(), h.proof().name(), h.detail()))
                        .toList(),
                INDENT,
                10);
        if (alone) {
            Sketches.show(again.pictures(), screen);
            screen.gap();
            screen.json("spec", INDENT, finding.spec().toString());
        }
        screen.line(
                "page        " + run.resolve("replay").resolve(finding.id()).resolve("index.html"));
        screen.gap();
    }
}
