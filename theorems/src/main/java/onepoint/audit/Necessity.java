package onepoint.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Claim;
import onepoint.claim.Judge;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Need;
import onepoint.model.Range;
import onepoint.model.Status;
import onepoint.noise.Streams;
import onepoint.paper.Needed;
import onepoint.sgd.Trials;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Which hypotheses of Theorem 1 are needed, from the findings of the F-NEED claims.
 *
 * <p>The share of draws on which the conclusion fails has the interval of Clopper and Pearson: random
 * instances are drawn independently, stated and searched ones do not count. An instance on which nothing was
 * decided counts as held for the lower end and as failed for the upper one; that the decision itself is wrong
 * has the error rates of the audit, which are smaller by orders.
 *
 * <p>A sequential test stops as soon as it has decided, and says little about how often the conclusion fails.
 * So the instance on which its trials failed most often gets a fixed number of fresh trials, which had no
 * part in choosing it, and the interval of Clopper and Pearson again; undecided trials count as above.
 */
final class Necessity {
    /** An interval at confidence 0.99 is at most 0.083 wide: 2 * 2.576 * sqrt(1/4 / 1024), and a bit. */
    private static final int TRIALS = 1024;

    private final long seed;

    private Necessity(long seed) {
        this.seed = seed;
    }

    /** A line for each hypothesis whose claim was audited. */
    static List<Need> of(List<Claim> claims, List<Case> cases, List<Finding> findings, long seed) {
        Map<String, Case> byId = cases.stream().collect(Collectors.toMap(Case::id, one -> one));
        List<Need> needs = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Hypothesis> broken = Needed.leftOut(claim);
            if (broken.isPresent()) {
                List<Finding> judged = findings.stream()
                        .filter(f -> f.claim().equals(claim.card().id()))
                        .filter(f -> f.status() == Status.JUDGED)
                        .filter(f -> certificateBreaks(byId.get(f.id()), broken.get()))
                        .toList();
                needs.add(new Necessity(seed).need(claim, broken.get(), judged, byId));
            }
        }
        return List.copyOf(needs);
    }

    private static boolean certificateBreaks(Case one, Hypothesis broken) {
        return one.subject().certificate().breaksOnly(broken);
    }

    private Need need(
            Claim claim, Hypothesis broken, List<Finding> judged, Map<String, Case> byId) {
        List<Finding> random = judged.stream()
                .filter(f -> !f.population().equals(Cases.STATED))
                .filter(f -> !f.population().equals(Finding.SEARCHED))
                .toList();
        long failed = count(random, Conclusion.FAILED);
        long held = count(random, Conclusion.HELD);
        Optional<Case> worst = judged.stream()
                .max(Comparator.comparingDouble(Necessity::failing))
                .map(f -> byId.get(f.id()));
        int[] seen = worst.map(this::failures).orElse(new int[] {0, 0});
        int trials = worst.isPresent() ? TRIALS : 0;
        return new Need(
                broken.id(),
                broken.statement(),
                claim.card().id(),
                random.size(),
                failed,
                held,
                share(random.size(), failed, random.size() - held),
                worst.map(Case::id),
                trials,
                seen[0],
                share(trials, seen[0], seen[0] + seen[1]),
                count(judged, Conclusion.FAILED) > 0);
    }

    private static long count(List<Finding> findings, Conclusion conclusion) {
        return findings.stream().filter(f -> f.conclusion() == conclusion).count();
    }

    private static double failing(Finding finding) {
        Evidence evidence = finding.evidence();
        return evidence.trials() == 0 ? 0 : (double) evidence.failures() / evidence.trials();
    }

    /** How many of the fresh trials failed, and how many were undecided. */
    private int[] failures(Case one) {
        Premise premise = Premise.of(one.subject().certificate()).orElseThrow();
        Prediction.Probability claim = (Prediction.Probability) one.claim().predict(premise);
        Trials trials = one.claim().trials(premise.setting(), Streams.hash("failure rate " + seed));
        PrimitiveIterator.OfDouble scores = claim.score().over(trials);
        int failed = 0;
        int undecided = 0;
        for (int i = 0; i < TRIALS; i++) {
            switch (Judge.outcome(scores.nextDouble())) {
                case FAILURE -> failed++;
                case UNDECIDED -> undecided++;
                case SUCCESS -> {}
            }
        }
        return new int[] {failed, undecided};
    }

    /** From {@code least} to {@code most} of {@code of}, both ends at the error rate of one end. */
    private static Optional<Range> share(int of, long least, long most) {
        if (of == 0) {
            return Optional.empty();
        }
        BinomialConfidenceInterval exact = BinomialConfidenceInterval.CLOPPER_PEARSON;
        double alpha = 1 - Need.CONFIDENCE;
        double lower = exact.fromErrorRate(of, (int) least, alpha).getLowerBound();
        double upper = exact.fromErrorRate(of, (int) most, alpha).getUpperBound();
        return Optional.of(new Range(lower, upper));
    }
}
