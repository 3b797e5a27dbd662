package onepoint.neural.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onepoint.audit.BadInput;

/**
 * The training images of MNIST or Fashion-MNIST: two files in IDX format (LeCun, Cortes and Burges, "The
 * MNIST database"), plain or gzipped.
 *
 * @param name what the images are called in a report
 * @param folder where the files are
 */
public record IdxFolder(String name, Path folder) implements ImageSource {
    /** Unsigned bytes in three dimensions. */
    private static final int IMAGES = 0x803;
    /** Unsigned bytes in one dimension. */
    private static final int LABELS = 0x801;

    private static final int IMAGE_HEAD = 16;
    private static final int LABEL_HEAD = 8;
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_SIDE = 1 << 12;

    @Override
    public Images read() throws IOException {
        DataFile images = DataFile.read(
                        folder,
                        List.of("train-images-idx3-ubyte", "train-images.idx3-ubyte"),
                        "47040016")
                .marked(IMAGES);
        DataFile labels = DataFile.read(
                        folder,
                        List.of("train-labels-idx1-ubyte", "train-labels.idx1-ubyte"),
                        "60008")
                .marked(LABELS);
        int count = images.length() < IMAGE_HEAD ? 0 : images.number(4);
        int side = images.length() < IMAGE_HEAD ? 0 : images.number(8);
        int columns = images.length() < IMAGE_HEAD ? 0 : images.number(12);
        long size = (long) count * side * columns;
        if (count < 1 || side < 1 || side > MOST_SIDE || side != columns || size > MOST_BYTES) {
            throw new BadInput("data: " + folder + " holds " + count + " images of " + side + "x"
                    + columns + " pixels, must be square ones of together at most " + MOST_BYTES
                    + " bytes");
        }
        images.sized(IMAGE_HEAD + size);
        labels.sized(LABEL_HEAD + (long) count);
        float[] pixels = new float[(int) size];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = images.unsigned(IMAGE_HEAD + i) / 255f;
        }
        int[] digits = new int[count];
        for (int i = 0; i < count; i++) {
            digits[i] = labels.label(LABEL_HEAD + i);
        }
        return new Images(name, 1, side, pixels, digits);
    }
}
