/**
 * The claims N-* about neural networks, one file each: what they measure, how it is judged, and its pictures.
 *
 * <p>May import {@code neural.data}, {@code neural.network}, {@code neural.training}, {@code model},
 * {@code verdict}, {@code noise} and {@code audit} for the exception of bad input.
 */
package onepoint.neural.claim;
