package onepoint.audit;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.model.Finding;
import onepoint.search.Adversary;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/** The instances that searches find, one a claim at most. */
final class Witnesses {
    private Witnesses() {}

    /** The id of the finding about what the search for a claim found. */
    static String id(Claim claim) {
        return claim.card().id() + "-W0";
    }

    /**
     * What the search for a claim finds: a pure function of the plan and the claim.
     *
     * @param before the findings that an interrupted run has made; findings are made claim by claim, a
     *     claim's witness last, so that they may say what its search found
     */
    static Optional<Subject> of(AuditPlan plan, Claim claim, List<Finding> before) {
        Optional<Spec> recorded = before.stream()
                .filter(finding -> finding.id().equals(id(claim)))
                .findFirst()
                .map(finding -> SpecJson.read(finding.spec().toString()));
        boolean foundNothing = recorded.isEmpty() && isOver(plan, claim, before);
        Optional<Spec> spec = foundNothing || recorded.isPresent()
                ? recorded
                : new Adversary(claim, plan.seed(), plan.search()).witness();
        return spec.map(s -> Subject.checked(Finding.SEARCHED, Certificate.of(Setting.of(s))));
    }

    /** Whether the last finding is about a later claim. */
    private static boolean isOver(AuditPlan plan, Claim claim, List<Finding> before) {
        if (before.isEmpty()) {
            return false;
        }
        List<String> order =
                plan.chosen().stream().map(later -> later.card().id()).toList();
        String last = before.get(before.size() - 1).claim();
        String id = order.contains(last) ? last : last.replaceFirst(Cases.TWIN + "$", "");
        return order.indexOf(id) > order.indexOf(claim.card().id());
    }
}
