package onepoint.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small valid values for tests. */
public final class Samples {
    private Samples() {}

    public static HypothesisResult hypothesis(String id, Proof proof) {
        return new HypothesisResult(id, "hypothesis " + id, proof, "");
    }

    /** Evidence of 100 trials with the given number of successes. */
    public static Evidence trials(long successes, Range estimate) {
        return new Evidence(
                Evidence.PROBABILITY,
                100,
                successes,
                100 - successes,
                0,
                14.5,
                -3.25,
                Optional.of(estimate),
                0.01,
                "");
    }

    public static Evidence exact(Range estimate) {
        return new Evidence(
                Evidence.EXACT, 0, 0, 0, 0, 0, 0, Optional.of(estimate), 0, "interval sum");
    }

    public static InstanceFacts facts() {
        return new InstanceFacts(
                "quadratic", 2, "two-point", "everywhere", "exact", Optional.of(0.25), false);
    }

    /** A finding that agrees with itself, with one hypothesis of the given proof. */
    public static Finding finding(
            String id, String claim, int index, Proof proof, Conclusion conclusion) {
        Status status = switch (proof) {
            case PROVED -> Status.JUDGED;
            case DISPROVED -> Status.HYPOTHESIS_DISPROVED;
            case UNDECIDED -> Status.HYPOTHESIS_UNDECIDED;
        };
        Optional<Grade> grade = status != Status.JUDGED
                ? Optional.empty()
                : Optional.of(
                        switch (conclusion) {
                            case HELD -> Grade.CONSISTENT;
                            case FAILED -> Grade.REFUTED;
                            case UNDECIDED -> Grade.INCONCLUSIVE;
                        });
        return new Finding(
                id,
                claim,
                index,
                "random",
                Json.tree("{\"family\":\"quadratic\",\"index\":" + index + ",\"eta\":0.0625}"),
                facts(),
                Map.of("lambda", new Range(0.1, 0.2), "b", new Range(0.5, 0.5)),
                List.of(hypothesis("H1", proof)),
                status,
                "P >= 0.9",
                trials(90, new Range(0.8, 0.95)),
                conclusion,
                grade,
                Optional.of(new Range(0.5, 0.6)),
                "./onepoint replay " + id);
    }

    public static Finding finding(String id) {
        return finding(id, "T1-MAIN", 0, Proof.PROVED, Conclusion.HELD);
    }

    public static Finding with(Finding f, Evidence evidence, Optional<Range> tightness) {
        return new Finding(
                f.id(),
                f.claim(),
                f.index(),
                f.population(),
                f.spec(),
                f.facts(),
                f.constants(),
                f.hypotheses(),
                f.status(),
                f.prediction(),
                evidence,
                f.conclusion(),
                f.grade(),
                tightness,
                f.replay());
    }

    /** The same finding on an instance of another population. */
    public static Finding from(Finding f, String population) {
        return new Finding(
                f.id(),
                f.claim(),
                f.index(),
                population,
                f.spec(),
                f.facts(),
                f.constants(),
                f.hypotheses(),
                f.status(),
                f.prediction(),
                f.evidence(),
                f.conclusion(),
                f.grade(),
                f.tightness(),
                f.replay());
    }

    /** The same finding with another spec, prediction and replay command, for texts that try to break out. */
    public static Finding saying(Finding f, String spec, String text) {
        return new Finding(
                f.id(),
                f.claim(),
                f.index(),
                f.population(),
                Json.tree(spec),
                f.facts(),
                f.constants(),
                f.hypotheses(),
                f.status(),
                text,
                f.evidence(),
                f.conclusion(),
                f.grade(),
                f.tightness(),
                text);
    }

    public static ClaimCard card(String id, Expectation expected) {
        return new ClaimCard(
                id,
                "title of " + id,
                "statement of " + id,
                expected,
                Optional.of("20 replaced by 4"),
                Optional.of(0.05),
                Optional.of(new SharpConstant("20", 20, false)),
                Optional.of(0.9),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** A false alarm designed at 0.001. */
    public static CalibrationCheck calibration(Range measured) {
        return new CalibrationCheck(
                "false refutation",
                CalibrationCheck.Side.AT_MOST,
                0.001,
                measured,
                400,
                false,
                "stubs");
    }

    public static RunFacts run() {
        return new RunFacts(
                "0.1.0",
                20180217L,
                new InstanceCounts(10, 6, 2, 5, 4),
                new Budget(1e-6, 1e-8, 90, 10),
                List.of(calibration(new Range(0.0005, 0.002))),
                Map.of());
    }
}
