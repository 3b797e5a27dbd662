/**
 * The gate: whether a run passes, every reason why not, and how it differs from an accepted run.
 *
 * <p>May import {@code onepoint.model}; nothing else of Onepoint.
 */
package onepoint.gate;
