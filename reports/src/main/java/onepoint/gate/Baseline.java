package onepoint.gate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import onepoint.model.AuditSummary;
import onepoint.model.Finding;
import onepoint.model.Json;

/**
 * What is kept of an accepted run, so that later runs can be compared with it. It is committed beside the
 * sources, and small enough for its changes to be read in a review.
 *
 * @param schema {@link #SCHEMA}
 * @param version version of the program that ran
 * @param seed the seed of everything random
 * @param effort how hard the findings were judged
 * @param claims the claims, in the order of the ledger
 */
public record Baseline(
        String schema, String version, long seed, Effort effort, List<Standing> claims) {
    /** The form of the JSON; changes when an older file could be misread. */
    public static final String SCHEMA = "onepoint-baseline-1";

    /**
     * What decides, beside the instances, how many findings stay open.
     *
     * @param alpha designed chance of a false alarm of the run
     * @param streams over how many streams of trials it was split
     */
    public record Effort(double alpha, long streams) {}

    /** @throws IllegalArgumentException if the schema is another one, or two claims have one id */
    public Baseline {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException(
                    "baseline.schema is " + schema + ", must be " + SCHEMA);
        }
        Objects.requireNonNull(version, "baseline.version is null, must be given");
        Objects.requireNonNull(effort, "baseline.effort is null, must be given");
        claims = List.copyOf(claims);
        long ids = claims.stream().map(Standing::id).distinct().count();
        if (ids != claims.size()) {
            throw new IllegalArgumentException("baseline.claims has " + claims.size()
                    + " claims, must have different ids, not " + ids);
        }
    }

    /** The standing of every claim after a run. */
    public static Baseline of(AuditSummary summary, List<Finding> findings) {
        var byClaim = findings.stream().collect(Collectors.groupingBy(Finding::claim));
        List<Standing> claims = summary.claims().stream()
                .map(claim -> Standing.of(claim, byClaim.getOrDefault(claim.id(), List.of())))
                .toList();
        Effort effort = new Effort(summary.alpha(), summary.budget().streams());
        return new Baseline(SCHEMA, summary.version(), summary.seed(), effort, claims);
    }

    /** @throws IllegalArgumentException if the text is not one baseline */
    public static Baseline read(String json) {
        return Json.read(json, Baseline.class);
    }

    /** The baseline as it is kept in a file. */
    public String json() {
        return Json.pretty(this);
    }

    Optional<Standing> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
