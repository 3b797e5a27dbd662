/**
 * What a claim is, what it predicts on an instance, and how a prediction is judged. May import
 * {@code onepoint.sgd}, {@code onepoint.verdict}, {@code onepoint.model} and the generators' packages; knows
 * no particular claim.
 */
package onepoint.claim;
