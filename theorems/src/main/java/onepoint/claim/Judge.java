package onepoint.claim;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Grade;
import onepoint.model.HypothesisResult;
import onepoint.model.Status;
import onepoint.sgd.Trials;
import onepoint.verdict.Outcome;

/** Judges claims on instances. */
public final class Judge {
    private final Effort effort;

    /** A judge who makes this effort. */
    public Judge(Effort effort) {
        this.effort = effort;
    }

    /** A judge who decides the same, on all trials of the effort, for a narrower estimate. */
    public Judge thorough() {
        return new Judge(effort.whole());
    }

    /** What a trial with this score says about {@link Prediction.Probability}. */
    public static Outcome outcome(double score) {
        return Verdict.outcome(score);
    }

    /** Judges a claim on a certified instance. */
    public Judgement judge(Claim claim, Certificate certificate) {
        List<HypothesisResult> hypotheses = claim.card().hypotheses().stream()
                .sorted()
                .map(hypothesis -> result(hypothesis, certificate.proof(hypothesis)))
                .toList();
        Prediction prediction = Premise.of(certificate)
                .map(claim::predict)
                .orElse(new Prediction.NotApplicable(
                        "no constants: no positive c is certified and none declared"));
        Trials trials = claim.trials(certificate.setting(), effort.seed());
        Verdict verdict = verdict(prediction, trials);
        Status status = status(prediction, hypotheses);
        Optional<Grade> grade =
                status == Status.JUDGED ? Optional.of(verdict.grade()) : Optional.empty();
        return new Judgement(
                hypotheses,
                status,
                prediction.text(),
                verdict.evidence(),
                verdict.conclusion(),
                grade,
                verdict.tightness());
    }

    private Verdict verdict(Prediction prediction, Trials trials) {
        if (prediction instanceof Prediction.Probability probability) {
            return Verdict.ofProbability(probability, trials, effort);
        }
        if (prediction instanceof Prediction.Mean mean) {
            return Verdict.ofMean(mean, trials, effort);
        }
        if (prediction instanceof Prediction.Exact exact) {
            return Verdict.ofEnclosure(exact.check().apply(trials));
        }
        Evidence none = new Evidence(Evidence.EXACT, 0, 0, 0, 0, 0, 0, Optional.empty(), 0, "");
        return new Verdict(none, Conclusion.UNDECIDED, Grade.INCONCLUSIVE, Optional.empty());
    }

    private static Status status(Prediction prediction, List<HypothesisResult> hypotheses) {
        if (prediction instanceof Prediction.NotApplicable) {
            return Status.NOT_APPLICABLE;
        }
        return switch (onepoint.model.Proof.ofAll(
                hypotheses.stream().map(HypothesisResult::proof).toList())) {
            case PROVED -> Status.JUDGED;
            case DISPROVED -> Status.HYPOTHESIS_DISPROVED;
            case UNDECIDED -> Status.HYPOTHESIS_UNDECIDED;
        };
    }

    private static HypothesisResult result(Hypothesis hypothesis, Proof proof) {
        onepoint.model.Proof verdict = onepoint.model.Proof.UNDECIDED;
        if (proof instanceof Proof.Proved) {
            verdict = onepoint.model.Proof.PROVED;
        } else if (proof instanceof Proof.Disproved) {
            verdict = onepoint.model.Proof.DISPROVED;
        }
        return new HypothesisResult(
                hypothesis.id(), hypothesis.statement(), verdict, proof.detail());
    }
}
