package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.model.ClaimCard;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.model.Range;
import onepoint.model.SeriesPicture;
import onepoint.neural.network.Architecture;
import onepoint.neural.network.Vector;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * N-SPECTRUM: from one start, the later the step shrinks the farther away the local minimum and the lower its
 * loss.
 *
 * <p>Hypotheses: N-KIND, the network has connections around its layers and normalisation.
 *
 * <p>Conclusion: of all the epochs at which the step is cut from 0.1 to 0.01, the latest ends farther from
 * the start and at a lower loss than the earliest, in almost every training. Each goes on for the same number
 * of epochs after its cut.
 *
 * <p>Tightness: how many neighbours among the cuts are in that order is shown.
 *
 * <p>Source: the paper's section on neural networks, Figure 6.
 *
 * <p>Not claimed: that more epochs at the small step would not do the same; the later cut has more epochs in
 * all.
 */
final class SpectrumClaim implements NetworkClaim {
    static final String ID = "N-SPECTRUM";

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "The later the step shrinks, the farther and lower the local minimum",
                "in almost every training, shrinking the step at the latest epoch ends farther from the"
                        + " start and at a lower loss than shrinking it at the earliest",
                Expectation.OPEN,
                Optional.of("the latest and the earliest change places"),
                judge.detectableGap(plan -> plan.runs()),
                Optional.empty(),
                Optional.of(Judge.ALMOST_EVERY),
                "Measured, not proved. The paper's Figure 6 shows a spectrum of minima. One trial here is"
                        + " one training with its own start; after each cut it goes on for the same number"
                        + " of epochs at a tenth of the step.",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Task> tasks(Lab lab) {
        List<Task> tasks = new ArrayList<>();
        Plan plan = lab.plan();
        long work = (long) plan.runs()
                * plan.cuts().size()
                * lab.surface(Architecture.PLAIN).sample();
        for (Architecture network : Architecture.values()) {
            tasks.add(new Task(
                    Measured.id(ID, network, ""), work, judge -> finding(lab, judge, network, ID)));
        }
        Architecture network = Architecture.RESIDUAL;
        String twin = ID + "-TWIN";
        tasks.add(new Task(
                Measured.id(twin, network, ""), work, judge -> finding(lab, judge, network, twin)));
        return tasks;
    }

    private static Finding finding(Lab lab, Judge judge, Architecture network, String claim)
            throws IOException {
        Plan plan = lab.plan();
        int latest = plan.cuts().size() - 1;
        boolean twin = !claim.equals(ID);
        int ordered = 0;
        long neighbours = 0;
        ArrayNode runs = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < plan.runs(); i++) {
            double[][] ends = ends(lab, network, i);
            ordered += after(ends, twin ? latest : 0, twin ? 0 : latest) ? 1 : 0;
            for (int k = 0; k < latest; k++) {
                neighbours += after(ends, k, k + 1) ? 1 : 0;
            }
            ObjectNode run = runs.addObject();
            put(run.putArray("distance"), ends, 0);
            put(run.putArray("loss"), ends, 1);
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("runs", runs);
        long pairs = (long) latest * plan.runs();
        Map<String, Range> constants = new LinkedHashMap<>();
        constants.put("neighbouring cuts", Measured.exactly(pairs));
        constants.put("in order", Measured.exactly(neighbours));
        return judge.judged(new Measured(
                claim,
                "",
                network,
                "cut at epoch " + plan.cuts().get(twin ? 0 : latest)
                        + ", it ends farther and lower than at "
                        + plan.cuts().get(twin ? latest : 0),
                TrialCounts.of(ordered, plan.runs() - ordered),
                "Cuts at epochs " + plan.cuts() + "; " + neighbours + " of " + pairs
                        + " neighbouring cuts are in order.",
                constants,
                data));
    }

    /** Distance from the start and loss, for each cut of a run. */
    private static double[][] ends(Lab lab, Architecture network, int run) throws IOException {
        List<Integer> cuts = lab.plan().cuts();
        Vector start = lab.run(network, run).at(0).point();
        double[][] ends = new double[cuts.size()][];
        for (int k = 0; k < ends.length; k++) {
            Vector end = lab.cut(network, run, cuts.get(k)).end().point();
            double loss = lab.surface(network).at(end).loss();
            ends[k] = new double[] {end.minus(start).norm(), loss};
        }
        return ends;
    }

    /** Whether the later of two ends is farther and lower. */
    private static boolean after(double[][] ends, int earlier, int later) {
        return ends[later][0] > ends[earlier][0] && ends[later][1] < ends[earlier][1];
    }

    private static void put(ArrayNode array, double[][] ends, int column) {
        for (double[] end : ends) {
            array.add(end[column]);
        }
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) {
        List<Picture> pictures = new ArrayList<>();
        for (Finding finding : findings) {
            List<SeriesPicture.Curve> curves = new ArrayList<>();
            for (JsonNode run : finding.spec().get("measured").get("runs")) {
                boolean first = curves.isEmpty();
                String name = first ? "first run" : curves.size() == 1 ? "other runs" : "";
                double[] x = Curves.numbers(run.get("distance"));
                double[] y = Curves.numbers(run.get("loss"));
                curves.add(new SeriesPicture.Curve(name, first, x, y));
            }
            pictures.add(new SeriesPicture(
                    "Where trainings end whose step is cut at epochs "
                            + lab.plan().cuts() + ", " + finding.facts().family()
                            + " (the paper's Figure 6).",
                    "distance from the start",
                    "loss",
                    curves,
                    Optional.empty()));
        }
        return pictures;
    }
}
