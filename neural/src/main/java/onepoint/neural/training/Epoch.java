package onepoint.neural.training;

import java.util.Optional;
import onepoint.neural.network.Slope;
import onepoint.neural.network.Vector;

/**
 * The state at the beginning of an epoch.
 *
 * @param number of the epoch
 * @param longest length of the longest step on the way here since the epoch before; 0 at the start
 * @param point x_t
 * @param slope f and its gradient at x_t, where they are measured
 */
public record Epoch(int number, double longest, Vector point, Optional<Slope> slope) {
    /** The slope of a measured course. */
    public Slope measured() {
        return slope.orElseThrow();
    }
}
