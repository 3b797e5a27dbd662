package onepoint.noise;

import onepoint.interval.Limits;

/**
 * A law of the gradient noise w in R^d as pure data. Implementations are records that validate in their
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

    /** The law's name in a spec's JSON, for example {@code ball}. */
    String law();

    /** The dimension d. */
    int dimension();

    /** The live law that this data describes. */
    NoiseLaw live();

    /**
     * Whether a one-parameter scale is known: the same law with every length multiplied by {@code factor}.
     */
    NoiseSpec scaled(double factor);
}
