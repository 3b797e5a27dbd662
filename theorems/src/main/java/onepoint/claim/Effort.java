package onepoint.claim;

/**
 * How hard a prediction is judged, declared before any trial.
 *
 * @param seed of the trials
 * @param alphaSupport chance of supporting a false claim on one instance
 * @param alphaRefute chance of refuting a true claim on one instance
 * @param trials largest number of trials
 * @param spent whether all trials are made, though fewer decide, for a narrower estimate
 */
public record Effort(
        long seed, double alphaSupport, double alphaRefute, long trials, boolean spent) {
    /** One that ends with its decision. */
    public Effort(long seed, double alphaSupport, double alphaRefute, long trials) {
        this(seed, alphaSupport, alphaRefute, trials, false);
    }

    /** The same effort with another largest number of trials. */
    public Effort within(long budget) {
        return new Effort(seed, alphaSupport, alphaRefute, budget, spent);
    }

    /** The same effort, all of it. */
    Effort whole() {
        return new Effort(seed, alphaSupport, alphaRefute, trials, true);
    }
}
