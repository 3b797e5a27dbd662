package onepoint.neural.training;

import java.util.List;
import onepoint.neural.network.Vector;

/**
 * A training as it went.
 *
 * @param epochs from the first to the end, numbers ascending by 1
 */
public record Track(List<Epoch> epochs) {
    /** @throws IllegalArgumentException if there is none */
    public Track {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("track.epochs is empty, must have at least 1");
        }
    }

    /** The state before the epoch of this number. */
    public Epoch at(int number) {
        return epochs.get(number - epochs.get(0).number());
    }

    /** The state at the end. */
    public Epoch end() {
        return epochs.get(epochs.size() - 1);
    }

    /** From here to the end of some training. */
    public static Vector towards(Epoch here, Vector end) {
        return end.minus(here.point());
    }
}
