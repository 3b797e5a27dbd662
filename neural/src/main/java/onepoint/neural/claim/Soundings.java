package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onepoint.model.HypothesisResult;
import onepoint.model.Proof;
import onepoint.model.Range;
import onepoint.neural.data.Images;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.LossSurface;
import onepoint.neural.network.Slope;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Track;
import onepoint.noise.Streams;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures the constants that Theorem 1 speaks of, along the first run of a network as long as its step size
 * is the first.
 */
final class Soundings {
    /** The step size of the first half of a run. */
    private static final double STEP = 0.1;
    /** Mini-batches that are drawn at a point of the path. */
    private static final int DRAWS = 8;
    /** Mini-batches that are drawn at a point of the line. */
    private static final int LINE_DRAWS = 4;
    /** Points of the line. */
    private static final int POSITIONS = 17;
    /** The line goes from this share of the distance beyond the end to as much beyond the start. */
    private static final double BEYOND = 0.25;

    private final Lab lab;
    private final Architecture network;
    private final LossSurface surface;
    private double longestNoise;
    private double largestBias;
    private double lipschitz;
    private double smallest = Double.POSITIVE_INFINITY;
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();

    /** What was found. */
    record Result(
            String prediction,
            String detail,
            Map<String, Range> constants,
            ObjectNode data,
            List<HypothesisResult> hypotheses) {}

    Soundings(Lab lab, Architecture network) {
        this.lab = lab;
        this.network = network;
        surface = lab.surface(network);
    }

    /** Of how many images soundings compute gradients. */
    static long work(Lab lab) {
        LossSurface surface = lab.surface(Architecture.PLAIN);
        long drawn = (long) Math.min(lab.plan().batch(), surface.images()) + surface.sample();
        long path = lab.plan().early().size() * DRAWS * drawn;
        return path + POSITIONS * (surface.sample() + LINE_DRAWS * drawn);
    }

    /** Takes them, once. */
    Result take() throws IOException {
        Track track = lab.run(network, 0);
        Vector end = track.end().point();
        ArrayNode epochs = data.putArray("epoch");
        ArrayNode smoothed = data.putArray("smoothed profile");
        ArrayNode plain = data.putArray("plain profile");
        for (int epoch : lab.plan().early()) {
            Vector x = track.at(epoch).point();
            Slope here = track.at(epoch).measured();
            epochs.add(epoch);
            plain.add(profile(here.gradient(), x.minus(end)));
            Vector y = x.plus(-STEP, here.gradient());
            double value = profile(averaged(x, here, y, epoch), y.minus(end));
            smoothed.add(value);
            smallest = Math.min(smallest, value);
        }
        line(track.at(0).point(), end);
        return result(track.at(0).point().minus(end).norm());
    }

    /** {@code <g, d> / |d|^2}. */
    private static double profile(Vector gradient, Vector offset) {
        return gradient.dot(offset) / offset.dot(offset);
    }

    /** The mean of grad f(y - eta w) over drawn noise w at x, whose size is noted. */
    private Vector averaged(Vector x, Slope here, Vector y, int epoch) {
        Vector sum = here.gradient().minus(here.gradient());
        Vector bias = sum;
        for (int k = 0; k < DRAWS; k++) {
            Vector noise = noise(x, here, "neural soundings", epoch * DRAWS + k);
            longestNoise = Math.max(longestNoise, noise.norm());
            bias = bias.plus(1.0 / DRAWS, noise);
            Vector there = y.plus(-STEP, noise);
            Vector gradient = surface.at(there).gradient();
            double moved = there.minus(x).norm();
            double change = gradient.minus(here.gradient()).norm();
            lipschitz = moved > 0 ? Math.max(lipschitz, change / moved) : lipschitz;
            sum = sum.plus(1.0 / DRAWS, gradient);
        }
        largestBias = Math.max(largestBias, bias.norm());
        return sum;
    }

