/**
 * Linear algebra with enclosures: boxes and matrices of intervals, verified bounds of eigenvalues, and the
 * test that a map has exactly one zero in a box. May import {@code onepoint.interval}, and Hipparchus for
 * approximate eigenvectors and inverses, which are only ever candidates that a verified computation checks.
 */
package onepoint.linear;
