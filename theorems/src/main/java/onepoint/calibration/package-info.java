/**
 * Whether the statistics do what they were designed to do: rates on cases whose truth is known, beside the
 * designed ones, and mutants of the statistics that must come out broken.
 *
 * <p>May import {@code onepoint.verdict}, {@code onepoint.model} and the random streams of
 * {@code onepoint.noise}. Simulations have fixed seeds: the same
 * numbers come out of every run of the same version.
 */
package onepoint.calibration;
