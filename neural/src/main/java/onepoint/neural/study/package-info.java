/**
 * A whole study: trains, measures, judges, and adds its section to the report of an audit.
 *
 * <p>May import every package of the module but {@code neural.cli}, and {@code audit}, {@code model},
 * {@code render} and {@code verdict}.
 */
package onepoint.neural.study;
