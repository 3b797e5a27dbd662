package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.model.ClaimCard;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.model.Range;
import onepoint.model.SeriesPicture;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.LossSurface;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Epoch;
import onepoint.neural.training.Track;
import onepoint.noise.Streams;
import onepoint.verdict.TrialCounts;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * N-NEIGHBOURHOOD: the neighbourhood of the path is one-point convex too.
 *
 * <p>Symbols: z, a point drawn uniformly from the ball of radius {@link Plan#RADIUS} around x_t; the rest as
 * in N-TRAJECTORY.
 *
 * <p>Hypotheses: N-KIND, the network has connections around its layers and normalisation.
 *
 * <p>Conclusion: {@code <-grad f(z), x_end - x_t> > 0} for almost every z, by volume, around x_t. Given the
 * training, the points are independent and of one law, so that Hoeffding's bound (the paper's Lemma 6, for
 * the indicator, whose range is [0, 1]), the Clopper-Pearson interval and the evidence process all hold for
 * the share of the ball.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: the paper's section on neural networks; 100 points around each x_t.
 *
 * <p>Not claimed: anything about epochs that were not looked at, or points outside the balls.
 */
final class NeighbourhoodClaim implements NetworkClaim {
    static final String ID = "N-NEIGHBOURHOOD";

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "The neighbourhood of the path is one-point convex",
                "for almost every point z of the ball of radius " + Plan.RADIUS + " around $x_t$,"
                        + " $\\langle -\\nabla f(z), x_{end} - x_t \\rangle > 0$",
                Expectation.OPEN,
                Optional.of("the direction to the end has its coordinates in a random order"),
                judge.detectableGap(plan -> plan.points()),
                Optional.empty(),
                Optional.of(Judge.ALMOST_EVERY),
                "Measured, not proved. The paper draws 100 points around each x_t of 300 epochs and bounds"
                        + " the mean by Hoeffding. One trial here is one point; every finding is about one"
                        + " ball along the first run.",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Task> tasks(Lab lab) {
        List<Task> tasks = new ArrayList<>();
        long work = (long) lab.plan().points() * lab.surface(Architecture.PLAIN).sample();
        for (Architecture network : Architecture.values()) {
            for (int epoch : lab.plan().placed()) {
                tasks.add(new Task(
                        Measured.id(ID, network, "t" + epoch),
                        work,
                        judge -> finding(lab, judge, network, ID, epoch)));
            }
        }
        String twin = ID + "-TWIN";
        for (int epoch : lab.plan().placed()) {
            Architecture network = Architecture.RESIDUAL;
            tasks.add(new Task(
                    Measured.id(twin, network, "t" + epoch),
                    work,
                    judge -> finding(lab, judge, network, twin, epoch)));
        }
        return tasks;
    }

    private static Finding finding(
            Lab lab, Judge judge, Architecture network, String claim, int epoch)
            throws IOException {
        Track track = lab.run(network, 0);
        Vector centre = track.at(epoch).point();
        UnaryOperator<Vector> turned =
                claim.equals(ID) ? UnaryOperator.identity() : Alignment.scrambled(lab, network);
        Vector direction =
                turned.apply(Track.towards(track.at(epoch), track.end().point()));
        LossSurface surface = lab.surface(network);
        Alignment all = Alignment.NONE;
        double sum = 0;
        int points = lab.plan().points();
        for (int i = 0; i < points; i++) {
            String stream = "neural ball " + network.label() + " " + epoch;
            Vector z = inBall(centre, Streams.of(lab.plan().seed(), stream, i));
            double cosine = -surface.at(z).gradient().cosine(direction);
            all = all.plus(cosine);
            sum += cosine;
        }
        Epoch here = track.at(epoch);
        Map<String, Range> constants = new LinkedHashMap<>();
        constants.put("epoch", Measured.exactly(epoch));
        constants.put("distance to the end", Measured.exactly(direction.norm()));
        constants.put(
                "cosine at the centre",
                Measured.exactly(-here.measured().gradient().cosine(direction)));
        constants.put("smallest cosine", Measured.exactly(all.smallest()));
        constants.put("mean cosine", Measured.exactly(sum / points));
        long positive = all.products() - all.notPositive();
        return judge.judged(new Measured(
                claim,
                "t" + epoch,
                network,
                "the inner product is positive at every point drawn",
                TrialCounts.of(positive, all.notPositive()),
                all.counted() + " " + hoeffding(positive, points),
                constants,
                JsonNodeFactory.instance.objectNode()));
    }

    /** Uniform: a direction, and the radius times the d-th root of a uniform number. */
    private static Vector inBall(Vector centre, UniformRandomProvider random) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        float[] values = new float[centre.dimension()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) normal.sample();
        }
        Vector direction = Vector.of(values);
        double radius = Plan.RADIUS * StrictMath.pow(random.nextDouble(), 1.0 / values.length);
        return centre.plus(radius / direction.norm(), direction);
    }

    /** Share of successes less sqrt(ln(1/alpha) / (2n)). */
    static String hoeffding(long positive, int points) {
        double slack = Math.sqrt(-StrictMath.log(Judge.END_ALPHA) / (2.0 * points));
        double bound = Math.max(0, (double) positive / points - slack);
        return "Hoeffding at 99.5 %: a share of at least " + Decimal.below(bound) + " of the ball.";
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) {
        List<Picture> pictures = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            List<Finding> mine = findings.stream()
                    .filter(f -> f.index() == network.ordinal())
                    .toList();
            List<SeriesPicture.Curve> curves = List.of(
                    curve(mine, "mean cosine", true), curve(mine, "smallest cosine", false));
            pictures.add(Curves.signed(
                    "Negative gradient at " + lab.plan().points() + " points around x_t against the"
                            + " direction to the end, " + network.label() + " network.",
                    "cosine",
                    curves));
        }
        return pictures;
    }

    private static SeriesPicture.Curve curve(List<Finding> findings, String name, boolean main) {
        double[] x = findings.stream()
                .mapToDouble(f -> f.constants().get("epoch").lo())
                .toArray();
        double[] y =
                findings.stream().mapToDouble(f -> f.constants().get(name).lo()).toArray();
        return new SeriesPicture.Curve(name, main, x, y);
    }
}
