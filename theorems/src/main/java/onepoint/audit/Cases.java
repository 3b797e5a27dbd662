package onepoint.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.instance.InstanceGenerator;
import onepoint.instance.Population;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * The findings that a plan makes: for each claim its false twin, its stated instances, the random ones of its
 * populations, and the witness of a search for it.
 */
final class Cases {
    /** What the ledger id of a false twin ends with. */
    static final String TWIN = "-TWIN";

    static final String STATED = "stated";

    /**
     * Of twenty random instances in a row: twelve satisfying, three violating, two at the boundary, one of
     * each other kind.
     */
    private static final List<Population> PATTERN = List.of(
            Population.SATISFYING,
            Population.VIOLATING,
            Population.SATISFYING,
            Population.SATISFYING,
            Population.BOUNDARY,
            Population.SATISFYING,
            Population.STEP_TOO_LARGE,
            Population.SATISFYING,
            Population.VIOLATING,
            Population.SATISFYING,
            Population.SATISFYING,
            Population.STEP_DIVERGENT,
            Population.SATISFYING,
            Population.BOUNDARY,
            Population.SATISFYING,
            Population.VIOLATING,
            Population.SATISFYING,
            Population.NOISE_TOO_SMALL,
            Population.SATISFYING,
            Population.SATISFYING);

    /** The population of instances that a claim draws for itself. */
    private static final String OWN = "own";

    private Cases() {}

    /** The population of random instance {@code index}. */
    static Population population(int index) {
        return PATTERN.get(index % PATTERN.size());
    }

    /** Random instance {@code index} of a plan: a pure function of the seed and the index. */
    static Subject draw(long seed, int index, Recheck recheck) {
        Population population = population(index);
        Certificate certificate =
                InstanceGenerator.draw(seed, population, index).certificate();
        return recheck.includes(index)
                ? Subject.checked(Names.of(population), certificate)
                : Subject.unchecked(Names.of(population), certificate);
    }

    /** Whether any of the plan's claims is audited on random instance {@code index}. */
    static boolean needed(List<Claim> claims, int index) {
        return claims.stream()
                .anyMatch(claim -> claim.card().populations().contains(population(index)));
    }

    /**
     * How many cases a plan has at most, which needs no instance to be drawn: a search may find nothing.
     */
    static int count(AuditPlan plan) {
        List<Claim> claims = plan.chosen();
        int count = plan.search() > 0 ? searched(claims).size() : 0;
        for (Claim claim : claims) {
            count += claim.stated().size() + 1;
            count += claim.own().isPresent() ? own(plan.instances()) : 0;
            for (int index = 0; index < plan.instances(); index++) {
                count += claim.card().populations().contains(population(index)) ? 1 : 0;
            }
        }
        return count;
    }

    /** How many instances a claim draws for itself: as many as there are of the rarest population. */
    private static int own(int instances) {
        return instances / PATTERN.size();
    }

    /** The claims for which a search makes sense. */
    static List<Claim> searched(List<Claim> claims) {
        return claims.stream().filter(Claim::isSearched).toList();
    }

    /**
     * All cases of a plan, in the order in which findings are written; {@code drawn} holds the needed random
     * instances by index, {@code witnesses} what searches found by the claim's id.
     */
    static List<Case> of(
            AuditPlan plan, Map<Integer, Subject> drawn, Map<String, Subject> witnesses) {
        List<Claim> claims = plan.chosen();
        List<Case> cases = new ArrayList<>();
        for (Claim claim : claims) {
            String id = claim.card().id();
            cases.add(twin(id, claim.twin()));
            int index = 0;
            for (Spec spec : claim.stated()) {
                Subject subject = Subject.checked(STATED, Certificate.of(Setting.of(spec)));
                cases.add(new Case(id + "-S" + index, id, claim, index++, subject));
            }
            Set<Population> wanted = claim.card().populations();
            for (Map.Entry<Integer, Subject> entry : new TreeMap<>(drawn).entrySet()) {
                if (wanted.contains(population(entry.getKey()))) {
                    String name = id + "-" + entry.getKey();
                    cases.add(new Case(name, id, claim, index++, entry.getValue()));
                }
            }
            for (int i = 0; i < claim.own().map(draw -> own(plan.instances())).orElse(0); i++) {
                Spec spec = claim.own().orElseThrow().draw(plan.seed(), i);
                Subject subject = Subject.checked(OWN, Certificate.of(Setting.of(spec)));
                cases.add(new Case(id + "-OWN" + i, id, claim, index++, subject));
            }
            if (witnesses.containsKey(id)) {
                cases.add(new Case(Witnesses.id(claim), id, claim, index, witnesses.get(id)));
            }
        }
        return cases;
    }

    private static Case twin(String id, FalseTwin twin) {
        Subject subject = Subject.checked(STATED, Certificate.of(Setting.of(twin.instance())));
        return new Case(id + TWIN + "-S0", id + TWIN, twin.claim(), 0, subject);
    }
}
