package onepoint.verdict;

/**
 * The harness, not the claim, is wrong: an observation outside its proved range, or evidence that contradicts
 * itself. A run that meets one has failed, and must not be reported as a finding.
 */
public final class HarnessFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault with its explanation.
     *
     * @param message names the thing at fault, its value and its range
     */
    public HarnessFault(String message) {
        super(message);
    }
}
