package onepoint.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Hands out the parts of one flat vector of weights, in the order in which the layers ask. */
final class Weights {
    private final NDArray vector;
    private final List<Slot> slots = new ArrayList<>();
    private int at;

    /** How a part begins: around what mean, with what deviation. */
    private record Slot(int size, float mean, double deviation) {}

    Weights(NDArray vector) {
        this.vector = vector;
    }

    /**
     * Weights that many inputs feed: normal, of variance 2 / fanIn (He et al., ICCV 2015, equation 10).
     *
     * @param fanIn number of inputs of one output
     */
    NDArray normal(int fanIn, long... shape) {
        return take(0, Math.sqrt(2.0 / fanIn), shape);
    }

    /** Weights that begin as this number. */
    NDArray constant(float value, long... shape) {
        return take(value, 0, shape);
    }

    /** Where results of the layers live. */
    NDManager manager() {
        return vector.getManager();
    }

    /** How many were handed out. */
    int count() {
        return at;
    }

    /** What the parts handed out begin with. */
    Vector start(UniformRandomProvider random) {
        float[] values = new float[at];
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        int next = 0;
        for (Slot slot : slots) {
            for (int i = 0; i < slot.size(); i++) {
                double noise = slot.deviation() > 0 ? slot.deviation() * normal.sample() : 0;
                values[next++] = (float) (slot.mean() + noise);
            }
        }
        return Vector.of(values);
    }

    private NDArray take(float mean, double deviation, long... dimensions) {
        Shape shape = new Shape(dimensions);
        int size = Math.toIntExact(shape.size());
        NDArray part = vector.get(at + ":" + (at + size)).reshape(shape);
        slots.add(new Slot(size, mean, deviation));
        at += size;
        return part;
    }
}
