package onepoint.neural.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The training images of CIFAR-10 in its binary version (Krizhevsky, "The CIFAR-10 dataset"): five files, in
 * each a label of one byte and 3072 bytes of red, green and blue for every image.
 *
 * @param folder where the files are
 * @param perFile images in each file, in 1..10000
 */
public record CifarFolder(Path folder, int perFile) implements ImageSource {
    private static final int SIDE = 32;
    private static final int CHANNELS = 3;
    private static final int SIZE = CHANNELS * SIDE * SIDE;
    private static final int PER_FILE = 10_000;
    private static final int FILES = 5;

    /** @throws IllegalArgumentException if the number of images is out of range */
    public CifarFolder {
        if (perFile < 1 || perFile > PER_FILE) {
            throw new IllegalArgumentException(
                    "cifar.perFile is " + perFile + ", must be in 1.." + PER_FILE);
        }
    }

    /** The folder as it is published. */
    public static CifarFolder of(Path folder) {
        return new CifarFolder(folder, PER_FILE);
    }

    @Override
    public Images read() throws IOException {
        long expected = (long) perFile * (SIZE + 1);
        List<DataFile> files = new ArrayList<>();
        for (int i = 1; i <= FILES; i++) {
            String name = "data_batch_" + i + ".bin";
            files.add(DataFile.read(folder, List.of(name), Long.toString(expected))
                    .sized(expected));
        }
        float[] pixels = new float[FILES * perFile * SIZE];
        int[] labels = new int[FILES * perFile];
        for (int i = 0; i < labels.length; i++) {
            DataFile file = files.get(i / perFile);
            int at = i % perFile * (SIZE + 1);
            labels[i] = file.label(at);
            for (int j = 0; j < SIZE; j++) {
                pixels[i * SIZE + j] = file.unsigned(at + 1 + j) / 255f;
            }
        }
        return new Images("CIFAR-10", CHANNELS, SIDE, pixels, labels);
    }
}
