/**
 * Re-verifies a certificate from its JSON alone: own reader, own formulas, own proof methods, so that one
 * fault cannot both make a wrong certificate and confirm it.
 *
 * <p>Layer: may import {@code onepoint.interval} only. Hipparchus gives approximate eigenvectors, whose
 * errors cannot make a wrong statement pass.
 */
package onepoint.checker;
