package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a run finds and reports does not depend on how many threads it has. */
class ThreadsProperties {
    private static final List<String> FILES = List.of("findings.jsonl", "audit.json", "index.html");

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(AuditPlan.select(List.of()));
    }

    @Property(tries = 4)
    void aRunLeavesTheSameBytesOnAnyNumberOfThreads(
            @ForAll("ids") String one,
            @ForAll("ids") String another,
            @ForAll @IntRange(min = 2, max = 16) int threads,
            @ForAll long seed)
            throws IOException {
        List<String> claims = AuditPlan.select(List.of(one, another, "T1-APPROACH"));
        AuditPlan plan = new AuditPlan(claims, 8, 3, seed, 1e-6);
        Path alone = run(plan, 1);
        Path together = run(plan, threads);
        for (String file : FILES) {
            assertThat(together.resolve(file)).hasSameBinaryContentAs(alone.resolve(file));
        }
    }

    private static Path run(AuditPlan plan, int threads) throws IOException {
        Path dir = Files.createDirectories(Path.of("target", "threads", "" + threads));
        new Audit(plan, threads, dir, Recheck.SAMPLE, Progress.NONE).run();
        return dir;
    }
}
