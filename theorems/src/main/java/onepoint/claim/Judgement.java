package onepoint.claim;

import java.util.List;
import java.util.Optional;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Grade;
import onepoint.model.HypothesisResult;
import onepoint.model.Range;
import onepoint.model.Status;

/**
 * A claim judged on an instance.
 *
 * @param hypotheses what is proved about each hypothesis that the claim needs
 * @param status whether there is a grade, and if not why
 * @param prediction what the claim says about the instance
 * @param evidence what the trials or enclosures say
 * @param conclusion whether the conclusion held
 * @param grade the grade of a judged claim
 * @param tightness the quantity over its bound, where known: 1 when the bound is attained
 */
public record Judgement(
        List<HypothesisResult> hypotheses,
        Status status,
        String prediction,
        Evidence evidence,
        Conclusion conclusion,
        Optional<Grade> grade,
        Optional<Range> tightness) {}
