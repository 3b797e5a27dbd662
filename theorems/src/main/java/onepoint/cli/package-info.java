/**
 * The command line: arguments, exit status and what is printed. May import everything of Onepoint but the
 * arbitraries.
 */
package onepoint.cli;
