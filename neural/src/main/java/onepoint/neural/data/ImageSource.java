package onepoint.neural.data;

import java.io.IOException;

/** Where labelled images come from. */
public interface ImageSource {
    /**
     * All training images, in the order of the source.
     *
     * @throws onepoint.audit.BadInput when a file is missing or damaged; the message names it, with the size
     *     it should have and the size it has
     * @throws IOException when a file that is there cannot be read
     */
    Images read() throws IOException;
}
