package onepoint.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.instance.Population;
import onepoint.model.Expectation;
import onepoint.model.Notation;

/**
 * A claim's line in the ledger.
 *
 * @param id for example {@code T1-APPROACH}
 * @param title a few words
 * @param statement with its constants, its formulas as {@link Notation} has them
 * @param expected what the ledger argues
 * @param remark why, its source, and anything a reader should know
 * @param hypotheses what it needs: an instance on which all are proved and the conclusion fails refutes it
 * @param populations the kinds of random instances on which it is audited
 * @param gap what its printed proof leaves unsaid, where something is
 * @param counterexample why it fails on its smallest known counterexample, where there is one
 */
public record Card(
        String id,
        String title,
        String statement,
        Expectation expected,
        String remark,
        Set<Hypothesis> hypotheses,
        Set<Population> populations,
        Optional<String> gap,
        Optional<String> counterexample) {
    /** Copies the sets. */
    public Card {
        hypotheses = Set.copyOf(hypotheses);
        populations = Set.copyOf(populations);
    }

    /** A line without a gap in its printed proof. */
    public Card(
            String id,
            String title,
            String statement,
            Expectation expected,
            String remark,
            Set<Hypothesis> hypotheses,
            Set<Population> populations) {
        this(
                id,
                title,
                statement,
                expected,
                remark,
                hypotheses,
                populations,
                Optional.empty(),
                Optional.empty());
    }

    /** The same line with what its printed proof leaves unsaid. */
    public Card withGap(String unsaid) {
        return new Card(
                id,
                title,
                statement,
                expected,
                remark,
                hypotheses,
                populations,
                Optional.of(unsaid),
                counterexample);
    }

    /** The same line with why it fails on its smallest known counterexample. */
    public Card withCounterexample(String why) {
        return new Card(
                id,
                title,
                statement,
                expected,
                remark,
                hypotheses,
                populations,
                gap,
                Optional.of(why));
    }

    /** What links to its section of a page are named after, as GitHub would from the heading. */
    public String anchor() {
        return id.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The statement in ASCII. */
    public String plainStatement() {
        return Notation.plain(statement);
    }
}
