package onepoint.noise;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The law of the noise w in R^d, the same at every state. Immutable; samplers use the given source only and
 * {@link StrictMath}, so that they give the same bits on every platform.
 */
public interface NoiseLaw {
    /** The dimension d. */
    int dimension();

    /** Encloses the least r with |w| at most r almost surely. */
    Interval radius();

    /** Encloses E|w|^2. */
    Interval secondMoment();

    /** Whether E w = 0 holds exactly. */
    boolean centred();

    /** Whether w and -w have the same law. */
    boolean symmetric();

    /** Whether w and Uw have the same law for every orthogonal U. */
    boolean isotropic();

    /** Encloses E cos(k . w), {@code k} of length d. */
    Interval cosine(Interval[] k);

    /** Encloses E sin(k . w), {@code k} of length d. */
    Interval sine(Interval[] k);

    /** The law of coordinate {@code i}, from 0. */
    Marginal marginal(int i);

    /** The atoms of a law with finite support; empty otherwise. */
    Optional<List<Atom>> atoms();

    /**
     * Writes a sample of w to {@code out} of length d; its distance to an exact sample is a few ulp of the
     * radius.
     */
    void sample(UniformRandomProvider random, double[] out);
}
