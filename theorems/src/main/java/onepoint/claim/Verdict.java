package onepoint.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.PrimitiveIterator;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Range;
import onepoint.sgd.Trials;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.MeanPlan;
import onepoint.verdict.MeanTest;
import onepoint.verdict.Outcome;
import onepoint.verdict.QuantileBounds;
import onepoint.verdict.ValueRange;

/**
 * What trials or enclosures say about a prediction, the hypotheses aside.
 *
 * @param evidence the numbers
 * @param conclusion whether the conclusion held
 * @param grade the grade it has if every hypothesis is proved
 * @param tightness the quantity over its bound, where known
 */
record Verdict(Evidence evidence, Conclusion conclusion, Grade grade, Optional<Range> tightness) {
    /**
     * Scores this close to 1 are undecided: far above what rounding does to a run, far below what any claim
     * is about.
     */
    static final double MARGIN = 0x1p-30;

    /**
     * Scores above this, also those of runs that left the range of doubles, count as this much: less against
     * the claim.
     */
    private static final double LARGEST = 0x1p200;

    /**
     * How far above its proved end a score may be by rounding; what {@link Resolution} allows adds up to
     * less.
     */
    private static final double ROUNDED = 0x1p-16;

    static Verdict ofProbability(Prediction.Probability claim, Trials trials, Effort effort) {
        ErrorRates rates = new ErrorRates(effort.alphaSupport(), effort.alphaRefute());
        BernoulliPlan plan = new BernoulliPlan(
                claim.promise().probability(),
                rates,
                effort.trials(),
                claim.promise().gap(),
                true);
        BernoulliTest test =
                effort.spent() ? BernoulliTest.calibrating(plan) : BernoulliTest.of(plan);
        double[] scores = new double[64];
        int decided = 0;
        PrimitiveIterator.OfDouble next = claim.score().over(trials);
        while (!test.finished()) {
            double score = next.nextDouble();
            Outcome outcome = outcome(score);
            test.add(outcome);
            if (outcome != Outcome.UNDECIDED) {
                scores = decided == scores.length ? Arrays.copyOf(scores, 2 * decided) : scores;
                scores[decided++] = score;
            }
        }
        test.requireNoFault();
        QuantileBounds quantile = QuantileBounds.of(
                Arrays.copyOf(scores, decided),
                test.counts().undecided(),
                claim.promise().probability(),
                Finding.TIGHTNESS_END_ALPHA);
        return graded(
                evidence(test, effort),
                test.decision(),
                test.consistent(),
                range(quantile.lower(), quantile.upper()));
    }

    private static Evidence evidence(BernoulliTest test, Effort effort) {
        Range estimate = new Range(
                StrictMath.max(0, test.lowerBound(effort.alphaSupport())),
                StrictMath.min(1, test.upperBound(effort.alphaSupport())));
        return new Evidence(
                Evidence.PROBABILITY,
                test.counts().total(),
                test.counts().successes(),
                test.counts().failures(),
                test.counts().undecided(),
                test.logSupport(),
                test.logRefutation(),
                Optional.of(estimate),
                test.epsStar(),
                "");
    }

    static Outcome outcome(double score) {
        if (StrictMath.abs(score - 1) <= MARGIN) {
            return Outcome.UNDECIDED;
        }
        return score < 1 ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    static Verdict ofMean(Prediction.Mean claim, Trials trials, Effort effort) {
        ErrorRates rates = new ErrorRates(effort.alphaSupport(), effort.alphaRefute());
        ValueRange range = claim.upper().isPresent()
                ? ValueRange.between(0, claim.upper().getAsDouble() * (1 + ROUNDED))
                : ValueRange.atLeast(0);
        MeanPlan plan = new MeanPlan(1, range, rates, effort.trials(), claim.gap());
        MeanTest test = effort.spent() ? MeanTest.calibrating(plan) : MeanTest.of(plan);
        PrimitiveIterator.OfDouble next = claim.score().over(trials);
        while (!test.finished()) {
            test.add(StrictMath.min(LARGEST, next.nextDouble()));
        }
        test.requireNoFault();
        double alpha = StrictMath.min(effort.alphaSupport(), Finding.TIGHTNESS_END_ALPHA);
        Optional<Range> estimate = range(test.lowerBound(alpha), test.upperBound(alpha));
        Evidence evidence = new Evidence(
                Evidence.MEAN,
                test.trials(),
                0,
                0,
                test.undecided(),
                range.hasUpperEnd() ? test.logSupport() : 0,
                test.logRefutation(),
                estimate,
                range.hasUpperEnd() ? test.epsStar() : 0,
                range.hasUpperEnd()
                        ? ""
                        : "without a proved upper end the mean can be refuted, not supported");
        return graded(evidence, test.decision(), test.consistent(), estimate);
    }

    private static Verdict graded(
            Evidence evidence, Decision decision, boolean consistent, Optional<Range> tightness) {
        Conclusion conclusion = switch (decision) {
            case SUPPORTED -> Conclusion.HELD;
            case REFUTED -> Conclusion.FAILED;
            case OPEN -> Conclusion.UNDECIDED;
        };
        Grade open = consistent ? Grade.CONSISTENT : Grade.INCONCLUSIVE;
        return new Verdict(
                evidence,
                conclusion,
                decision == Decision.REFUTED ? Grade.REFUTED : open,
                tightness);
    }

    static Verdict ofEnclosure(Exactly exactly) {
        Evidence evidence = new Evidence(
                Evidence.EXACT, 0, 0, 0, 0, 0, 0, Optional.empty(), 0, exactly.detail());
        Grade held = exactly.certified() ? Grade.CERTIFIED : Grade.CONSISTENT;
        Grade grade = switch (exactly.conclusion()) {
            case HELD -> held;
            case FAILED -> Grade.REFUTED;
            case UNDECIDED -> Grade.INCONCLUSIVE;
        };
        Optional<Range> tightness = exactly.ratio().flatMap(Verdict::range);
        return new Verdict(evidence, exactly.conclusion(), grade, tightness);
    }

    private static Optional<Range> range(Interval ratio) {
        return range(ratio.inf(), ratio.sup());
    }

    private static Optional<Range> range(double lower, double upper) {
        boolean finite = Double.isFinite(lower) && Double.isFinite(upper);
        return finite ? Optional.of(new Range(lower, upper)) : Optional.empty();
    }
}
