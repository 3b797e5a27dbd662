package onepoint.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.model.EvidencePicture;
import onepoint.model.Finding;
import onepoint.sgd.Trials;
import onepoint.verdict.BernoulliEvidence;
import onepoint.verdict.TrialCounts;

/** How the evidence of a finding about a probability grew, from the same trials made again. */
final class EvidencePath {
    /** About as many points are drawn. */
    private static final int POINTS = 60;

    private EvidencePath() {}

    /** The path, which ends at the evidence of the finding; empty for evidence of another kind. */
    static Optional<EvidencePicture> of(Case one, Premise premise, Finding finding, Effort effort) {
        return one.claim().predict(premise) instanceof Prediction.Probability probability
                        && finding.evidence().trials() > 0
                ? Optional.of(path(
                        probability,
                        one.claim().trials(premise.setting(), effort.seed()),
                        finding,
                        effort))
                : Optional.empty();
    }

    private static EvidencePicture path(
            Prediction.Probability claim, Trials trials, Finding finding, Effort effort) {
        BernoulliEvidence evidence = new BernoulliEvidence(claim.promise().probability(), true);
        PrimitiveIterator.OfDouble scores = claim.score().over(trials);
        TrialCounts counts = TrialCounts.of(0, 0);
        List<Double> counted = new ArrayList<>(List.of(0.0));
        List<Double> support = new ArrayList<>(List.of(0.0));
        List<Double> against = new ArrayList<>(List.of(0.0));
        long last = finding.evidence().trials();
        long stride = StrictMath.max(1, last / POINTS);
        for (long n = 1; n <= last; n++) {
            counts = counts.plus(Judge.outcome(scores.nextDouble()));
            if (n % stride == 0 || n == last) {
                counted.add((double) n);
                support.add(evidence.logSupport(counts));
                against.add(evidence.logRefutation(counts));
            }
        }
        return new EvidencePicture(
                "Evidence against trials: the logarithms of the e-values for and against the conclusion",
                counted,
                support,
                against,
                -StrictMath.log(effort.alphaSupport()),
                -StrictMath.log(effort.alphaRefute()));
    }
}
