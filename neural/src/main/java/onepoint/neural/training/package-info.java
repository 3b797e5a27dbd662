/**
 * Plain stochastic gradient descent on the loss of a network, kept on disk epoch by epoch.
 *
 * <p>May import {@code neural.data}, {@code neural.network} and {@code noise}.
 */
package onepoint.neural.training;
