package onepoint.model;

import java.util.List;
import java.util.Map;

/**
 * What a run knows of itself besides its findings.
 *
 * @param version version of the program
 * @param seed the seed of everything random
 * @param instances what became of the instances drawn
 * @param budget how the chance of a false alarm was split
 * @param calibration the rates of the statistics beside the designed ones
 * @param environment whatever else the caller wants in the summary; empty when the bytes must not depend on
 *     the machine
 */
public record RunFacts(
        String version,
        long seed,
        InstanceCounts instances,
        Budget budget,
        List<CalibrationCheck> calibration,
        Map<String, String> environment) {
    /** @throws IllegalArgumentException if the version is blank */
    public RunFacts {
        Require.nonBlank("run.version", version);
        Require.present("run.instances", instances);
        Require.present("run.budget", budget);
        calibration = Require.list("run.calibration", calibration);
        environment = Require.texts("run.environment", environment);
    }
}
