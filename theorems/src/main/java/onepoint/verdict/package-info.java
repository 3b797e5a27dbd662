/**
 * Statistical verdicts with a designed error rate: evidence processes (e-processes) for a probability, for a
 * mean and for a quantile, the tests that decide on them, and the budget that their error rates come out of.
 *
 * <p>An e-process is a non-negative quantity whose chance of ever reaching {@code 1/alpha} is at most
 * {@code alpha} if its null hypothesis is true, whenever one chooses to stop (Ville's inequality). Hence a
 * test here may look at its data after every trial. What it must not do is to choose the order of the trials
 * by their outcome; this is what {@link onepoint.verdict.OrderedPrefix} is for.
 *
 * <p>May import {@code java.*} only, nothing else of Onepoint: the package is meant to become an artifact of
 * its own. Numbers come from {@link java.lang.StrictMath} and exact operations, so that they have the same
 * bits on every platform. There is no clock and no randomness.
 */
package onepoint.verdict;
