package onepoint.neural.data;

import java.util.stream.IntStream;
import onepoint.noise.Streams;
import org.apache.commons.rng.UniformRandomProvider;

/** Square images of one size with labels 0..9, the grey values of each plane row by row. Immutable. */
public final class Images {
    /** Number of classes of every source. */
    public static final int CLASSES = 10;

    private final String name;
    private final int channels;
    private final int side;
    private final float[] pixels;
    private final int[] labels;

    /**
     * Copies the arrays.
     *
     * @param name what they are called in a report
     * @param channels planes of an image, at least 1
     * @param side pixels in a row, at least 1
     * @param pixels image by image, plane by plane
     * @param labels one an image
     * @throws IllegalArgumentException if lengths disagree, there is no image, or a label is not in 0..9
     */
    public Images(String name, int channels, int side, float[] pixels, int[] labels) {
        if (channels < 1 || side < 1 || labels.length < 1) {
            throw new IllegalArgumentException("images are " + labels.length + " of " + channels
                    + " planes of side " + side + ", must be at least 1 each");
        }
        if (pixels.length != labels.length * channels * side * side) {
            throw new IllegalArgumentException("images.pixels has " + pixels.length
                    + " values, must have " + labels.length * channels * side * side);
        }
        for (int label : labels) {
            if (label < 0 || label >= CLASSES) {
                throw new IllegalArgumentException("label is " + label + ", must be in 0..9");
            }
        }
        this.name = name;
        this.channels = channels;
        this.side = side;
        this.pixels = pixels.clone();
        this.labels = labels.clone();
    }

    /** What they are called in a report. */
    public String name() {
        return name;
    }

    /** Number of images. */
    public int count() {
        return labels.length;
    }

    /** Planes of an image. */
    public int channels() {
        return channels;
    }

    /** Pixels in a row. */
    public int side() {
        return side;
    }

    /** A copy of all grey values. */
    public float[] pixels() {
        return pixels.clone();
    }

    /** A copy of all labels. */
    public int[] labels() {
        return labels.clone();
    }

    /** These images in the given order, which may leave some out. */
    public Images at(int... order) {
        int size = channels * side * side;
        float[] chosen = new float[order.length * size];
        int[] theirs = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(pixels, order[i] * size, chosen, i * size, size);
            theirs[i] = labels[order[i]];
        }
        return new Images(name, channels, side, chosen, theirs);
    }

    /**
     * Some of the images, drawn without replacement; all of them, in another order, if there are not so many.
     */
    public Images sample(int most, long seed) {
        int[] order = shuffled(count(), Streams.of(seed, "neural images", 0));
        return at(IntStream.of(order).limit(most).toArray());
    }

    /** The numbers below n in random order, each order being as likely (Fisher and Yates). */
    public static int[] shuffled(int n, UniformRandomProvider random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }

    /** The images at half the resolution: each pixel is the mean of four. */
    public Images halved() {
        int half = side / 2;
        float[] small = new float[count() * channels * half * half];
        int at = 0;
        for (int plane = 0; plane < count() * channels; plane++) {
            for (int row = 0; row < half; row++) {
                for (int column = 0; column < half; column++) {
                    int from = (plane * side + 2 * row) * side + 2 * column;
                    float upper = pixels[from] + pixels[from + 1];
                    float lower = pixels[from + side] + pixels[from + side + 1];
                    small[at++] = (upper + lower) / 4;
                }
            }
        }
        return new Images(name, channels, half, small, labels);
    }

    /** The images with all grey values together brought to mean 0 and, unless constant, variance 1. */
    public Images standardised() {
        double sum = 0;
        double squares = 0;
        for (float value : pixels) {
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / pixels.length;
        double deviation = Math.sqrt(Math.max(0, squares / pixels.length - mean * mean));
        float[] scaled = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            scaled[i] = (float) ((pixels[i] - mean) / (deviation > 0 ? deviation : 1));
        }
        return new Images(name, channels, side, scaled, labels);
    }
}
