/**
 * Whether the statistics do what they were designed to do: rates on cases whose truth is known, beside the
 * designed ones, and mutants of the statistics that must come out broken.
 *
 * <p>May import {@code onepoint.verdict} and {@code onepoint.model}. Simulations have fixed seeds: the same
 * numbers come out of every run of the same version.
 */
package onepoint.calibration;
