package onepoint.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import onepoint.calibration.Calibration;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.gate.Gate;
import onepoint.model.AuditSummary;
import onepoint.model.CalibrationCheck;
import onepoint.model.Finding;
import onepoint.model.Journal;
import onepoint.model.PhasePicture;
import onepoint.model.Picture;
import onepoint.render.Report;
import onepoint.verdict.ErrorBudget;

/**
 * An audit of the ledger: draws and certifies instances, judges every claim on them, and writes journal and
 * report.
 */
public final class Audit {
    /** The largest share of judged findings that may stay inconclusive. */
    public static final double INCONCLUSIVE_QUOTA = 0.05;

    static final String JOURNAL = "findings.jsonl";
    static final String SUMMARY = "audit.json";
    private static final String REMARK =
            "Theorem 1 covers getting through minima inside the noise ball: under its hypotheses"
                    + " no critical point lies outside the target's own ball (R-NO-FAR-MINIMA), so"
                    + " escaping from farther minima is"
                    + " outside its scope.";
    private static final String DIAGRAMS =
            " The phase diagrams show it: where every hypothesis is proved, no run starts in a minimum"
                    + " outside that ball. Runs that leave far minima and come near the target are found"
                    + " where only Assumption 1 holds, and where not even that is certified: this is what"
                    + " practice has beyond the theorem.";

    private final AuditPlan plan;
    private final int threads;
    private final Path dir;
    private final Recheck recheck;
    private final Progress progress;

    /**
     * An audit that is ready to run.
     *
     * @param plan what is fixed before data
     * @param threads how many threads judge, at least 1; without influence on any result
     * @param dir the folder for journal and report
     * @param recheck which certificates are verified again
     * @param progress is told how it goes on
     */
    public Audit(AuditPlan plan, int threads, Path dir, Recheck recheck, Progress progress) {
        this.plan = plan;
        this.threads = threads;
        this.dir = dir;
        this.recheck = recheck;
        this.progress = progress;
    }

    /** The rates of the statistics beside the designed ones; the same in every run of a version. */
    public static List<CalibrationCheck> calibration(Calibration.Size size) {
        List<CalibrationCheck> checks = new ArrayList<>(Campaigns.of(size));
        checks.addAll(Calibration.of(size));
        return List.copyOf(checks);
    }

    /** It depends on nothing, so that one process computes it once. */
    private static final class OnceCalibrated {
        static final List<CalibrationCheck> SMALL = calibration(Calibration.Size.SMALL);
    }

    /** Runs from the beginning, replacing what an earlier run left in the folder. */
    public AuditSummary run() throws IOException {
        Files.createDirectories(dir);
        try (FolderLock lock = FolderLock.of(dir)) {
            lock.clear(JOURNAL, RunRecord.FILE, SUMMARY, "summary.md", "index.html");
            return go(List.of());
        }
    }

    /**
     * Goes on with the run that was interrupted in the folder; the result is that of an uninterrupted run.
     * From the first damaged line of its journal on, findings are made again.
     *
     * @throws BadInput when the folder holds no run, or one of another plan
     */
    public AuditSummary resume() throws IOException {
        try (FolderLock lock = FolderLock.of(dir)) {
            RunRecord started = RunRecord.read(dir);
            if (!started.equals(record())) {
                throw new BadInput("resume: " + dir + " holds a run of another plan, " + started);
            }
            lock.clear(SUMMARY, "summary.md", "index.html");
            Path file = dir.resolve(JOURNAL);
            if (!Files.exists(file)) {
                return go(List.of());
            }
            Journal.Contents contents = Journal.read(file);
            contents.damaged().stream()
                    .findFirst()
                    .ifPresent(line -> progress.damaged(line.number(), line.problem()));
            return go(contents.undamaged());
        }
    }

    /**
     * The findings of a folder.
     *
     * @throws BadInput when one is damaged
     */
    static List<Finding> journal(Path dir) throws IOException {
        Path file = dir.resolve(JOURNAL);
        if (!Files.exists(file)) {
            return List.of();
        }
        Journal.Contents contents = Journal.read(file);
        if (!contents.damaged().isEmpty()) {
            Journal.DamagedLine line = contents.damaged().get(0);
            throw new BadInput("run: " + file + " is damaged at line " + line.number() + ": "
                    + line.problem());
        }
        return contents.findings();
    }

    private RunRecord record() {
        return new RunRecord(plan, Cases.count(plan), Version.current());
    }

    private AuditSummary go(List<Finding> before) throws IOException {
        RunRecord run = record();
        ErrorBudget budget = run.budget();
        List<Claim> claims = plan.chosen();
        Ledgers.requireDetectable(claims, plan, budget);
        run.write(dir);
        List<Case> cases = Cases.of(plan, draw(claims), search(claims, before));
        requirePrefix(before, cases);
        List<Finding> findings = new ArrayList<>(before);
        try (Journal journal = Journal.open(dir.resolve(JOURNAL), before.size())) {
            judge(cases, budget, journal, findings);
        }
        return report(claims, cases, findings, budget);
    }

