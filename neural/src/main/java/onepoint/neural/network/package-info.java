/**
 * Small networks for images and the surface of their loss over the weights, by Deep Java Library with its
 * PyTorch engine on one thread.
 *
 * <p>May import {@code neural.data} and {@code noise}; the only package that imports the library.
 */
package onepoint.neural.network;
