package onepoint.model;

import java.util.List;

/**
 * How the evidence for and against a probability grew with the trials.
 *
 * @param caption what the picture shows
 * @param trials numbers of trials, ascending
 * @param support natural logarithms of the e-value for the conclusion
 * @param against natural logarithms of the e-value against it
 * @param supportAt where the conclusion counts as supported, above 0
 * @param againstAt where it counts as refuted, above 0
 */
public record EvidencePicture(
        String caption,
        List<Double> trials,
        List<Double> support,
        List<Double> against,
        double supportAt,
        double againstAt)
        implements Picture {
    /** @throws IllegalArgumentException if lists differ in length or a number is out of range */
    public EvidencePicture {
        Require.nonBlank("evidence.caption", caption);
        trials = Require.curve("evidence.trials", trials, trials.size());
        Require.ascending("evidence.trials", trials.stream().mapToDouble(v -> v).toArray());
        support = Require.curve("evidence.support", support, trials.size());
        against = Require.curve("evidence.against", against, trials.size());
        Require.that(supportAt > 0, "evidence.supportAt", supportAt, "above 0");
        Require.that(againstAt > 0, "evidence.againstAt", againstAt, "above 0");
        Require.finite("evidence.supportAt", supportAt);
        Require.finite("evidence.againstAt", againstAt);
    }
}
