/**
 * Labelled images: the digits that are shipped, and the files of MNIST, Fashion-MNIST and CIFAR-10 in a
 * folder that the user names.
 *
 * <p>May import {@code noise} for random streams and {@code audit} for the exception of bad input.
 */
package onepoint.neural.data;
