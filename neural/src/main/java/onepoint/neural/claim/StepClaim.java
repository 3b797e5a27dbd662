package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.model.ClaimCard;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.model.SeriesPicture;
import onepoint.neural.network.Architecture;
import onepoint.neural.training.Epoch;
import onepoint.neural.training.Track;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * N-STEP: one step of SGD stays within the ball around its point in which N-NEIGHBOURHOOD looks.
 *
 * <p>Hypotheses: N-KIND, the network has connections around its layers and normalisation.
 *
 * <p>Conclusion: eta |g| &lt; {@link Plan#RADIUS} for every mini-batch gradient g of the training, in almost
 * every training.
 *
 * <p>Tightness: the longest step is shown.
 *
 * <p>Source: the paper's section on neural networks.
 *
 * <p>Not claimed: anything about the sum of several steps.
 */
final class StepClaim implements NetworkClaim {
    static final String ID = "N-STEP";
    /** How much smaller the radius of the false twin is. */
    private static final double TWIN = 100;

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "One step stays within the ball of N-NEIGHBOURHOOD",
                "in almost every training, every step of SGD is shorter than " + Plan.RADIUS,
                Expectation.OPEN,
                Optional.of("the radius is " + Decimal.near(TWIN) + " times smaller"),
                judge.detectableGap(plan -> plan.runs()),
                Optional.empty(),
                Optional.of(Judge.ALMOST_EVERY),
                "Measured, not proved. The paper says that the length of one step stays below the radius"
                        + " of its ball, 0.5.",
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
                    judge -> finding(lab, judge, network, ID, Plan.RADIUS)));
        }
        Architecture network = Architecture.RESIDUAL;
        String twin = ID + "-TWIN";
        tasks.add(new Task(
                Measured.id(twin, network, ""),
                0,
                judge -> finding(lab, judge, network, twin, Plan.RADIUS / TWIN)));
        return tasks;
    }

    private static Finding finding(
            Lab lab, Judge judge, Architecture network, String claim, double radius)
            throws IOException {
        int within = 0;
        double longest = 0;
        for (int i = 0; i < lab.plan().runs(); i++) {
            double one = lab.run(network, i).epochs().stream()
                    .mapToDouble(Epoch::longest)
                    .max()
                    .orElseThrow();
            within += one < radius ? 1 : 0;
            longest = Math.max(longest, one);
        }
        return judge.judged(new Measured(
                claim,
                "",
                network,
                "every step of every training is shorter than " + Decimal.near(radius),
                TrialCounts.of(within, lab.plan().runs() - within),
                "Longest step " + Decimal.near(longest) + ".",
                Map.of("longest step", Measured.exactly(longest)),
                JsonNodeFactory.instance.objectNode()));
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            List<Track> tracks = new ArrayList<>();
            for (int i = 0; i < lab.plan().runs(); i++) {
                List<Epoch> epochs = lab.run(network, i).epochs();
                tracks.add(new Track(epochs.subList(1, epochs.size())));
            }
            pictures.add(new SeriesPicture(
                    "Longest step of each epoch, " + network.label() + " network.",
                    "epoch t",
                    "length",
                    Curves.byEpoch(tracks, "first run", true, (track, e) -> e.longest()),
                    Optional.of(new SeriesPicture.Level("radius", Plan.RADIUS))));
        }
        return pictures;
    }
}
