package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateJson;
import onepoint.checker.CertificateChecker;
import onepoint.checker.Checked;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.instance.Population;
import onepoint.model.AuditSummary;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Need;
import onepoint.model.Range;
import onepoint.model.RunStatus;
import onepoint.model.Status;
import onepoint.paper.Ledger;
import onepoint.search.Adversary;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The audit that {@code mvn test} runs: it leaves its report in {@code target/audit}, whether these tests
 * pass or not.
 */
class AuditTest {
    private static final Path DIR = Path.of("target", "audit");
    private static final AuditPlan PLAN =
            new AuditPlan(AuditPlan.select(List.of()), 100, 24, 20180710, 1e-6);
    private static final AuditPlan SMALL =
            new AuditPlan(AuditPlan.select(List.of("T1", "VIEW")), 20, 16, 7, 1e-6);
    private static AuditSummary summary;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void audit() throws IOException {
        summary = new Audit(
                        PLAN,
                        Runtime.getRuntime().availableProcessors(),
                        DIR,
                        Recheck.SAMPLE,
                        Progress.NONE)
                .run();
    }

    @Test
    void theGatePasses() {
        assertThat(summary.gate()).isEmpty();
        assertThat(summary.status()).isEqualTo(RunStatus.PASSED);
    }

    @Test
    void nothingFailsWhereTheHypothesesAreProved() {
        assertThat(summary.matrix().satisfied().held()).isGreaterThan(300);
        assertThat(summary.matrix().satisfied().failed()).isZero();
    }

    /** All stated instances and a third of the 100 others; the checker knows R^d and exact targets only. */
    @Test
    void theSampleOfCertificatesIsConfirmedWhereTheCheckerKnowsEveryPart() {
        assertThat(summary.instances().checked())
                .isLessThan(summary.instances().generated())
                .isGreaterThanOrEqualTo(summary.instances().generated() - 67);
        List<Subject> open = IntStream.range(0, 100)
                .filter(Recheck.SAMPLE::includes)
                .mapToObj(i -> Cases.draw(PLAN.seed(), i, Recheck.SAMPLE))
                .filter(subject -> !subject.check().orElseThrow().confirmed())
                .toList();
        assertThat(open)
                .extracting(Subject::facts)
                .allMatch(f -> !f.domain().equals("everywhere")
                        || !f.target().equals("exact")
                        || f.noise().equals("state-scaled"));
        assertThat(summary.instances().checked() - summary.instances().confirmed())
                .isEqualTo(open.size());
        assertThat(DIR.resolve("summary.md"))
                .content()
                .contains("verified again by the independent checker, "
                        + summary.instances().confirmed() + " of them confirmed in full");
    }

    @Test
    void aContradictedCertificateEndsTheAudit() {
        Certificate certificate =
                Certificate.of(Setting.of(Ledger.claims().get(0).twin().instance()));
        String claim = CertificateJson.write(certificate);
        Checked wrong = CertificateChecker.check(
                claim.replaceFirst("\"r\":\\{\"inf\":[^,]*", "\"r\":{\"inf\":1e9")
                        .replaceFirst("\"sup\":[^}]*", "\"sup\":2e9"));
        assertThatThrownBy(() -> new Subject("planted", certificate, Optional.of(wrong)))
                .isInstanceOf(AuditFault.class)
                .hasMessageStartingWith("a certificate is wrong: r contradicted: its exact square");
    }

    @Test
    void everyThirdCertificateIsOfEveryPopulation() {
        assertThat(IntStream.range(0, 60)
                        .filter(Recheck.SAMPLE::includes)
                        .mapToObj(Cases::population)
                        .distinct())
                .containsExactlyInAnyOrder(Population.values());
        assertThat(IntStream.range(0, 60)).allMatch(Recheck.ALL::includes);
    }

    @Test
    void conclusionsFailSomewhereOnTheOtherSide() {
        assertThat(summary.matrix().violated().failed()).isPositive();
    }

    /**
     * Each interval ends where a tail of the binomial law has probability 0.005, which for 0 or n of n has a
     * closed form.
     */
    @Test
    void theNeedForEachHypothesisIsThatOfTheFindings() throws IOException {
        assertThat(summary.needs())
                .extracting(Need::hypothesis)
                .containsExactly("H1", "H2", "H3", "H4", "H5", "H6");
        for (Need need : summary.needs()) {
            List<Finding> random = Audit.journal(DIR).stream()
                    .filter(f -> f.claim().equals(need.claim()))
                    .filter(f -> f.status() == Status.JUDGED)
                    .filter(f -> !Set.of("stated", "searched").contains(f.population()))
                    .toList();
            assertThat(need.instances()).isEqualTo(random.size()).isBetween(5L, 15L);
            assertThat(need.failed())
                    .isEqualTo(random.stream()
                            .filter(f -> f.conclusion() == Conclusion.FAILED)
                            .count());
            assertThat(need.needed()).isEqualTo(!Set.of("H4", "H6").contains(need.hypothesis()));
            assertThat(need.trials()).isEqualTo(1024);
            Range rate = need.rate().orElseThrow();
            double share = (double) need.failed() / need.instances();
            assertThat(share).isBetween(rate.lo(), rate.hi());
            double none = StrictMath.pow(0.005, 1.0 / need.instances());
            assertThat(rate.hi() <= 1 - none).isEqualTo(need.held() == need.instances());
        }
        Need steep = summary.needs().get(0);
        assertThat(steep.worst()).contains("F-NEED-H1-S0");
        assertThat(steep.failures()).isEqualTo(1024);
        assertThat(steep.failure().orElseThrow().lo())
                .isCloseTo(StrictMath.pow(0.005, 1.0 / 1024), within(1e-9));
        assertThat(Files.readString(DIR.resolve("index.html")))
                .contains("<td>needed</td>", "<td>not seen to be needed</td>")
                .contains("href=\"#f-F-NEED-H1-S0\"");
    }

