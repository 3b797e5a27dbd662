package onepoint.neural.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a study fixes before data. All networks are trained alike.
 *
 * @param images how many images are trained on, at most
 * @param sample how many of them f and its gradient are measured on, at most
 * @param batch images in a mini-batch
 * @param runs independent trainings, for N-TRAJECTORY, N-STEP and N-SPECTRUM
 * @param epochs of each, at steps 0.1, 0.01 and 0.001
 * @param places epochs of the first run around which random points are drawn
 * @param points random points around each
 * @param branches trainings that share a beginning, for N-SLOPE; even, so that they form pairs
 * @param shared epochs of that beginning
 * @param apart epochs of each after it, at a step that shrinks by 0.99 an epoch
 * @param tail epochs after an early shrinking of the step, for N-SPECTRUM
 * @param seed of everything random
 */
public record Plan(
        int images,
        int sample,
        int batch,
        int runs,
        int epochs,
        int places,
        int points,
        int branches,
        int shared,
        int apart,
        int tail,
        long seed) {
    /** The first epochs, which the claims leave out; the ledger says "the first few". */
    public static final int FEW = 3;
    /** The radius of the ball in which random points are drawn, the paper's. */
    public static final double RADIUS = 0.5;

    private static final int LEAST_EPOCHS = 8;

    /** @throws IllegalArgumentException if a number is out of range */
    public Plan {
        require("images", images, batch);
        require("sample", sample, 1);
        require("batch", batch, 2);
        require("runs", runs, 1);
        require("epochs", epochs, LEAST_EPOCHS);
        require("places", places, 1);
        require("points", points, 1);
        require("branches", branches, 2);
        require("shared", shared, 1);
        require("apart", apart, 1);
        require("tail", tail, 1);
        if (branches % 2 != 0) {
            throw new IllegalArgumentException("plan.branches is " + branches + ", must be even");
        }
    }

    /** A study this many times as large as the default one in images, epochs and trainings. */
    public static Plan scaled(double scale, long seed) {
        return new Plan(
                times(384, scale, 64),
                times(384, Math.min(scale, 5), 64),
                32,
                times(9, scale, 2),
                times(30, scale, LEAST_EPOCHS),
                times(4, scale, 2),
                times(100, Math.min(scale, 1), 10),
                2 * times(9, scale, 1),
                times(3, scale, 2),
                times(15, scale, 4),
                times(5, scale, 2),
                seed);
    }

    /** The paper's sizes, but for those of the networks: 50 000 images, 5 runs of 300 epochs, 50 branches. */
    public static Plan paper(long seed) {
        return new Plan(50_000, 2048, 128, 5, 300, 297, 100, 50, 10, 140, 30, seed);
    }

    /** The epochs around which random points are drawn, ascending and without those left out. */
    public List<Integer> placed() {
        return spread(epochs - 1);
    }

    /** As many epochs at the first step size. */
    public List<Integer> early() {
        return spread(epochs / 2 - 1);
    }

    private List<Integer> spread(int last) {
        return IntStream.range(0, places)
                .map(i -> places == 1
                        ? last
                        : FEW + Math.round((float) i * (last - FEW) / (places - 1)))
                .distinct()
                .boxed()
                .toList();
    }

    /** The epochs at which the step is cut for N-SPECTRUM, all before the first cut of the runs. */
    public List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        for (int cut = epochs / 2; cut >= 1 && cuts.size() < 5; cut /= 2) {
            cuts.add(0, cut);
        }
        return List.copyOf(cuts);
    }

    private static int times(int size, double scale, int least) {
        return Math.max(least, (int) Math.round(size * scale));
    }

    private static void require(String field, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "plan." + field + " is " + value + ", must be at least " + least);
        }
    }
}
