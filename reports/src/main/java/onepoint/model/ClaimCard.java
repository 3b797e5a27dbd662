package onepoint.model;

import java.util.Optional;

/**
 * What the ledger says about a claim, before any finding.
 *
 * @param id id of the claim
 * @param title a few words
 * @param statement the claim in full, its formulas as {@link Notation} has them
 * @param expected what the ledger argues
 * @param twin what is wrong in the false twin, whose findings carry the claim id {@link #twinId()}
 * @param detectableGap the violation that the trials were designed to detect, where there are trials
 * @param constant a constant that its bound is a multiple of
 * @param promise the probability that it promises
 * @param remark anything a reader should know; may be empty
 * @param gap what its printed proof leaves unsaid, where something is
 * @param counterexample why it fails on its smallest known counterexample, where there is one
 */
public record ClaimCard(
        String id,
        String title,
        String statement,
        Expectation expected,
        Optional<String> twin,
        Optional<Double> detectableGap,
        Optional<SharpConstant> constant,
        Optional<Double> promise,
        String remark,
        Optional<String> gap,
        Optional<String> counterexample) {
    /** @throws IllegalArgumentException if a text is blank or the gap is not a finite number above 0 */
    public ClaimCard {
        Require.id("claim.id", id);
        Require.nonBlank("claim.title", title);
        Require.nonBlank("claim.statement", statement);
        Require.present("claim.expected", expected);
        Require.present("claim.twin", twin).ifPresent(t -> Require.nonBlank("claim.twin", t));
        Require.present("claim.detectableGap", detectableGap)
                .ifPresent(g -> Require.that(
                        Require.finite("claim.detectableGap", g) > 0,
                        "claim.detectableGap",
                        g,
                        "above 0"));
        Require.present("claim.constant", constant);
        Require.present("claim.promise", promise)
                .ifPresent(p -> Require.that(p > 0 && p < 1, "claim.promise", p, "in (0, 1)"));
        Require.text("claim.remark", remark);
        Require.present("claim.gap", gap).ifPresent(g -> Require.nonBlank("claim.gap", g));
        Require.present("claim.counterexample", counterexample)
                .ifPresent(c -> Require.nonBlank("claim.counterexample", c));
    }

    /** The claim id that findings about the false twin carry. */
    public String twinId() {
        return id + "-TWIN";
    }
}
