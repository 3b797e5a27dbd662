package onepoint.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.model.AuditSummary;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Journal;
import onepoint.model.Json;
import onepoint.model.Limit;
import onepoint.model.Picture;
import onepoint.paper.Ledger;
import onepoint.render.Report;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/** Makes findings again: those of a run, or new ones on a spec that somebody wrote. */
public final class Replay {
    private Replay() {}

    /**
     * A finding made again.
     *
     * @param finding as it came out now
     * @param recorded as it stands in the journal; empty for a spec that belongs to no run
     * @param limits how sharp the claim's constants could be at most by this finding
     * @param pictures of its instance; none for a claim that speaks of no landscape or run
     */
    public record Again(
            Finding finding,
            Optional<Finding> recorded,
            List<Limit> limits,
            List<Picture> pictures) {
        /** Copies the lists. */
        public Again {
            limits = List.copyOf(limits);
            pictures = List.copyOf(pictures);
        }

        /** Whether every bit is the same as in the journal. */
        public boolean same() {
            return recorded.map(Json::line).equals(Optional.of(Json.line(finding)));
        }

        /** Whether it refutes a claim that is expected to hold. */
        public boolean refutesWhatShouldHold() {
            return finding.grade().equals(Optional.of(Grade.REFUTED))
                    && Ledger.claims().stream()
                            .map(Claim::card)
                            .anyMatch(card -> card.id().equals(finding.claim())
                                    && card.expected() == Expectation.HOLDS);
        }
    }

    /**
     * Makes the finding {@code id} of the run in {@code dir} again, with its page under
     * {@code dir/replay/id}.
     *
     * @throws BadInput when the folder holds no run or the run no such finding
     */
    public static Again finding(Path dir, String id) throws IOException {
        RunRecord run = RunRecord.read(dir);
        Path journal = dir.resolve(Audit.JOURNAL);
        List<Finding> all = Files.exists(journal) ? Journal.read(journal).findings() : List.of();
        Finding recorded = all.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("finding: " + id + " is not in " + journal));
        Spec spec = SpecJson.read(recorded.spec().toString());
        Subject subject = Subject.checked(recorded.population(), Certificate.of(Setting.of(spec)));
        Case one =
                new Case(id, recorded.claim(), claim(recorded.claim()), recorded.index(), subject);
        Effort effort = run.plan().effort(run.budget());
        long trials = StrictMath.max(effort.trials(), recorded.evidence().trials());
        Finding again = Findings.of(one, new Judge(effort.within(trials)));
        return page(dir, run, one, again, Optional.of(recorded));
    }

    /**
     * Judges claims on a spec, with a page for each under {@code dir/replay/ID-SPEC}; the budget is that of a
     * run of these findings.
     *
     * @throws BadInput when the trials of the plan cannot see the gap that some claim declares
     */
    public static List<Again> spec(Path dir, Spec spec, AuditPlan plan) throws IOException {
        Subject subject = Subject.checked("written by hand", Certificate.of(Setting.of(spec)));
        RunRecord run = new RunRecord(plan, plan.claims().size(), Version.current());
        Ledgers.requireDetectable(plan.chosen(), plan, run.budget());
        Judge judge = new Judge(plan.effort(run.budget()));
        List<Again> again = new ArrayList<>();
        for (Claim claim : plan.chosen()) {
            String id = claim.card().id();
            Case one = new Case(id + "-SPEC", id, claim, 0, subject);
            Finding finding = Findings.of(one, judge);
            again.add(page(dir, run, one, finding, Optional.empty()));
        }
        return again;
    }

    /**
     * The simplest spec on which a claim is still refuted, judged on fresh trials, with its page under
     * {@code dir/replay/ID-SHRUNK}.
     *
     * @param plan of one claim
     * @throws BadInput when the claim is not refuted on the spec
     */
    public static Again shrunk(Path dir, Spec spec, AuditPlan plan) throws IOException {
        Claim claim = plan.chosen().get(0);
        String id = claim.card().id();
        RunRecord run = new RunRecord(
                new AuditPlan(
                        plan.claims(),
                        plan.instances(),
                        plan.search(),
                        Counterexamples.confirming(plan.seed()),
                        plan.alpha(),
                        plan.trials()),
                1,
                Version.current());
        Spec simplest = new Counterexamples(claim, plan.effort(run.budget()))
                .shrunk(spec)
                .orElseThrow(() -> new BadInput("shrink: " + id + " is not refuted on this spec"));
        Subject subject = Subject.checked("shrunk", Certificate.of(Setting.of(simplest)));
        Case one = new Case(id + "-SHRUNK", id, claim, 0, subject);
        Finding finding = Findings.of(one, new Judge(run.plan().effort(run.budget())));
        return page(dir, run, one, finding, Optional.empty());
    }

    /** The claim with this ledger id, or the false twin of the claim with the id before {@code -TWIN}. */
    private static Claim claim(String ledgerId) {
        for (Claim claim : Ledger.claims()) {
            if (ledgerId.equals(claim.card().id())) {
                return claim;
            }
            if (ledgerId.equals(claim.card().id() + Cases.TWIN)) {
                return claim.twin().claim();
            }
        }
        throw new BadInput("claim: " + ledgerId + " is not in the ledger");
    }

    /** Writes the page of a finding, and says what is on it. */
    private static Again page(
            Path dir, RunRecord run, Case one, Finding finding, Optional<Finding> recorded)
            throws IOException {
        List<Claim> claims = Ledger.claims().stream()
                .filter(claim -> one.ledgerId().equals(claim.card().id())
                        || one.ledgerId().equals(claim.card().id() + Cases.TWIN))
                .toList();
        AuditSummary summary = Ledgers.summary(
                run.plan(), run.budget(), claims, List.of(one), List.of(finding), List.of());
        List<Picture> drawn = Pictures.draw(one, finding, run.plan().effort(run.budget()));
        Map<String, List<Picture>> pictures = drawn.isEmpty() ? Map.of() : Map.of(one.id(), drawn);
        Path page = dir.resolve("replay").resolve(one.id());
        Report.write(page, summary, List.of(finding), pictures, "One finding made again.");
        List<Limit> limits = summary.claims().stream()
                .flatMap(claim -> claim.limits().stream())
                .toList();
        return new Again(finding, recorded, limits, drawn);
    }
}
