package onepoint.noise;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.linear.Matrices;
import org.apache.commons.rng.UniformRandomProvider;

/** A law of the noise w in R^d that is the same at every state. */
public interface NoiseLaw extends Noise {
    /** Encloses the least r with |w| at most r almost surely. */
    Interval radius();

    /** Encloses E|w|^2. */
    Interval secondMoment();

    /** Whether w and -w have the same law. */
    boolean symmetric();

    /** Whether w and Uw have the same law for every orthogonal U. */
    boolean isotropic();

    /** Encloses E cos(k . w), {@code k} of length d. */
    Interval cosine(Interval[] k);

    /** Encloses E sin(k . w), {@code k} of length d. */
    Interval sine(Interval[] k);

    /** Encloses the components of E w sin(k . w), the gradient of - E cos(k . w); {@code k} of length d. */
    Interval[] sineMoment(Interval[] k);

    /** Encloses the components of E w cos(k . w), the gradient of E sin(k . w); {@code k} of length d. */
    Interval[] cosineMoment(Interval[] k);

    /** The law of coordinate {@code i}, from 0. */
    Marginal marginal(int i);

    /** The atoms of a law with finite support; empty otherwise. */
    Optional<List<Atom>> atoms();

    /**
     * Writes a sample of w to {@code out} of length d; its distance to an exact sample is a few ulp of the
     * radius.
     */
    void sample(UniformRandomProvider random, double[] out);

    @Override
    default Interval radius(Interval[] x) {
        return radius();
    }

    @Override
    default Interval secondMoment(Interval[] x) {
        return secondMoment();
    }

    @Override
    default Optional<List<Atom>> atoms(Interval[] x) {
        return atoms();
    }

    /** Zero: the atoms do not move. */
    @Override
    default Optional<List<Interval[][]>> slopes(Interval[] x) {
        return atoms().map(atoms -> atoms.stream()
                .map(atom -> Matrices.diagonal(dimension(), i -> Interval.ZERO))
                .toList());
    }

    @Override
    default boolean symmetricAt(double[] x) {
        return symmetric();
    }

    @Override
    default void sample(UniformRandomProvider random, double[] x, double[] out) {
        sample(random, out);
    }
}
