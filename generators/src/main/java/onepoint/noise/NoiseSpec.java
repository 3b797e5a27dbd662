package onepoint.noise;

import onepoint.interval.Limits;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;

/**
 * The gradient noise w in R^d as pure data. Implementations are records that validate in their
 * canonical constructor; the message of the {@link IllegalArgumentException} names the field, the value and
 * the range.
 */
public interface NoiseSpec {
    /** The largest dimension of a law. */
    int MAX_DIMENSION = 1000;

    /** Coordinates of atoms. */
    Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** Radii, half-widths and deviations. */
    Limits LENGTH = new Limits(0x1p-20, 0x1p20);

    /** The name in a spec's JSON, for example {@code ball}. */
    String law();

    /** The dimension d. */
    int dimension();

    /** The live noise on the gradient of a landscape that {@link #requireFits} lets pass. */
    Noise on(Landscape landscape);

    /**
     * Refuses a landscape that this noise cannot come with.
     *
     * @throws IllegalArgumentException naming the field, the value and the range
     */
    default void requireFits(LandscapeSpec landscape) {
        if (dimension() != landscape.dimension()) {
            throw new IllegalArgumentException("noise.dimension: " + dimension() + " is outside ["
                    + landscape.dimension() + ", " + landscape.dimension()
                    + "], the landscape's dimension");
        }
    }

    /** The same noise with every length multiplied by {@code factor}. */
    NoiseSpec scaled(double factor);
}
