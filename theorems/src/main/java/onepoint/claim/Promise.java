package onepoint.claim;

/**
 * A promised probability.
 *
 * @param probability the promise, in (0, 1)
 * @param gap the violation that the trials must be able to see; a configuration that is coarser is refused
 */
public record Promise(double probability, double gap) {}
