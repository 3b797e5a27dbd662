/**
 * What is proved about an instance: each hypothesis proved, disproved with a witness, or undecided. May
 * import {@code onepoint.interval}, {@code onepoint.landscape}, {@code onepoint.noise},
 * {@code onepoint.setting}, and Hipparchus for approximate eigenvectors and inverses, which are only ever
 * candidates that an interval computation then checks.
 */
package onepoint.certificate;
