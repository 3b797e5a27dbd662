package onepoint.neural.claim;

import java.io.IOException;
import onepoint.model.Finding;

/**
 * A finding that is to be made; the same one whenever it is made.
 *
 * @param id of the finding
 * @param work of how many images it computes gradients, besides those of the trainings
 * @param measurement makes it
 */
public record Task(String id, long work, Measurement measurement) {
    /** Makes a finding, training what it needs. */
    @FunctionalInterface
    public interface Measurement {
        /** @throws IOException if a track cannot be read or written */
        Finding by(Judge judge) throws IOException;
    }
}
