package onepoint.model;

/**
 * What was proved about one hypothesis of a claim on one instance.
 *
 * @param id name of the hypothesis within its claim, such as {@code H3}
 * @param statement what the hypothesis says
 * @param proof what was proved
 * @param detail the interval, the witness or what was tried; may be empty
 */
public record HypothesisResult(String id, String statement, Proof proof, String detail) {
    /** @throws IllegalArgumentException if the id has white space or the statement is blank */
    public HypothesisResult {
        Require.id("hypothesis.id", id);
        Require.nonBlank("hypothesis.statement", statement);
        Require.present("hypothesis.proof", proof);
        Require.text("hypothesis.detail", detail);
    }
}
