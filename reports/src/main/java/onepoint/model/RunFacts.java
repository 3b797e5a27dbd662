package onepoint.model;

import java.util.Map;

/**
 * What a run knows of itself besides its findings.
 *
 * @param version version of the program
 * @param seed the seed of everything random
 * @param instances what became of the instances drawn
 * @param budget how the chance of a false alarm was split
 * @param environment whatever else the caller wants in the summary; empty when the bytes must not depend on
 *     the machine
 */
public record RunFacts(
        String version,
        long seed,
        InstanceCounts instances,
        Budget budget,
        Map<String, String> environment) {
    /** @throws IllegalArgumentException if the version is blank */
    public RunFacts {
        Require.nonBlank("run.version", version);
        Require.present("run.instances", instances);
        Require.present("run.budget", budget);
        environment = Require.texts("run.environment", environment);
    }
}
