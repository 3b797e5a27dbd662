package onepoint.audit;

import java.util.Map;
import java.util.TreeMap;
import onepoint.certificate.Certificate;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Finding;
import onepoint.model.Range;
import onepoint.setting.SpecJson;

/** Turns cases into findings; what a search found is judged with all the trials of its budget. */
final class Findings {
    private Findings() {}

    static Finding of(Case one, Judge judge) {
        Certificate certificate = one.subject().certificate();
        Judgement judgement;
        try {
            Judge judging = one.searched() ? judge.thorough() : judge;
            judgement = judging.judge(one.claim(), certificate);
        } catch (RuntimeException e) {
            throw new AuditFault("finding " + one.id() + ": " + e.getMessage(), e);
        }
        return new Finding(
                one.id(),
                one.ledgerId(),
                one.index(),
                one.subject().population(),
                SpecJson.tree(certificate.setting().spec()),
                one.subject().facts(),
                constants(certificate),
                judgement.hypotheses(),
                judgement.status(),
                judgement.prediction(),
                judgement.evidence(),
                judgement.conclusion(),
                judgement.grade(),
                judgement.tightness(),
                "./onepoint replay " + one.id());
    }

    private static Map<String, Range> constants(Certificate certificate) {
        Map<String, Range> map = new TreeMap<>();
        Premise.of(certificate).ifPresent(premise -> {
            put(map, "c", Interval.point(premise.constants().convexity()));
            put(map, "L", Interval.point(premise.constants().smoothness()));
            put(map, "r", Interval.point(premise.constants().noiseRadius()));
            put(map, "lambda", premise.rates().lambda());
            put(map, "b", premise.rates().b());
            put(map, "|y_0-x*|^2", premise.startDistance());
            if (premise.contracts()) {
                put(map, "T1", Interval.point(premise.approachTime()));
                put(map, "20 b/lambda", premise.squaredRadius(20));
                put(map, "delta^2", premise.squaredDelta());
            }
        });
        return map;
    }

    private static void put(Map<String, Range> map, String name, Interval value) {
        map.put(name, new Range(value.inf(), value.sup()));
    }
}
