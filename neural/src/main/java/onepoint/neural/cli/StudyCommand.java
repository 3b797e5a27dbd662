package onepoint.neural.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import onepoint.audit.BadInput;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.neural.claim.Plan;
import onepoint.neural.data.CifarFolder;
import onepoint.neural.data.Digits;
import onepoint.neural.data.IdxFolder;
import onepoint.neural.data.ImageSource;
import onepoint.neural.study.Needs;
import onepoint.neural.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onepoint neural study}. */
@Command(
        name = "study",
        description =
                "Trains small networks, measures the claims N-*, and adds a section to the report of an"
                        + " audit."
                        + " The same command goes on with a study that was interrupted.",
        mixinStandardHelpOptions = true)
final class StudyCommand implements Callable<Integer> {
    private static final double LARGEST_SCALE = 100;
    private static final int LINE_MILLIS = 15_000;
    private static final int BAR_MILLIS = 1000;

    @Option(
            names = "--run",
            paramLabel = "DIR",
            defaultValue = "target/audit",
            description = "Folder of the audit, to whose page the section is added if it is there"
                    + " (${DEFAULT-VALUE}).")
    private Path run;

    @Option(
            names = "--data",
            paramLabel = "NAME",
            defaultValue = "digits",
            description = "digits (shipped), mnist, fashion-mnist or cifar-10 (${DEFAULT-VALUE}).")
    private String data;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where the files of the data are: IDX files, or the binary CIFAR-10.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "S",
            defaultValue = "1",
            description =
                    "How many times as many images, epochs and trainings as by default (${DEFAULT-VALUE}).")
    private double scale;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20180710",
            description = "Seed (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--paper-scale",
            description =
                    "The paper's numbers of images, epochs and trainings. Says what it needs, and"
                            + " starts only with --yes.")
    private boolean paper;

    @Option(names = "--yes", description = "Start at the paper's scale.")
    private boolean confirmed;

    @Option(
            names = "--page",
            paramLabel = "SRC",
            description =
                    "Also write the comparison with the paper into the site of this folder of sources.")
    private Optional<Path> page = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new BadInput("scale: " + scale + " is not in (0, " + LARGEST_SCALE + "]");
        }
        PrintWriter out = command.commandLine().getOut();
        Plan plan = paper ? Plan.paper(seed) : Plan.scaled(scale, seed);
        Study study = new Study(plan, source().read(), run, page);
        if (paper) {
            Needs.of(study, plan).forEach(out::println);
            out.flush();
            if (!confirmed) {
                out.println("Nothing was started; add --yes to start.");
                out.flush();
                return 0;
            }
        }
        AuditSummary summary;
        try (ProgressBar bar = bar(study.work())) {
            summary = study.run(bar::stepBy);
        }
        print(summary, out);
        return 0;
    }

    private ImageSource source() {
        List<String> named = List.of("mnist", "fashion-mnist", "cifar-10");
        if (data.equals("digits")) {
            return new Digits();
        }
        if (!named.contains(data)) {
            throw new BadInput(
                    "data: " + data + " is not digits, mnist, fashion-mnist or cifar-10");
        }
        Path files = folder.orElseThrow(() -> new BadInput(
                "folder: is missing; --data " + data + " needs the folder of its files"));
        return switch (data) {
            case "mnist" -> new IdxFolder("MNIST", files);
            case "fashion-mnist" -> new IdxFolder("Fashion-MNIST", files);
            default -> CifarFolder.of(files);
        };
    }

    /**
     * A bar on a terminal, which the launcher reports; elsewhere a line now and then. Both say what is left.
     */
    private ProgressBar bar(long work) {
        PrintWriter err = command.commandLine().getErr();
        boolean terminal = Boolean.getBoolean("onepoint.terminal");
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("gradients")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(work)
                .setUpdateIntervalMillis(terminal ? BAR_MILLIS : LINE_MILLIS);
        if (!terminal) {
            builder.setConsumer(new DelegatingProgressBarConsumer(line -> {
                err.println(line);
                err.flush();
            }));
        }
        return builder.build();
    }

    private void print(AuditSummary summary, PrintWriter out) {
        for (ClaimSummary claim : summary.claims()) {
            out.println(claim.id() + " " + claim.outcome() + ", consistent "
                    + claim.grades().consistent() + ", refuted "
                    + claim.grades().refuted()
                    + ", inconclusive " + claim.grades().inconclusive() + ", twin "
                    + claim.twin()
                            .map(twin -> twin.refuted() ? "refuted" : "NOT REFUTED")
                            .orElse("-"));
        }
        out.println("report: " + run.resolve(Study.FOLDER).resolve("index.html"));
        out.flush();
    }
}
