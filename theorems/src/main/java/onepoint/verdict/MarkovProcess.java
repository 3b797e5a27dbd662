package onepoint.verdict;

import java.util.function.LongSupplier;

/**
 * A process in discrete time whose future depends on its state and on fresh random bits only.
 *
 * @param <S> everything that its future depends on; immutable, since paths share it
 */
public interface MarkovProcess<S> {
    /**
     * Draws the first state.
     *
     * @param bits 64 fair and independent bits a call
     * @return the state
     */
    S start(LongSupplier bits);

    /**
     * Draws the next state.
     *
     * @param state a state that has not ended
     * @param bits 64 fair and independent bits a call
     * @return the next one
     */
    S next(S state, LongSupplier bits);

    /**
     * Whether a path ends here. Every path must end.
     *
     * @param state a state
     * @return whether it is the last one
     */
    boolean ended(S state);

    /**
     * How high a path stands; the score of a path is the largest height so far.
     *
     * @param state a state
     * @return the height, not NaN
     */
    double height(S state);
}
