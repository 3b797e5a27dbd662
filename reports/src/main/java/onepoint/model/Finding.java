package onepoint.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One claim on one instance: its spec, what was proved, what was predicted, what was seen.
 *
 * <p>The spec is copied on the way in and out, and its numbers are brought to the form that reading JSON
 * gives, so that a finding equals itself read back. Its fields keep the order in which they were given; the
 * constants are sorted.
 *
 * @param id unique within a run, without white space
 * @param claim id of the claim
 * @param index number of the instance within its population, at least 0
 * @param population name of the instances that this one was drawn from
 * @param spec the instance as a JSON object of finite numbers
 * @param facts what the generator knows about the instance
 * @param constants intervals of the constants that the prediction uses, by name
 * @param hypotheses what was proved about each hypothesis
 * @param status whether the claim could be judged here
 * @param prediction what the claim says about this instance
 * @param evidence what was seen
 * @param conclusion whether the conclusion held
 * @param grade the grade, present exactly if the status is {@link Status#JUDGED}
 * @param tightness the share of the allowance that was used, with interval, where it is known
 * @param replay the command that runs the same trials again; may be empty
 */
public record Finding(
        String id,
        String claim,
        int index,
        String population,
        JsonNode spec,
        InstanceFacts facts,
        Map<String, Range> constants,
        List<HypothesisResult> hypotheses,
        Status status,
        String prediction,
        Evidence evidence,
        Conclusion conclusion,
        Optional<Grade> grade,
        Optional<Range> tightness,
        String replay) {
    /** The population of the instances that an adversarial search found. */
    public static final String SEARCHED = "searched";

    /**
     * The chance that either end of a tightness interval is wrong, at most; intervals that are proved have
     * none.
     */
    public static final double TIGHTNESS_END_ALPHA = 0.005;

    /**
     * @throws IllegalArgumentException if a field is out of range, or status, proofs, conclusion and grade
     *     disagree
     */
    public Finding {
        Require.id("finding.id", id);
        Require.id("finding.claim", claim);
        Require.that(index >= 0, "finding.index", index, "at least 0");
        Require.nonBlank("finding.population", population);
        spec = Json.canonicalObject("finding.spec", Require.present("finding.spec", spec));
        Require.present("finding.facts", facts);
        constants = Require.sorted("finding.constants", constants);
        hypotheses = Require.list("finding.hypotheses", hypotheses);
        Require.present("finding.status", status);
        Require.text("finding.prediction", prediction);
        Require.present("finding.evidence", evidence);
        Require.present("finding.conclusion", conclusion);
        Require.present("finding.grade", grade);
        Require.present("finding.tightness", tightness);
        Require.text("finding.replay", replay);
        Proof proof = proofOf(hypotheses);
        checkStatus(status, proof, grade);
        grade.ifPresent(g -> checkGrade(g, proof, conclusion, evidence));
    }

    /** Proved if every hypothesis is, disproved if any is, else undecided. */
    public Proof hypothesesProof() {
        return proofOf(hypotheses);
    }

    /** A copy of the spec. */
    @Override
    public JsonNode spec() {
        return spec.deepCopy();
    }

    private static Proof proofOf(List<HypothesisResult> hypotheses) {
        return Proof.ofAll(hypotheses.stream().map(HypothesisResult::proof).toList());
    }

    private static void checkStatus(Status status, Proof proof, Optional<Grade> grade) {
        Require.that(
                grade.isPresent() == (status == Status.JUDGED),
                "finding.grade",
                grade,
                "present exactly if the status is JUDGED; it is " + status);
        boolean fits = switch (status) {
            case JUDGED -> proof != Proof.DISPROVED;
            case HYPOTHESIS_DISPROVED -> proof == Proof.DISPROVED;
            case HYPOTHESIS_UNDECIDED -> proof == Proof.UNDECIDED;
            case NOT_APPLICABLE -> true;
        };
        Require.that(
                fits, "finding.status", status, "in accord with the hypotheses, together " + proof);
    }

    private static void checkGrade(
            Grade grade, Proof proof, Conclusion conclusion, Evidence evidence) {
        boolean proved = proof == Proof.PROVED;
        boolean fits = switch (grade) {
            case CERTIFIED ->
                proved && conclusion == Conclusion.HELD && evidence.kind().equals(Evidence.EXACT);
            case CONSISTENT -> conclusion != Conclusion.FAILED;
            case INCONCLUSIVE -> conclusion == Conclusion.UNDECIDED || !proved;
            case REFUTED -> proved && conclusion == Conclusion.FAILED;
        };
        Require.that(
                fits,
                "finding.grade",
                grade,
                "in accord with hypotheses " + proof + ", conclusion " + conclusion
                        + " and evidence " + evidence.kind());
    }
}
