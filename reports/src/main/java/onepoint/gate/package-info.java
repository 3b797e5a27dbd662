/**
 * The gate: whether a run passes, and every reason why not.
 *
 * <p>May import the JDK and {@code onepoint.model}; nothing else of Onepoint.
 */
package onepoint.gate;
