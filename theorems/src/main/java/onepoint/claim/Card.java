package onepoint.claim;

import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.instance.Population;
import onepoint.model.Expectation;

/**
 * A claim's line in the ledger.
 *
 * @param id for example {@code T1-APPROACH}
 * @param title a few words
 * @param statement in ASCII, with its constants
 * @param expected what the ledger argues
 * @param remark why, its source, and anything a reader should know
 * @param hypotheses what it needs: an instance on which all are proved and the conclusion fails refutes it
 * @param populations the kinds of random instances on which it is audited
 */
public record Card(
        String id,
        String title,
        String statement,
        Expectation expected,
        String remark,
        Set<Hypothesis> hypotheses,
        Set<Population> populations) {
    /** Copies the sets. */
    public Card {
        hypotheses = Set.copyOf(hypotheses);
        populations = Set.copyOf(populations);
    }
}
