/**
 * Stochastic gradient descent: trials, which are pure functions of (spec, seed, index), one by one
 * ({@link onepoint.sgd.Trial}, the reference) and, bit for bit the same, side by side
 * ({@link onepoint.sgd.Batch}). May import the generators' packages and Commons RNG.
 */
package onepoint.sgd;
