package onepoint.neural.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.neural.data.Images;
import onepoint.neural.network.LossSurface;
import onepoint.neural.network.Slope;
import onepoint.neural.network.Vector;
import onepoint.noise.Streams;

/**
 * Plain mini-batch descent, x - eta g: no momentum, no decay of the weights, no change of the images. In each
 * epoch the images come once, in an order drawn anew, and a last batch that is not full is left out.
 *
 * <p>Every epoch is on disk before the next begins, and the next depends on nothing but it: a training that
 * was killed goes on with the same bits.
 *
 * @param folder for the files of the tracks
 * @param batch images in a batch, at least 1
 * @param seed of everything random
 */
public record Trainer(Path folder, int batch, long seed) {
    /** @throws IllegalArgumentException if the batch is empty */
    public Trainer {
        if (batch < 1) {
            throw new IllegalArgumentException("batch is " + batch + ", must be at least 1");
        }
    }

    /**
     * The track of a course, from its file as far as that goes.
     *
     * @throws IllegalStateException if the weights stop being finite
     */
    public Track train(LossSurface surface, Course course, Vector start) throws IOException {
        Files.createDirectories(folder);
        TrackFile file = new TrackFile(
                folder.resolve(course.id() + ".track"), surface.dimension(), course.measured());
        List<Epoch> epochs = new ArrayList<>(file.whole());
        if (epochs.isEmpty()) {
            add(epochs, file, epoch(surface, course, course.first(), 0, start));
        }
        for (int number = course.first() + epochs.size(); number <= course.last(); number++) {
            Epoch before = epochs.get(epochs.size() - 1);
            add(epochs, file, next(surface, course, before));
        }
        return new Track(epochs);
    }

    /** How many images a course computes gradients of, on a surface over so many and measured on so many. */
    public long work(Course course, int images, int sample) {
        long epochs = course.last() - course.first();
        long trained = epochs * (images - images % batch);
        return trained + (course.measured() ? (epochs + 1) * sample : 0);
    }

    private static void add(List<Epoch> epochs, TrackFile file, Epoch epoch) throws IOException {
        file.append(epoch);
        epochs.add(epoch);
    }

    private Epoch next(LossSurface surface, Course course, Epoch before) {
        double step = course.schedule().at(before.number());
        int[] order = Images.shuffled(
                surface.images(), Streams.of(seed, course.stream(), before.number()));
        Vector point = before.point();
        double longest = 0;
        for (int from = 0; from + batch <= order.length; from += batch) {
            int[] images = Arrays.copyOfRange(order, from, from + batch);
            Vector gradient = surface.over(point, images).gradient();
            longest = Math.max(longest, step * gradient.norm());
            point = point.plus(-step, gradient);
        }
        return epoch(surface, course, before.number() + 1, longest, point);
    }

    private static Epoch epoch(
            LossSurface surface, Course course, int number, double longest, Vector point) {
        if (!Double.isFinite(point.norm())) {
            throw new IllegalStateException(
                    course.id() + ": the weights are no longer finite in epoch " + number);
        }
        Optional<Slope> slope =
                course.measured() ? Optional.of(surface.at(point)) : Optional.empty();
        return new Epoch(number, longest, point, slope);
    }
}
