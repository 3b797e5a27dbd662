/**
 * Assertions for tests of randomised code, in AssertJ's style: they fail if the claim is refuted at a
 * declared false-alarm rate, after as few trials as the evidence allows. Usable from any test; see the guide
 * {@code src/site/markdown/randomised-tests.md}. {@link onepoint.assertions.ClaimAssert} is for properties
 * over instances.
 *
 * <pre>{@code
 * assertThatTrials(random -> roll(random) <= 4)
 *         .withFalseAlarmRate(1e-9)
 *         .detectingGap(0.05)
 *         .seededBy(42)
 *         .succeedWithProbabilityAtLeast(2.0 / 3);
 * }</pre>
 *
 * <p>Needs {@code org.assertj:assertj-core} 3.27 or later on the class path. It is an optional dependency of
 * this module, which a build does not get by itself: add it to the test dependencies. No other package of the
 * product may import it, and the command-line jar does not contain it. May import everything of
 * Onepoint but the command line and the arbitraries.
 */
package onepoint.assertions;