    private AuditSummary report(
            List<Claim> claims, List<Case> cases, List<Finding> findings, ErrorBudget budget)
            throws IOException {
        AuditSummary summary = Ledgers.summary(
                        plan, budget, claims, cases, findings, OnceCalibrated.SMALL)
                .needing(Necessity.of(claims, cases, findings, plan.seed()));
        List<String> reasons = new ArrayList<>(Gate.judge(summary, INCONCLUSIVE_QUOTA));
        reasons.addAll(Pooled.refutations(claims, findings, budget));
        AuditSummary judged = summary.judged(reasons);
        Map<String, List<Picture>> pictures =
                new LinkedHashMap<>(Pictures.of(judged, findings, cases, plan.effort(budget)));
        pictures.putAll(figures(claims));
        boolean diagrams = pictures.values().stream()
                .flatMap(List::stream)
                .anyMatch(PhasePicture.class::isInstance);
        String remark = diagrams ? REMARK + DIAGRAMS : REMARK;
        Report.write(dir, judged, findings, pictures, remark);
        return judged;
    }

    /** The claims' own figures, by claim. */
    private Map<String, List<Picture>> figures(List<Claim> claims) throws IOException {
        List<Callable<List<Picture>>> tasks = new ArrayList<>();
        claims.forEach(claim -> tasks.add(() -> claim.figures(plan.seed())));
        Map<String, List<Picture>> figures = new LinkedHashMap<>();
        Iterator<Claim> drawn = claims.iterator();
        Pool.inOrder(threads, tasks, made -> {
            String id = drawn.next().card().id();
            if (!made.isEmpty()) {
                figures.put(id, made);
            }
        });
        return figures;
    }

    private static void requirePrefix(List<Finding> before, List<Case> cases) {
        for (int i = 0; i < before.size(); i++) {
            Finding finding = before.get(i);
            boolean same = i < cases.size()
                    && finding.id().equals(cases.get(i).id())
                    && finding.spec().toString().equals(cases.get(i).subject().spec());
            if (!same) {
                throw new BadInput("resume: line " + (i + 1) + " of the journal, " + finding.id()
                        + ", is not of this run");
            }
        }
    }

    /** The random instances that some claim wants, by index. */
    private Map<Integer, Subject> draw(List<Claim> claims) throws IOException {
        List<Integer> indices = IntStream.range(0, plan.instances())
                .filter(index -> Cases.needed(claims, index))
                .boxed()
                .toList();
        List<Callable<Subject>> tasks = new ArrayList<>();
        for (int index : indices) {
            tasks.add(() -> Cases.draw(plan.seed(), index, recheck));
        }
        Map<Integer, Subject> drawn = new TreeMap<>();
        Pool.inOrder(threads, tasks, subject -> {
            drawn.put(indices.get(drawn.size()), subject);
            progress.instances(drawn.size(), indices.size());
        });
        return Collections.unmodifiableMap(drawn);
    }

    /** What searches found, by the claim's id; those that the journal shows to be over are not made again. */
    private Map<String, Subject> search(List<Claim> claims, List<Finding> before)
            throws IOException {
        List<Claim> searched = plan.search() > 0 ? Cases.searched(claims) : List.of();
        List<Callable<Optional<Subject>>> tasks = new ArrayList<>();
        for (Claim claim : searched) {
            tasks.add(() -> Witnesses.of(plan, claim, before));
        }
        Map<String, Subject> found = new TreeMap<>();
        int[] done = {0};
        Pool.inOrder(threads, tasks, witness -> {
            String id = searched.get(done[0]++).card().id();
            witness.ifPresent(subject -> found.put(id, subject));
            progress.searches(done[0], searched.size());
        });
        return Collections.unmodifiableMap(found);
    }

    private void judge(
            List<Case> cases, ErrorBudget budget, Journal journal, List<Finding> findings)
            throws IOException {
        Effort effort = plan.effort(budget);
        Judge judge = new Judge(effort);
        List<Callable<Finding>> tasks = new ArrayList<>();
        for (Case one : cases.subList(findings.size(), cases.size())) {
            tasks.add(() -> Findings.of(one, judge));
        }
        Savings savings = Savings.after(findings, effort);
        long[] trials = {findings.stream().mapToLong(f -> f.evidence().trials()).sum()};
        Pool.inOrder(threads, tasks, made -> {
            Finding finding = savings.settle(cases.get(findings.size()), made);
            journal.append(finding);
            findings.add(finding);
            trials[0] += finding.evidence().trials();
            progress.findings(findings.size(), cases.size(), trials[0]);
        });
    }
}
