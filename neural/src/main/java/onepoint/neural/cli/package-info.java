/**
 * The command line of the module, {@code onepoint neural}.
 *
 * <p>May import everything; nothing imports it.
 */
package onepoint.neural.cli;