    /** The gradient over a random mini-batch less that of f. */
    private Vector noise(Vector x, Slope here, String purpose, int index) {
        int[] order = Images.shuffled(
                surface.images(),
                Streams.of(lab.plan().seed(), purpose + " " + network.label(), index));
        int[] batch = Arrays.copyOf(order, Math.min(lab.plan().batch(), order.length));
        return surface.over(x, batch).gradient().minus(here.gradient());
    }

    /** f and its average over the noise, on the line from the end to the start and beyond. */
    private void line(Vector start, Vector end) {
        Vector whole = start.minus(end);
        double length = whole.norm();
        ArrayNode position = data.putArray("position");
        ArrayNode f = data.putArray("f");
        ArrayNode averaged = data.putArray("averaged");
        for (int i = 0; i < POSITIONS; i++) {
            double share = -BEYOND + (1 + 2 * BEYOND) * i / (POSITIONS - 1);
            Vector x = end.plus(share, whole);
            Slope here = surface.at(x);
            double mean = 0;
            for (int k = 0; k < LINE_DRAWS; k++) {
                Vector noise = noise(x, here, "neural line", i * LINE_DRAWS + k);
                mean += surface.at(x.plus(-STEP, noise)).loss() / LINE_DRAWS;
            }
            position.add(share * length);
            f.add(here.loss());
            averaged.add(mean);
        }
    }

    private Result result(double distance) {
        double c = smallest;
        double lambda = 2 * STEP * c - STEP * STEP * lipschitz * lipschitz;
        double factor = STEP * longestNoise * (1 + STEP * lipschitz);
        double b = factor * factor;
        Map<String, Range> constants = new LinkedHashMap<>();
        constants.put("eta", Measured.exactly(STEP));
        constants.put("c", Measured.exactly(c));
        constants.put("L", Measured.exactly(lipschitz));
        constants.put("r", Measured.exactly(longestNoise));
        constants.put("lambda", Measured.exactly(lambda));
        constants.put("b", Measured.exactly(b));
        constants.put("largest mean of the noise", Measured.exactly(largestBias));
        constants.put("distance from start to end", Measured.exactly(distance));
        String prediction;
        if (lambda > 0) {
            double radius = Math.sqrt(20 * b / lambda);
            constants.put("radius of Theorem 1", Measured.exactly(radius));
            prediction =
                    "if these constants held everywhere, Theorem 1 would promise a distance of "
                            + Decimal.near(radius) + " from the end; the start is "
                            + Decimal.near(distance) + " away";
        } else {
            prediction = "with these constants lambda = " + Decimal.near(lambda)
                    + " is not above 0: Theorem 1 says nothing at this step size";
        }
        return new Result(prediction, detail(c), constants, data, hypotheses(c));
    }

    private String detail(double c) {
        double most = c > 0
                ? Math.min(Math.min(1 / (2 * lipschitz), c / (lipschitz * lipschitz)), 1 / (2 * c))
                : 0;
        return "Measured, not proved: " + lab.plan().early().size()
                + " points of the path while its step size is " + STEP + ", "
                + DRAWS + " mini-batches at each. H4 would allow step sizes below "
                + Decimal.near(most) + ".";
    }

    private List<HypothesisResult> hypotheses(double c) {
        List<HypothesisResult> results = new ArrayList<>();
        results.add(
                open("H1", "the gradient is L-Lipschitz", "L at least " + Decimal.near(lipschitz)));
        results.add(open(
                "H2",
                "the noise has mean 0 and is at most r",
                "r at least " + Decimal.near(longestNoise)
                        + "; normalisation over the batch makes the mean differ from 0 a little"));
        results.add(open(
                "H3",
                "the averaged gradient is one-point convex with constant c",
                "c at most " + Decimal.near(c)));
        results.add(open("H4", "eta < min(1/(2L), c/L^2, 1/(2c))", "as L and c"));
        return results;
    }

    private static HypothesisResult open(String id, String statement, String detail) {
        return new HypothesisResult(
                id, statement, Proof.UNDECIDED, detail + "; measured, not proved");
    }
}
