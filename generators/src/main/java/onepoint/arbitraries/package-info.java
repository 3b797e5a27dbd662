/**
 * Random instances as jqwik arbitraries, for the property tests of this project and of others. The only
 * package that may import {@code net.jqwik}, which is an optional dependency; besides, it may import all
 * other packages of this module and Commons RNG's interface.
 */
package onepoint.arbitraries;
