package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
import onepoint.neural.network.Vector;
import onepoint.neural.training.Epoch;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * N-SLOPE: trainings with a common beginning go down one slope, on which the gradient anywhere on any path
 * points to the ends of all.
 *
 * <p>Symbols: x_{i,t}, weights of branch i at the beginning of epoch t; x_{j,end}, at the end of branch j.
 *
 * <p>Hypotheses: N-KIND, the network has connections around its layers and normalisation.
 *
 * <p>Conclusion: {@code <-grad f(x_{i,t}), x_{j,end} - x_{i,t}> > 0} for all but a share of {@link #RARE} of
 * the epochs of two branches, each against the end of the other, for almost every pair of branches. Pairs
 * that share no branch are independent given the common beginning; they are the trials. The count over all
 * ordered pairs, as the paper gives it, stands beside.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: the paper's section on neural networks; a beginning of 10 epochs, 50 seeds, 140 epochs.
 *
 * <p>Not claimed: anything about other beginnings.
 */
final class SlopeClaim implements NetworkClaim {
    static final String ID = "N-SLOPE";
    /** What "almost always" stands for; the paper counts 0.1 % for its densely connected network. */
    private static final double RARE = 0.01;

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "Trainings with a common beginning go down one slope",
                "for almost every pair of trainings i, j with a common beginning, "
                        + "$\\langle -\\nabla f(x_{i,t}), x_{j,end} - x_{i,t} \\rangle > 0$ but for a share"
                        + " of at most " + RARE + " of the epochs",
                Expectation.OPEN,
                Optional.of("the direction to the end has its coordinates in a random order"),
                judge.detectableGap(plan -> plan.branches() / 2),
                Optional.empty(),
                Optional.of(Judge.ALMOST_EVERY),
                "Measured, not proved. The paper, over all ordered pairs of 50 trainings and 140 epochs: all"
                        + " but 0.1 % of the inner products are positive for DenseNet, all but 2 of 343 000"
                        + " for ResNet. One trial here is one pair of trainings that is in no other.",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Task> tasks(Lab lab) {
        List<Task> tasks = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            tasks.add(new Task(
                    Measured.id(ID, network, ""),
                    0,
                    judge -> finding(lab, judge, network, ID, UnaryOperator.identity())));
        }
        for (Architecture network : Architecture.values()) {
            String twin = ID + "-TWIN";
            if (network.connected()) {
                tasks.add(new Task(
                        Measured.id(twin, network, ""),
                        0,
                        judge -> finding(
                                lab, judge, network, twin, Alignment.scrambled(lab, network))));
            }
        }
        return tasks;
    }

    private static Finding finding(
            Lab lab, Judge judge, Architecture network, String claim, UnaryOperator<Vector> turned)
            throws IOException {
        List<Vector> ends = ends(lab, network);
        Alignment all = Alignment.NONE;
        int rare = 0;
        for (int i = 0; i < ends.size(); i++) {
            List<Epoch> epochs = path(lab, network, i);
            for (int j = 0; j < ends.size(); j++) {
                all = i == j ? all : all.plus(Alignment.of(epochs, ends.get(j), turned));
            }
        }
        for (int i = 0; i < ends.size(); i += 2) {
            Alignment pair = Alignment.of(path(lab, network, i), ends.get(i + 1), turned)
                    .plus(Alignment.of(path(lab, network, i + 1), ends.get(i), turned));
            rare += pair.notPositive() <= RARE * pair.products() ? 1 : 0;
        }
        Map<String, Range> constants = new LinkedHashMap<>();
        constants.put("inner products", Measured.exactly(all.products()));
        constants.put("not positive", Measured.exactly(all.notPositive()));
        constants.put("smallest cosine", Measured.exactly(all.smallest()));
        int pairs = ends.size() / 2;
        return judge.judged(new Measured(
                claim,
                "",
                network,
                "at most a share of " + RARE
                        + " of the inner products of each pair is not positive",
                TrialCounts.of(rare, pairs - rare),
                "All ordered pairs of " + ends.size() + " trainings: " + all.counted(),
                constants,
                JsonNodeFactory.instance.objectNode()));
    }

    private static List<Epoch> path(Lab lab, Architecture network, int branch) throws IOException {
        List<Epoch> epochs = lab.branch(network, branch).epochs();
        return epochs.subList(0, epochs.size() - 1);
    }

    private static List<Vector> ends(Lab lab, Architecture network) throws IOException {
        List<Vector> ends = new ArrayList<>();
        for (int i = 0; i < lab.plan().branches(); i++) {
            ends.add(lab.branch(network, i).end().point());
        }
        return ends;
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            List<Vector> ends = ends(lab, network);
            int epochs = lab.plan().apart();
            double[][] cosines = new double[epochs][];
            double[] number = new double[epochs];
            for (int t = 0; t < epochs; t++) {
                cosines[t] = cosines(lab, network, ends, t);
                number[t] = lab.plan().shared() + t;
            }
            pictures.add(Curves.signed(
                    "Negative gradient of every training against the direction to the end of every other, "
                            + network.label() + " network.",
                    "cosine",
                    List.of(
                            quantile("smallest", false, number, cosines, 0),
                            quantile("median", true, number, cosines, 0.5),
                            quantile("largest", false, number, cosines, 1))));
        }
        return pictures;
    }

    private static double[] cosines(Lab lab, Architecture network, List<Vector> ends, int t)
            throws IOException {
        double[] cosines = new double[ends.size() * (ends.size() - 1)];
        int at = 0;
        for (int i = 0; i < ends.size(); i++) {
            Epoch here = lab.branch(network, i).epochs().get(t);
            for (int j = 0; j < ends.size(); j++) {
                if (j != i) {
                    cosines[at++] = Alignment.cosine(here, ends.get(j));
                }
            }
        }
        Arrays.sort(cosines);
        return cosines;
    }

    private static SeriesPicture.Curve quantile(
            String name, boolean main, double[] x, double[][] sorted, double level) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = sorted[i][(int) Math.round(level * (sorted[i].length - 1))];
        }
        return new SeriesPicture.Curve(name, main, x, y);
    }
}
