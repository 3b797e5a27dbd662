package onepoint.noise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The noise w on a landscape's gradient: a law W(x) for each state x. Immutable; samplers use the given
 * source only and {@link StrictMath}, so that they give the same bits on every platform.
 */
public interface Noise {
    /** The dimension d. */
    int dimension();

    /**
     * Encloses the least r with |w| at most r almost surely at every state of the box {@code x}, which may be
     * unbounded.
     */
    Interval radius(Interval[] x);

    /** Encloses E|w|^2 at each state of the box {@code x}. */
    Interval secondMoment(Interval[] x);

    /** Whether E w = 0 holds exactly, at every state. */
    boolean centred();

    /**
     * The atoms of laws with finite support, each enclosed over the states of the box {@code x}: their
     * number and masses are the same at every state. Empty for other laws.
     */
    Optional<List<Atom>> atoms(Interval[] x);

    /**
     * The Jacobian matrices dw_i / dx_k of the atoms' positions, in the order of {@link #atoms}, each entry
     * enclosed over the states of the box {@code x} at which it exists. Positions are Lipschitz, so the
     * difference of one between two states of the box is a matrix within the enclosures times the difference
     * of the states. Empty when there are no atoms, or no such enclosures.
     */
    default Optional<List<Interval[][]>> slopes(Interval[] x) {
        return Optional.empty();
    }

    /**
     * Whether the data shows that w and -w have the same law at the state {@code x}; without further
     * knowledge, whether there is no noise there.
     */
    default boolean symmetricAt(double[] x) {
        Interval[] here = Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
        return radius(here).sup() == 0;
    }

    /**
     * Writes a sample of w at the state {@code x} to {@code out}, both of length d; its distance to an exact
     * sample is a few ulp of the radius.
     */
    void sample(UniformRandomProvider random, double[] x, double[] out);

    /**
     * Samples in n lanes at once: coordinate i of the state in lane l is {@code x[i][l]}, and its sample is
     * the same, bit for bit, as {@link #sample} draws from that lane's stream. An implementation takes words
     * either for all lanes at once, as many at every call, or lane by lane.
     */
    default void samples(LaneStreams random, double[][] x, double[][] out, int n) {
        double[] state = new double[x.length];
        double[] w = new double[x.length];
        for (int l = 0; l < n; l++) {
            Columns.read(x, l, state);
            sample(random.lane(l), state, w);
            Columns.write(w, out, l);
        }
    }
}
