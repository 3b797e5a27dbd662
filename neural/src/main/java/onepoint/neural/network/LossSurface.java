package onepoint.neural.network;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import onepoint.neural.data.Images;
import onepoint.noise.Streams;

/**
 * The loss of a network over its weights, f: R^d -> R: the mean cross-entropy, in nats, over images of which
 * it keeps a first part as its fixed sample. A normalisation takes its statistics over the images at hand, so
 * that f is a function of the weights alone; the gradient of a batch is then a slightly biased estimate of
 * that of f.
 *
 * <p>Single precision. On one machine, the same bits from the same arguments. Not for use by two threads.
 */
public final class LossSurface implements AutoCloseable {
    /** Wide enough for every architecture on every source: the count is taken by running it once. */
    private static final int ENOUGH = 1 << 17;

    static {
        // one thread: sums in another order have other bits, and small layers are slower on two
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        // the engine is on the class path; nothing is looked up or told elsewhere
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final Architecture architecture;
    private final Images images;
    private final int[] sample;
    private final NDManager manager;
    private final int dimension;
    private final LongConsumer meter;

    /**
     * The surface of a network on images.
     *
     * @param architecture of the network
     * @param images for training
     * @param measured how many of them, the first ones, f is over; at least 1
     * @param meter is told of how many images a gradient was computed
     */
    public LossSurface(Architecture architecture, Images images, int measured, LongConsumer meter) {
        this.architecture = architecture;
        this.meter = meter;
        this.images = images;
        sample = IntStream.range(0, Math.min(measured, images.count())).toArray();
        manager = NDManager.newBaseManager();
        try (NDManager scratch = manager.newSubManager()) {
            dimension = layers(scratch).count();
        }
    }

    /** Number of weights. */
    public int dimension() {
        return dimension;
    }

    /** Number of images to train on. */
    public int images() {
        return images.count();
    }

    /** Number of images that f is over. */
    public int sample() {
        return sample.length;
    }

    /** The random weights that training begins with, by a seed. */
    public Vector start(long seed) {
        try (NDManager scratch = manager.newSubManager()) {
            return layers(scratch).start(Streams.of(seed, "neural start", architecture.ordinal()));
        }
    }

    /** f and its gradient at these weights. */
    public Slope at(Vector weights) {
        return over(weights, sample);
    }

    /** The loss over some images and its gradient, at these weights. */
    public Slope over(Vector weights, int[] batch) {
        if (weights.dimension() != dimension) {
            throw new IllegalArgumentException(
                    "weights has " + weights.dimension() + " numbers, must have " + dimension);
        }
        Images chosen = images.at(batch);
        try (NDManager scratch = manager.newSubManager()) {
            NDArray vector = scratch.create(weights.toArray());
            vector.setRequiresGradient(true);
            NDArray inputs = inputs(scratch, chosen);
            NDArray labels = scratch.create(chosen.labels());
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray scores = architecture.scores(new Layers(new Weights(vector)), inputs);
                NDArray loss = Loss.softmaxCrossEntropyLoss()
                        .evaluate(new NDList(labels), new NDList(scores));
                collector.backward(loss);
                meter.accept(batch.length);
                return new Slope(loss.getFloat(), Vector.of(vector.getGradient().toFloatArray()));
            }
        }
    }

    @Override
    public void close() {
        manager.close();
    }

    private Weights layers(NDManager scratch) {
        Weights weights = new Weights(scratch.zeros(new Shape(ENOUGH)));
        architecture.scores(new Layers(weights), inputs(scratch, images.at(0, 0)));
        return weights;
    }

    private static NDArray inputs(NDManager scratch, Images images) {
        Shape shape = new Shape(images.count(), images.channels(), images.side(), images.side());
        return scratch.create(images.pixels(), shape);
    }
}
