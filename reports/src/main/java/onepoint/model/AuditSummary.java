package onepoint.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The summary of a whole run, the content of {@code audit.json}.
 *
 * @param schema {@link #SCHEMA}
 * @param version version of the program
 * @param seed the seed of everything random
 * @param alpha designed chance of a false alarm of the whole run
 * @param status what the gate said
 * @param gate the reasons why the gate fails; empty unless the status is {@link RunStatus#FAILED}
 * @param matrix hypotheses against conclusions, over the claims expected to hold
 * @param claims the claims, in the order of the ledger
 * @param needs which hypotheses are needed, as far as this was audited
 * @param instances what became of the instances drawn
 * @param generator what kinds of instances there were
 * @param budget how the chance of a false alarm was split
 * @param calibration the rates of the statistics beside the designed ones
 * @param environment the machine and its software, as far as the caller wants them known
 */
public record AuditSummary(
        String schema,
        String version,
        long seed,
        double alpha,
        RunStatus status,
        List<String> gate,
        Matrix matrix,
        List<ClaimSummary> claims,
        List<Need> needs,
        InstanceCounts instances,
        GeneratorStatistics generator,
        Budget budget,
        List<CalibrationCheck> calibration,
        Map<String, String> environment) {
    /** The form of the JSON; changes when a script that reads it could break. */
    public static final String SCHEMA = "onepoint-audit-1";

    /** @throws IllegalArgumentException if a field is out of range or two fields disagree */
    public AuditSummary {
        Require.that(
                SCHEMA.equals(Require.present("audit.schema", schema)),
                "audit.schema",
                schema,
                SCHEMA);
        Require.nonBlank("audit.version", version);
        Require.present("audit.budget", budget);
        Require.that(
                alpha == budget.alpha(),
                "audit.alpha",
                alpha,
                "that of the budget, " + budget.alpha());
        Require.present("audit.status", status);
        gate = Require.list("audit.gate", gate);
        gate.forEach(reason -> Require.nonBlank("audit.gate", reason));
        Require.that(
                gate.isEmpty() != (status == RunStatus.FAILED),
                "audit.gate",
                gate,
                "empty unless the status is FAILED; it is " + status);
        Require.present("audit.matrix", matrix);
        claims = Require.list("audit.claims", claims);
        int ids = claims.stream()
                .map(ClaimSummary::id)
                .collect(Collectors.toSet())
                .size();
        Require.that(
                ids == claims.size(),
                "audit.claims",
                claims.size(),
                "claims with different ids, not " + ids);
        needs = Require.list("audit.needs", needs);
        Require.present("audit.instances", instances);
        Require.present("audit.generator", generator);
        calibration = Require.list("audit.calibration", calibration);
        environment = Require.texts("audit.environment", environment);
    }

    /** The same run with the verdict of a gate: passed if there is no reason to fail. */
    public AuditSummary judged(List<String> reasons) {
        RunStatus verdict = reasons.isEmpty() ? RunStatus.PASSED : RunStatus.FAILED;
        return new AuditSummary(
                schema,
                version,
                seed,
                alpha,
                verdict,
                reasons,
                matrix,
                claims,
                needs,
                instances,
                generator,
                budget,
                calibration,
                environment);
    }

    /** The same run with what it says about the need for hypotheses. */
    public AuditSummary needing(List<Need> lines) {
        return new AuditSummary(
                schema,
                version,
                seed,
                alpha,
                status,
                gate,
                matrix,
                claims,
                lines,
                instances,
                generator,
                budget,
                calibration,
                environment);
    }
}
