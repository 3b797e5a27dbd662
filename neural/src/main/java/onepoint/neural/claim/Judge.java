package onepoint.neural.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.HypothesisResult;
import onepoint.model.InstanceFacts;
import onepoint.model.Proof;
import onepoint.model.Range;
import onepoint.model.Status;
import onepoint.neural.network.Architecture;
import onepoint.verdict.BernoulliEvidence;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.TrialCounts;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges what was measured. Every claim is read as "in almost every trial": its event has probability at
 * least {@link #ALMOST_EVERY}, over the seeds of trainings or over the points of a ball. It is consistent if
 * the evidence process supports that, or leaves no violation larger than {@link #GAP} possible; refuted if
 * the evidence against it crosses its share of the error budget.
 */
public final class Judge {
    /** The probability that "almost every" stands for. */
    public static final double ALMOST_EVERY = 0.9;
    /** Consistent are trials that show a probability of at least {@code ALMOST_EVERY - GAP}, a half. */
    public static final double GAP = 0.4;
    /** The chance that an end of an interval is wrong, and of supporting a false claim. */
    public static final double END_ALPHA = Finding.TIGHTNESS_END_ALPHA;

    private final Lab lab;
    private final ErrorBudget budget;

    /**
     * A judge of a study.
     *
     * @param lab of the study
     * @param budget chance of a false alarm of the study, over all its findings
     */
    public Judge(Lab lab, ErrorBudget budget) {
        this.lab = lab;
        this.budget = budget;
    }

    /** The violation that the trials of a plan are sure to refute; none if even the largest can hide. */
    Optional<Double> detectableGap(ToIntFunction<Plan> trials) {
        double gap = plan(trials.applyAsInt(lab.plan())).detectableGap();
        return Double.isFinite(gap) ? Optional.of(gap) : Optional.empty();
    }

    private BernoulliPlan plan(long trials) {
        ErrorRates rates = new ErrorRates(END_ALPHA, budget.alphaPerStream());
        return new BernoulliPlan(ALMOST_EVERY, rates, Math.max(1, trials), GAP, true);
    }

    /** The finding: of no grade where the network is of a kind that the claim is not about. */
    Finding judged(Measured m) {
        Evidence evidence = evidence(m.counts(), m.detail());
        Conclusion conclusion = conclusion(m.counts(), evidence);
        HypothesisResult kind = kind(m.network());
        boolean covered = kind.proof() == Proof.PROVED;
        Grade grade = switch (conclusion) {
            case HELD -> Grade.CONSISTENT;
            case FAILED -> Grade.REFUTED;
            case UNDECIDED -> Grade.INCONCLUSIVE;
        };
        return finding(
                m,
                List.of(kind),
                covered ? Status.JUDGED : Status.HYPOTHESIS_DISPROVED,
                evidence,
                conclusion,
                covered ? Optional.of(grade) : Optional.empty());
    }

    /** A finding that says what was measured and judges nothing: some hypotheses stay undecided. */
    Finding described(Measured m, List<HypothesisResult> hypotheses) {
        Evidence none =
                new Evidence(Evidence.MEAN, 0, 0, 0, 0, 0, 0, Optional.empty(), 0, m.detail());
        return finding(
                m,
                hypotheses,
                Status.HYPOTHESIS_UNDECIDED,
                none,
                Conclusion.UNDECIDED,
                Optional.empty());
    }

    private Finding finding(
            Measured m,
            List<HypothesisResult> hypotheses,
            Status status,
            Evidence evidence,
            Conclusion conclusion,
            Optional<Grade> grade) {
        InstanceFacts facts = new InstanceFacts(
                m.network().label() + " network",
                lab.surface(m.network()).dimension(),
                "mini-batches of " + lab.plan().batch(),
                lab.data(),
                "end of a training",
                Optional.empty(),
                false);
        return new Finding(
                Measured.id(m.claim(), m.network(), m.part()),
                m.claim(),
                m.network().ordinal(),
                "stated",
                spec(m),
                facts,
                m.constants(),
                hypotheses,
                status,
                m.prediction(),
                evidence,
                conclusion,
                grade,
                Optional.empty(),
                "");
    }

    private ObjectNode spec(Measured m) {
        Plan plan = lab.plan();
        ObjectNode spec = JsonNodeFactory.instance.objectNode();
        spec.put("network", m.network().label());
        spec.put("data", lab.data());
        spec.put("sample", Math.min(plan.sample(), lab.surface(m.network()).images()));
        spec.put("batch", plan.batch());
        spec.put("epochs", plan.epochs());
        spec.put("seed", plan.seed());
        if (!m.data().isEmpty()) {
            spec.set("measured", m.data());
        }
        return spec;
    }

    private static HypothesisResult kind(Architecture network) {
        return new HypothesisResult(
                "N-KIND",
                "the network has connections around its layers and normalises over the batch",
                network.connected() ? Proof.PROVED : Proof.DISPROVED,
                network.connected()
                        ? "by construction"
                        : "a plain network, like VGG, of which the paper says that it did not show it");
    }

    private Evidence evidence(TrialCounts counts, String detail) {
        BernoulliEvidence process = plan(counts.total()).evidence();
        double lower = BernoulliEvidence.lowerBound(counts, END_ALPHA, true);
        double upper = BernoulliEvidence.upperBound(counts, END_ALPHA);
        return new Evidence(
                Evidence.PROBABILITY,
                counts.total(),
                counts.successes(),
                counts.failures(),
                counts.undecided(),
                process.logSupport(counts),
                process.logRefutation(counts),
                Optional.of(new Range(lower, upper)),
                Math.max(0, ALMOST_EVERY - lower),
                detail + " " + clopperPearson(counts));
    }

    private Conclusion conclusion(TrialCounts counts, Evidence evidence) {
        ErrorRates rates = plan(counts.total()).rates();
        if (evidence.logAgainst() >= -StrictMath.log(rates.refute())) {
            return Conclusion.FAILED;
        }
        boolean supported = evidence.logSupport() >= -StrictMath.log(rates.support());
        return supported || evidence.epsStar() <= GAP ? Conclusion.HELD : Conclusion.UNDECIDED;
    }

    /** The interval of fixed-size samples, as in the literature, beside the one of the evidence process. */
    private static String clopperPearson(TrialCounts counts) {
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                (int) counts.total(), (int) counts.successes(), 2 * END_ALPHA);
        return "Clopper-Pearson at 99 %: [" + Decimal.below(interval.getLowerBound()) + ", "
                + Decimal.above(interval.getUpperBound()) + "].";
    }
}
