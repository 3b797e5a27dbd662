package onepoint.checker;

import java.util.List;
import onepoint.checker.Statement.Outcome;

/**
 * A certificate with what became of its statements.
 *
 * @param statements in the order of the certificate
 */
public record Checked(List<Statement> statements) {
    /** Copies the list. */
    public Checked {
        statements = List.copyOf(statements);
    }

    /** Whether every statement is confirmed. */
    public boolean confirmed() {
        return statements.stream().allMatch(s -> s.outcome() == Outcome.CONFIRMED);
    }

    /** The statements whose opposite was proved. */
    public List<Statement> contradicted() {
        return with(Outcome.CONTRADICTED);
    }

    /** The statements on which the checker found nothing. */
    public List<Statement> notConfirmed() {
        return with(Outcome.NOT_CONFIRMED);
    }

    private List<Statement> with(Outcome outcome) {
        return statements.stream().filter(s -> s.outcome() == outcome).toList();
    }
}
