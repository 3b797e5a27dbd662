package onepoint.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;

/** Layers, each of which takes its weights as it is applied; images lie as batch, plane, row, column. */
record Layers(Weights weights) {
    /** The statistics are those of the batch, so no running mean is kept; the engine wants the places. */
    private static final float MOMENTUM = 0;
    /** Keeps the division away from 0; the engine's usual value. */
    private static final float EPSILON = 1e-5f;

    /** A convolution without bias that keeps the size at stride 1. */
    NDArray convolution(NDArray images, int out, int width, int stride) {
        int in = planes(images);
        NDArray kernel = weights.normal(in * width * width, out, in, width, width);
        return Conv2d.conv2d(
                        images,
                        kernel,
                        null,
                        new Shape(stride, stride),
                        new Shape(width / 2, width / 2),
                        new Shape(1, 1),
                        1)
                .singletonOrThrow();
    }

    /** Every plane brought to mean 0 and variance 1 over the batch, then scaled and moved. */
    NDArray normalised(NDArray images) {
        int planes = planes(images);
        return BatchNorm.batchNorm(
                        images,
                        weights.manager().zeros(new Shape(planes)),
                        weights.manager().ones(new Shape(planes)),
                        weights.constant(1, planes),
                        weights.constant(0, planes),
                        1,
                        MOMENTUM,
                        EPSILON,
                        true)
                .singletonOrThrow();
    }

    /** A number added to every plane. */
    NDArray biased(NDArray images) {
        return images.add(weights.constant(0, 1, planes(images), 1, 1));
    }

    /** Every value fed by all values of its image. */
    NDArray linear(NDArray values, int out) {
        NDArray flat = values.reshape(values.getShape().get(0), -1);
        int in = Math.toIntExact(flat.getShape().get(1));
        NDArray matrix = weights.normal(in, out, in);
        return Linear.linear(flat, matrix, weights.constant(0, out)).singletonOrThrow();
    }

    /** Negative values become 0. */
    NDArray relu(NDArray values) {
        return Activation.relu(values);
    }

    /** The largest of every four pixels. */
    NDArray largest(NDArray images) {
        Shape two = new Shape(2, 2);
        return Pool.maxPool2d(images, two, two, new Shape(0, 0), false);
    }

    /** The mean of every four pixels. */
    NDArray halved(NDArray images) {
        Shape two = new Shape(2, 2);
        return Pool.avgPool2d(images, two, two, new Shape(0, 0), false, false);
    }

    /** The mean of every plane. */
    NDArray means(NDArray images) {
        return Pool.globalAvgPool2d(images);
    }

    /** The planes of both. */
    NDArray joined(NDArray first, NDArray second) {
        return NDArrays.concat(new NDList(first, second), 1);
    }

    private static int planes(NDArray images) {
        return Math.toIntExact(images.getShape().get(1));
    }
}
