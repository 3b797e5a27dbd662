package onepoint.audit;

import java.util.ArrayList;
import java.util.List;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.paper.Ledger;
import onepoint.verdict.DetectableGap;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.ErrorRates;

/**
 * Everything about an audit that is fixed before data.
 *
 * @param claims the ids of the claims, in the order of the ledger
 * @param instances how many random instances are drawn, 0 to 1 000 000
 * @param search how many instances an adversarial search tries for each claim that it makes sense for, 0 to
 *     1 000 000
 * @param seed of everything random
 * @param alpha the chance of a false alarm of the whole run, in [1e-12, 0.05]
 * @param trials the trials that one claim on one instance is sure of, 1 to 1e9; see {@link Savings} for more
 */
public record AuditPlan(
        List<String> claims, int instances, int search, long seed, double alpha, long trials) {
    /** The trials that one claim on one instance is sure of in every audit. */
    public static final long TRIALS = 8192;

    private static final long MOST_TRIALS = 1_000_000_000;
    private static final int MOST_INSTANCES = 1_000_000;
    private static final int MOST_SEARCHED = 1_000_000;

    /**
     * Refuses numbers outside their ranges and unknown claims.
     *
     * @throws BadInput naming the field, the value and the range
     */
    public AuditPlan {
        claims = List.copyOf(claims);
        require(
                instances >= 0 && instances <= MOST_INSTANCES,
                "instances",
                instances,
                "[0, " + MOST_INSTANCES + "]");
        require(
                search >= 0 && search <= MOST_SEARCHED,
                "search",
                search,
                "[0, " + MOST_SEARCHED + "]");
        require(alpha >= 1e-12 && alpha <= 0.05, "alpha", alpha, "[1e-12, 0.05]");
        require(trials >= 1 && trials <= MOST_TRIALS, "trials", trials, "[1, " + MOST_TRIALS + "]");
        List<String> known =
                Ledger.claims().stream().map(claim -> claim.card().id()).toList();
        require(!claims.isEmpty(), "claims", claims, "one or more ids of the ledger");
        for (String id : claims) {
            requireKnown(known.contains(id), id, known);
        }
    }

    /** A plan with the trials of an audit. */
    public AuditPlan(List<String> claims, int instances, int search, long seed, double alpha) {
        this(claims, instances, search, seed, alpha, TRIALS);
    }

    private static void require(boolean holds, String field, Object value, String range) {
        if (!holds) {
            throw new BadInput(field + ": " + value + " is not in " + range);
        }
    }

    private static void requireKnown(boolean holds, String name, List<String> known) {
        if (!holds) {
            throw new BadInput("claims: " + name + " is not among the " + known.size()
                    + " ids of the ledger, nor the beginning of one: ./onepoint claims lists them");
        }
    }

    /**
     * The ids that a list of names asks for: a name is an id, or the beginning of several, such as
     * STEP-TOO-LARGE; all claims when the list is empty.
     *
     * @throws BadInput naming the first unknown name
     */
    public static List<String> select(List<String> names) {
        List<String> known =
                Ledger.claims().stream().map(claim -> claim.card().id()).toList();
        if (names.isEmpty()) {
            return known;
        }
        List<String> chosen = new ArrayList<>();
        for (String name : names) {
            boolean any = known.stream().anyMatch(id -> asksFor(name, id, known));
            requireKnown(any, name, known);
        }
        known.stream()
                .filter(id -> names.stream().anyMatch(name -> asksFor(name, id, known)))
                .forEach(chosen::add);
        return chosen;
    }

    private static boolean asksFor(String name, String id, List<String> known) {
        return id.equals(name) || !known.contains(name) && id.startsWith(name + "-");
    }

    /** The claims themselves. */
    List<Claim> chosen() {
        return Ledger.claims().stream()
                .filter(claim -> claims.contains(claim.card().id()))
                .toList();
    }

    /**
     * The error budget over a number of findings.
     *
     * @param findings how many findings the run will make; each is counted as a stream of trials
     */
    ErrorBudget budget(int findings) {
        return new ErrorBudget(alpha, StrictMath.max(1, findings), claims.size());
    }

    /** How hard each finding is judged under a budget. */
    Effort effort(ErrorBudget budget) {
        return new Effort(seed, alpha, budget.alphaPerStream(), trials);
    }

    /** The violation of a promised probability that is refuted in 99 % of streams under a budget. */
    double detectableGap(ErrorBudget budget, double probability) {
        return DetectableGap.of(
                probability, new ErrorRates(alpha, budget.alphaPerStream()), trials);
    }
}
