package onepoint.neural.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.model.ClaimCard;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.SeriesPicture;
import onepoint.neural.network.Architecture;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.JsonNode;

/**
 * N-CONSTANTS: what Theorem 1 would say if the constants that were seen along one path held everywhere. They
 * do not: a largest or smallest value over a few points proves nothing, so every hypothesis stays undecided
 * and nothing is judged. A network has no enclosures, hence is no {@code Landscape} of the audit.
 *
 * <p>Symbols: L, r, c, lambda, b as in the ledger; x* = x_end of the first run, eta = 0.1 its first step
 * size.
 *
 * <p>Hypotheses: H1 to H6, none of them proved.
 *
 * <p>Conclusion: none.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: Theorem 1, with numbers of {@link Soundings}.
 *
 * <p>Not claimed: that the theorem applies.
 */
final class ConstantsClaim implements NetworkClaim {
    static final String ID = "N-CONSTANTS";

    @Override
    public ClaimCard card(Judge judge) {
        return new ClaimCard(
                ID,
                "What Theorem 1 would say with the constants seen along a path",
                "measured, not proved: c, L and r along one path, and what lambda, b and the radius of"
                        + " Theorem 1 would be if they held everywhere",
                Expectation.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "L is the largest quotient |grad f(u) - grad f(x)| / |u - x| seen, r the longest noise, c the"
                        + " smallest quotient <g(y), y-x*> / |y-x*|^2 after the first " + Plan.FEW
                        + " epochs, g being averaged over drawn mini-batches. Any of them may be worse"
                        + " elsewhere.",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Task> tasks(Lab lab) {
        List<Task> tasks = new ArrayList<>();
        for (Architecture network : Architecture.values()) {
            tasks.add(new Task(
                    Measured.id(ID, network, ""),
                    Soundings.work(lab),
                    judge -> finding(judge, network, new Soundings(lab, network))));
        }
        return tasks;
    }

    private static Finding finding(Judge judge, Architecture network, Soundings soundings)
            throws IOException {
        Soundings.Result result = soundings.take();
        return judge.described(
                new Measured(
                        ID,
                        "",
                        network,
                        result.prediction(),
                        TrialCounts.NONE,
                        result.detail(),
                        result.constants(),
                        result.data()),
                result.hypotheses());
    }

    @Override
    public List<Picture> figures(Lab lab, List<Finding> findings) {
        List<Picture> lines = new ArrayList<>();
        List<Picture> profiles = new ArrayList<>();
        for (Finding finding : findings) {
            JsonNode data = finding.spec().get("measured");
            String network = finding.facts().family();
            lines.add(new LandscapePicture(
                    "Measured: f and f averaged over the noise of mini-batches, on the line through the end"
                            + " of the first run and its start, " + network + ".",
                    Curves.numbers(data.get("position")),
                    Curves.numbers(data.get("f")),
                    Curves.numbers(data.get("averaged")),
                    0,
                    0));
            double[] epochs = Curves.numbers(data.get("epoch"));
            profiles.add(Curves.signed(
                    "Measured: the profile of one-point convexity along the first run, " + network
                            + ".",
                    "<g(y), y-x*> / |y-x*|^2",
                    List.of(
                            new SeriesPicture.Curve(
                                    "g averaged over the noise",
                                    true,
                                    epochs,
                                    Curves.numbers(data.get("smoothed profile"))),
                            new SeriesPicture.Curve(
                                    "grad f",
                                    false,
                                    epochs,
                                    Curves.numbers(data.get("plain profile"))))));
        }
        lines.addAll(profiles);
        return lines;
    }
}