    /** A statement with a formula that cannot be typeset is shown without any. */
    @Test
    void theReportTypesetsEveryStatement() throws IOException {
        List<String> statements = Files.readString(DIR.resolve("index.html"))
                .lines()
                .filter(line -> line.startsWith("<p class=\"statement\">"))
                .toList();
        assertThat(statements).hasSameSizeAs(PLAN.claims()).allMatch(s -> s.contains("<math>"));
    }

    @Test
    void theReportIsThere() {
        assertThat(DIR.resolve("index.html")).exists();
        assertThat(DIR.resolve("audit.json")).exists();
        assertThat(DIR.resolve("summary.md")).exists();
        assertThat(DIR.resolve("findings.jsonl")).exists();
    }

    /** P( |y|^2 <= 4 b/lambda ) >= 0.9 holds on the 60 satisfying instances, and yet it is false. */
    @Test
    void aSearchRefutesAFalseClaimThatAsManyRandomInstancesDoNot() throws IOException {
        String id = "CONSTANT-SHARPENED-APPROACH-4";
        assertThat(Run.read(DIR).findings().stream()
                        .filter(f -> f.claim().equals(id) && f.population().equals("satisfying"))
                        .map(Finding::grade))
                .hasSize(60)
                .doesNotContain(Optional.of(Grade.REFUTED));
        Claim claim = Ledger.claims().stream()
                .filter(c -> c.card().id().equals(id))
                .findFirst()
                .orElseThrow();
        Spec found = new Adversary(claim, 7, 60).witness().orElseThrow();
        Judge judge = new Judge(new Effort(7, 1e-6, 1e-9, 8192));
        assertThat(judge.judge(claim, Certificate.of(Setting.of(found))).grade())
                .contains(Grade.REFUTED);
    }

    @Test
    void whatASearchFoundIsJudgedWithTheWholeBudgetAndCheckedAgain() throws IOException {
        List<Finding> found = Run.read(DIR).findings().stream()
                .filter(f -> f.population().equals(Finding.SEARCHED))
                .toList();
        assertThat(found).extracting(Finding::id).contains("T1-APPROACH-W0", "T1-DRIFT-W0");
        assertThat(found)
                .allMatch(f -> f.status() == Status.JUDGED
                        && (f.evidence().kind().equals(Evidence.EXACT)
                                || f.evidence().trials() >= AuditPlan.TRIALS));
        assertThat(summary.budget().streams()).isEqualTo(Cases.count(PLAN));
        assertThat(DIR.resolve("summary.md"))
                .content()
                .contains("- T1-APPROACH: 20 could not be less than ")
                .contains("(T1-APPROACH-W0, wrong with a chance of at most 0.005)");
    }

    @Test
    void aRunThatWasCutOffAnywhereResumesToTheSameBytes() throws IOException {
        byte[] whole = findings("whole", 2);
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("\"T1-APPROACH-W0\"");
        Path dir = scratch.resolve("whole");
        for (int cut :
                new int[] {0, 1, whole.length / 3, whole.length / 2, whole.length - 1, whole.length
                }) {
            Files.write(dir.resolve("findings.jsonl"), java.util.Arrays.copyOf(whole, cut));
            new Audit(SMALL, 2, dir, Recheck.SAMPLE, Progress.NONE).resume();
            assertThat(Files.readAllBytes(dir.resolve("findings.jsonl"))).isEqualTo(whole);
        }
    }

    @Test
    void aRunOfAnotherPlanIsNotResumed() throws IOException {
        findings("other", 2);
        assertThatThrownBy(() -> new Audit(
                                PLAN, 2, scratch.resolve("other"), Recheck.SAMPLE, Progress.NONE)
                        .resume())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("another plan");
    }

    @Test
    void aReplayedFindingHasTheSameBits() throws IOException {
        for (String id :
                List.of("T1-APPROACH-0", "VIEW-1-5", "T1-MAIN-TWIN-S0", "T1-APPROACH-W0")) {
            Replay.Again again = Replay.finding(DIR, id);
            assertThat(again.same()).as(id).isTrue();
            Path page = DIR.resolve("replay").resolve(id).resolve("index.html");
            assertThat(page).content().contains(id).doesNotContain("not refuted");
        }
    }

    @Test
    void onlyFindingsAboutRunsShowRuns() throws IOException {
        for (String id : List.of("T1-MAIN-TWIN-S0", "AZUMA-S0", "T1-LEMMA5-0")) {
            Replay.finding(DIR, id);
            String page = Files.readString(DIR.resolve("replay").resolve(id).resolve("index.html"));
            assertThat(page.contains("<svg")).as(id).isEqualTo(id.startsWith("T1-MAIN"));
        }
    }

    private byte[] findings(String name, int threads) throws IOException {
        Path dir = scratch.resolve(name);
        new Audit(SMALL, threads, dir, Recheck.SAMPLE, Progress.NONE).run();
        return Files.readAllBytes(dir.resolve("findings.jsonl"));
    }
}
