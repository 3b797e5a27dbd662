package onepoint.instance;

import onepoint.certificate.Certificate;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.setting.Spec;

/**
 * A drawn instance with what is proved about it.
 *
 * @param certificate what is proved; {@code population} contains it
 * @param population the population it was drawn from
 * @param rejected how many draws before this one were not of the population or too expensive, from 0
 * @param undecided how many of the rejected ones had an undecided hypothesis
 */
public record Instance(
        Certificate certificate, Population population, int rejected, int undecided) {
    /** Refuses a certificate that is not of the population, and negative counts. */
    public Instance {
        if (!population.contains(certificate)) {
            throw new IllegalArgumentException(
                    "certificate: is not of the population " + population);
        }
        if (undecided < 0 || rejected < undecided) {
            throw new IllegalArgumentException("undecided: " + undecided + " is outside [0, "
                    + rejected + "], the number of rejected draws");
        }
    }

    /** The instance as data. */
    public Spec spec() {
        return certificate.setting().spec();
    }

    /** The landscape's family. */
    public Family family() {
        return Family.of(spec().landscape()).orElseThrow();
    }

    /** Whether the landscape is seen through a rotation. */
    public boolean rotated() {
        return rotated(spec().landscape());
    }

    private static boolean rotated(LandscapeSpec landscape) {
        return landscape instanceof Rotated
                || landscape instanceof Shifted shifted && rotated(shifted.inner());
    }

    /** Whether the landscape is moved away from the origin. */
    public boolean shifted() {
        LandscapeSpec landscape = spec().landscape();
        return landscape instanceof Shifted
                || landscape instanceof Rotated rotated && rotated.inner() instanceof Shifted;
    }
}
