package onepoint.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.PrimitiveIterator;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Score;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trials;

/**
 * How nearly a claim's bound is attained on an instance, estimated cheaply: the quantity over its bound, so
 * that more than 1 breaks it. For a probability that is the promised quantile of the scores, for a mean their
 * mean, for an enclosure its lower end. An instance on which a hypothesis of the claim is not proved, or
 * about which the claim says nothing, gets a negative number that grows towards those that count.
 *
 * @param claim the claim
 * @param seed of the trials, which judge nothing
 * @param steps about how many steps of SGD the trials of one instance may take
 */
record Appraisal(Claim claim, long seed, long steps) {
    private static final int FEWEST = 64;
    private static final int MOST = 1024;
    private static final long LONGEST = 2048;
    private static final double LARGEST = 0x1p200;
    /** Of a refuting enclosure that has no ratio. */
    private static final double BROKEN = 2;

    /** The number for an instance; above 0 for those that show something. */
    double of(Spec spec) {
        Certificate certificate = Certificate.of(Setting.of(spec));
        long open = claim.card().hypotheses().stream()
                .filter(hypothesis -> !proved(certificate, hypothesis))
                .count();
        Optional<Premise> premise = Premise.of(certificate);
        if (open > 0 || premise.isEmpty()) {
            return -1 - (double) open / (1 + Hypothesis.values().length);
        }
        Prediction prediction = claim.predict(premise.get());
        if (prediction instanceof Prediction.NotApplicable) {
            return -1;
        }
        Trials trials = claim.trials(certificate.setting(), seed);
        if (prediction instanceof Prediction.Exact exact) {
            return exactly(exact.check().apply(trials));
        }
        long length = length(premise.get());
        if (length > LONGEST) {
            return -StrictMath.min(1, StrictMath.log((double) length / LONGEST) / 64);
        }
        int count = (int) StrictMath.max(FEWEST, StrictMath.min(MOST, steps / length));
        if (prediction instanceof Prediction.Probability probability) {
            double[] scores = scores(probability.score(), trials, count);
            Arrays.sort(scores);
            double share = probability.promise().probability();
            return scores[(int) StrictMath.ceil(share * count) - 1];
        }
        Score score = ((Prediction.Mean) prediction).score();
        return Arrays.stream(scores(score, trials, count)).sum() / count;
    }

    private static boolean proved(Certificate certificate, Hypothesis hypothesis) {
        return certificate.proof(hypothesis) instanceof Proof.Proved;
    }

    /** No trial of a claim of the paper is longer. */
    private static long length(Premise premise) {
        Spec.Horizons horizons = premise.setting().spec().horizons();
        long approach = premise.contracts() ? premise.approachTime() : 0;
        return approach + horizons.time() + horizons.stay();
    }

    private static double exactly(Exactly exactly) {
        boolean failed = exactly.conclusion() == Conclusion.FAILED;
        double ratio = exactly.ratio().map(Interval::inf).orElse(failed ? BROKEN : 0.0);
        return StrictMath.max(0, StrictMath.min(LARGEST, ratio));
    }

    private static double[] scores(Score score, Trials trials, int count) {
        PrimitiveIterator.OfDouble next = score.over(trials);
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = StrictMath.min(LARGEST, next.nextDouble());
        }
        return scores;
    }
}
