/**
 * Stochastic gradient descent: the scalar reference engine, whose trials are pure functions of (spec, seed,
 * index). May import the generators' packages and Commons RNG.
 */
package onepoint.sgd;
