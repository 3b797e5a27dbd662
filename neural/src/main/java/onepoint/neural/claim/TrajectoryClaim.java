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
import onepoint.neural.network.Architecture;
import onepoint.neural.network.Vector;
import onepoint.neural.training.Epoch;
import onepoint.neural.training.Track;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * N-TRAJECTORY: the path of SGD is one-point convex with respect to its end.
 *
 * <p>Symbols: x_t, weights at the beginning of epoch t; x_end, at the end; f, {@link
 * onepoint.neural.network.LossSurface}.
 *
 * <p>Hypotheses: N-KIND, the network has connections around its layers and normalisation.
 *
 * <p>Conclusion: {@code <-grad f(x_t), x_end - x_t> > 0} at every epoch after the first {@link Plan#FEW}, in
 * almost every training.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: the paper's section on neural networks, Figure 5; five trials of 300 epochs.
 *
 * <p>Not claimed: anything about points off the path.
 */
final class TrajectoryClaim implements NetworkClaim {
    static final String ID = "N-TRAJECTORY";

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "The path of SGD is one-point convex with respect to its end",
                "in almost every training, $\\langle -\\nabla f(x_t), x_{end} - x_t \\rangle > 0$ at every"
                        + " epoch after the first " + Plan.FEW,
                Expectation.OPEN,
                Optional.of("the direction to the end has its coordinates in a random order"),
                judge.detectableGap(plan -> plan.runs()),
                Optional.empty(),
                Optional.of(Judge.ALMOST_EVERY),
                "Measured, not proved. The paper: every epoch of five trials of 300 epochs, ResNet-34 and"
                        + " DenseNet-100 on CIFAR-10 and CIFAR-100; VGG did not show it. One trial here is"
                        + " one training with its own start and its own order of the images.",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Task> tasks(Lab lab) {
        List<Task> tasks = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            String id = Measured.id(ID, network, "");
            tasks.add(new Task(
                    id, 0, judge -> finding(lab, judge, network, ID, UnaryOperator.identity())));
        }
        for (Architecture network : Architecture.values()) {
            String id = Measured.id(ID + "-TWIN", network, "");
            if (network.connected()) {
                tasks.add(new Task(
                        id,
                        0,
                        judge -> finding(
                                lab,
                                judge,
                                network,
                                ID + "-TWIN",
                                Alignment.scrambled(lab, network))));
            }
        }
        return tasks;
    }

    private static Finding finding(
            Lab lab, Judge judge, Architecture network, String claim, UnaryOperator<Vector> turned)
            throws IOException {
        Alignment all = Alignment.NONE;
        int straight = 0;
        double loss = 0;
        for (int i = 0; i < lab.plan().runs(); i++) {
            Track track = lab.run(network, i);
            List<Epoch> epochs = track.epochs().subList(Plan.FEW, lab.plan().epochs());
            Alignment one = Alignment.of(epochs, track.end().point(), turned);
            all = all.plus(one);
            straight += one.notPositive() == 0 ? 1 : 0;
            loss = Math.max(loss, track.end().measured().loss());
        }
        Map<String, Range> constants = new LinkedHashMap<>();
        constants.put("inner products", Measured.exactly(all.products()));
        constants.put("not positive", Measured.exactly(all.notPositive()));
        constants.put("smallest cosine", Measured.exactly(all.smallest()));
        constants.put("largest loss at an end", Measured.exactly(loss));
        return judge.judged(new Measured(
                claim,
                "",
                network,
                "every inner product of every training is positive",
                TrialCounts.of(straight, lab.plan().runs() - straight),
                all.counted(),
                constants,
                JsonNodeFactory.instance.objectNode()));
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) throws IOException {
        List<Picture> losses = new ArrayList<>();
        List<Picture> cosines = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            List<Track> tracks = new ArrayList<>();
            for (int i = 0; i < lab.plan().runs(); i++) {
                tracks.add(lab.run(network, i));
            }
            losses.add(Curves.plain(
                    "Loss along the path, " + network.label() + " network (the paper's Figure 5).",
                    "f(x_t)",
                    Curves.byEpoch(
                            tracks,
                            "first run",
                            true,
                            (track, e) -> e.measured().loss())));
            cosines.add(Curves.signed(
                    "Negative gradient against the direction to the end, " + network.label()
                            + " network (the paper's Figure 5).",
                    "cosine",
                    Curves.byEpoch(
                            tracks,
                            "first run",
                            false,
                            (track, e) -> Alignment.cosine(e, track.end().point()))));
        }
        losses.addAll(cosines);
        return losses;
    }
}
