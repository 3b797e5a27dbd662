package onepoint.model;

import java.util.Optional;

/**
 * Whether a hypothesis is needed: what became of the conclusion on random instances that break only it, and
 * how often it failed on the worst one.
 *
 * @param hypothesis its id
 * @param statement what it says
 * @param claim id of the claim without it
 * @param instances random instances that break only it
 * @param failed those on which the conclusion was refuted
 * @param held those on which it was supported
 * @param rate the share of such draws on which it fails, at {@link #CONFIDENCE}; empty without instances
 * @param worst the instance, random, stated or searched, on which it failed most, as a finding
 * @param trials fresh ones on the worst, their number fixed beforehand
 * @param failures those of them in which the conclusion's event did not happen
 * @param failure the chance of that, at {@link #CONFIDENCE}; empty without trials
 * @param needed whether the conclusion was refuted on an instance, random, stated or searched
 */
public record Need(
        String hypothesis,
        String statement,
        String claim,
        long instances,
        long failed,
        long held,
        Optional<Range> rate,
        Optional<String> worst,
        long trials,
        long failures,
        Optional<Range> failure,
        boolean needed) {
    /** The confidence of each interval by itself: either end is wrong with probability at most 0.005. */
    public static final double CONFIDENCE = 0.99;

    /** @throws IllegalArgumentException if counts exceed what they are part of, or a rate leaves [0, 1] */
    public Need {
        Require.id("need.hypothesis", hypothesis);
        Require.nonBlank("need.statement", statement);
        Require.id("need.claim", claim);
        Require.count("need.failed", failed);
        Require.count("need.held", held);
        Require.that(
                failed + held <= instances,
                "need.instances",
                instances,
                "at least failed + held, " + (failed + held));
        Require.present("need.worst", worst);
        Require.count("need.failures", failures);
        Require.that(failures <= trials, "need.trials", trials, "at least failures, " + failures);
        requireShare("need.rate", rate);
        requireShare("need.failure", failure);
        Require.that(needed || failed == 0, "need.needed", needed, "true where a draw failed");
    }

    private static void requireShare(String name, Optional<Range> share) {
        Require.that(
                Require.present(name, share)
                        .map(s -> s.lo() >= 0 && s.hi() <= 1)
                        .orElse(true),
                name,
                share,
                "within [0, 1]");
    }
}
