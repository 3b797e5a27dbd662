package onepoint.neural.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import onepoint.audit.BadInput;
import onepoint.audit.FolderLock;
import onepoint.audit.Version;
import onepoint.model.AuditSummary;
import onepoint.model.Budget;
import onepoint.model.ClaimCard;
import onepoint.model.Finding;
import onepoint.model.InstanceCounts;
import onepoint.model.Journal;
import onepoint.model.Picture;
import onepoint.model.RunFacts;
import onepoint.model.Summary;
import onepoint.neural.claim.Judge;
import onepoint.neural.claim.Lab;
import onepoint.neural.claim.NetworkClaim;
import onepoint.neural.claim.Plan;
import onepoint.neural.claim.Task;
import onepoint.neural.data.Images;
import onepoint.neural.network.Architecture;
import onepoint.render.Report;
import onepoint.verdict.ErrorBudget;

/**
 * A study of the claims N-*: trainings and findings are on disk as they come, so that a study that was killed
 * goes on, with the result of one that was not.
 *
 * <p>Its folder, {@code neural} in that of the audit, holds {@code study.json}, {@code tracks}, and the files
 * of an audit's folder: journal, summary and report.
 */
public final class Study {
    /** Chance that the study calls anything true refuted. */
    public static final double ALPHA = 0.05;

    /** The study's folder within that of an audit. */
    public static final String FOLDER = "neural";

    private static final String JOURNAL = "findings.jsonl";
    private static final int WIDEST = 16;
    private static final String REMARK =
            "Measured, not proved: small networks, trained by plain SGD without momentum, decay of the"
                    + " weights or changes of the images, at steps 0.1, 0.01, 0.001, or shrinking by 0.99 an"
                    + " epoch."
                    + " f is the mean cross-entropy over a fixed sample. \"Almost every\" stands for a"
                    + " probability of at least 0.9; findings about the plain network, of which the paper"
                    + " says that it did not show these properties, have no grade.";

    private final Plan plan;
    private final Images images;
    private final Path dir;
    private final Optional<Path> site;

    /**
     * A study that is ready to run.
     *
     * @param plan what is fixed before data
     * @param source all images
     * @param run the folder of the audit
     * @param site the folder of sources to whose site the comparison with the paper is written, if any
     */
    public Study(Plan plan, Images source, Path run, Optional<Path> site) {
        this.plan = plan;
        images = prepared(source, plan);
        dir = run.resolve(FOLDER);
        this.site = site;
    }

    /** Drawn, halved until they are at most 16 pixels wide, and standardised. */
    private static Images prepared(Images source, Plan plan) {
        Images drawn = source.sample(plan.images(), plan.seed());
        while (drawn.side() > WIDEST) {
            drawn = drawn.halved();
        }
        return drawn.standardised();
    }

    /** Of how many images gradients are computed, about; this is what a study costs. */
    public long work() {
        try (Lab lab = new Lab(plan, images, dir, count -> {})) {
            long tasks = tasks(lab).stream().mapToLong(Task::work).sum();
            return tasks + lab.work();
        }
    }

    /**
     * Runs it, or goes on with it.
     *
     * @param meter is told of how many images a gradient was computed, or need not be
     * @throws BadInput when the folder holds another study, or is in use
     * @throws IOException when a file cannot be read or written
     */
    public AuditSummary run(LongConsumer meter) throws IOException {
        Files.createDirectories(dir);
        try (FolderLock lock = FolderLock.of(dir);
                Lab lab = new Lab(plan, images, dir.resolve("tracks"), meter)) {
            StudyRecord.of(images.name(), plan).claim(dir);
            lock.clear("audit.json", "summary.md", "index.html");
            List<Task> tasks = tasks(lab);
            ErrorBudget budget =
                    new ErrorBudget(ALPHA, tasks.size(), NetworkClaim.ledger().size());
            Judge judge = new Judge(lab, budget);
            List<Finding> findings = findings(tasks, judge, meter);
            return report(lab, judge, budget, findings);
        }
    }

    private static List<Task> tasks(Lab lab) {
        return NetworkClaim.ledger().stream()
                .flatMap(claim -> claim.tasks(lab).stream())
                .toList();
    }

    private List<Finding> findings(List<Task> tasks, Judge judge, LongConsumer meter)
            throws IOException {
        Path file = dir.resolve(JOURNAL);
        List<Finding> findings =
                new ArrayList<>(Files.exists(file) ? Journal.read(file).undamaged() : List.of());
        for (int i = 0; i < findings.size(); i++) {
            if (i >= tasks.size() || !findings.get(i).id().equals(tasks.get(i).id())) {
                throw new BadInput("run: line " + (i + 1) + " of " + file + ", "
                        + findings.get(i).id() + ", is not of this study");
            }
            meter.accept(tasks.get(i).work());
        }
        try (Journal journal = Journal.open(file, findings.size())) {
            for (Task task : tasks.subList(findings.size(), tasks.size())) {
                Finding finding = task.measurement().by(judge);
                journal.append(finding);
                findings.add(finding);
            }
        }
        return findings;
    }

    private AuditSummary report(Lab lab, Judge judge, ErrorBudget budget, List<Finding> findings)
            throws IOException {
        int networks = Architecture.values().length;
        RunFacts facts = new RunFacts(
                Version.current(),
                plan.seed(),
                new InstanceCounts(networks, 0, networks, 0, 0),
                new Budget(ALPHA, budget.alphaPerStream(), budget.streams(), budget.pools()),
                List.of(),
                environment());
        AuditSummary summary = Summary.of(
                facts,
                NetworkClaim.ledger().stream()
                        .map(claim -> card(claim, judge, findings))
                        .toList(),
                findings);
        Map<String, List<Picture>> pictures = pictures(lab, judge, findings);
        Report.write(dir, summary, findings, pictures, REMARK);
        if (site.isPresent()) {
            ComparisonPage.write(site.get(), summary, findings, pictures, plan);
        }
        Section.of(summary, findings, pictures).addTo(dir.resolveSibling("index.html"));
        return summary;
    }

    /** The line in the ledger, with what was found. */
    private static ClaimCard card(NetworkClaim claim, Judge judge, List<Finding> findings) {
        ClaimCard card = claim.card(judge);
        return new ClaimCard(
                card.id(),
                card.title(),
                card.statement(),
                card.expected(),
                card.twin(),
                card.detectableGap(),
                card.constant(),
                card.promise(),
                card.remark() + Words.found(of(card, findings)),
                card.gap(),
                card.counterexample());
    }

    private static List<Finding> of(ClaimCard card, List<Finding> findings) {
        return findings.stream().filter(f -> f.claim().equals(card.id())).toList();
    }

    /** The claims' figures, by claim; each is told of its own findings. */
    private static Map<String, List<Picture>> pictures(Lab lab, Judge judge, List<Finding> findings)
            throws IOException {
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        for (NetworkClaim claim : NetworkClaim.ledger()) {
            ClaimCard card = claim.card(judge);
            pictures.put(card.id(), claim.figures(lab, of(card, findings)));
        }
        return pictures;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("java", System.getProperty("java.version"));
        environment.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        environment.put("engine", "PyTorch, one thread, single precision");
        environment.put(
                "data", images.name() + ", " + images.count() + " images of side " + images.side());
        return environment;
    }
}
