package onepoint.model;

/**
 * What a run found out about a claim over all its instances. Samples never prove a claim about all
 * landscapes.
 */
public enum Outcome {
    /** Some instance was certified or consistent, and none refuted the claim. */
    NO_COUNTEREXAMPLE,
    /** Some instance refuted the claim. */
    REFUTED,
    /** Every judged instance was inconclusive. */
    INCONCLUSIVE,
    /** No instance was judged. */
    NOT_TESTED
}
