package onepoint.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Premise;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.FanPicture;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.model.QuantileCurve;
import onepoint.model.Status;
import onepoint.sgd.Batch;
import onepoint.sgd.Trials;

/**
 * Pictures of the worst and the most telling instances of each claim; drawn in doubles, for looking at only.
 */
final class Pictures {
    private static final int RUNS = 64;
    private static final int TIMES = 80;
    private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

    private Pictures() {}

    /**
     * By finding: the worst of each claim, its twin, one whose conclusion failed, that of a need, and the
     * judged one-dimensional instance on which f is farthest from convex, by L / c.
     */
    static Map<String, List<Picture>> of(
            AuditSummary summary, List<Finding> findings, List<Case> cases, Effort effort) {
        Set<String> wanted = new LinkedHashSet<>();
        for (ClaimSummary claim : summary.claims()) {
            claim.worst().ifPresent(worst -> wanted.add(worst.finding()));
            claim.twin().flatMap(twin -> twin.finding()).ifPresent(wanted::add);
            findings.stream()
                    .filter(f ->
                            f.claim().equals(claim.id()) && f.conclusion() == Conclusion.FAILED)
                    .findFirst()
                    .ifPresent(f -> wanted.add(f.id()));
            findings.stream()
                    .filter(f -> f.claim().equals(claim.id()) && f.status() == Status.JUDGED)
                    .filter(f -> f.facts().dimension() == 1)
                    .max(Comparator.comparingDouble(Pictures::steepness))
                    .ifPresent(f -> wanted.add(f.id()));
        }
        summary.needs().forEach(need -> need.worst().ifPresent(wanted::add));
        Map<String, Case> byId = cases.stream().collect(Collectors.toMap(Case::id, one -> one));
        Map<String, Finding> found =
                findings.stream().collect(Collectors.toMap(Finding::id, finding -> finding));
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        for (String id : wanted) {
            List<Picture> drawn = draw(byId.get(id), found.get(id), effort);
            if (!drawn.isEmpty()) {
                pictures.put(id, drawn);
            }
        }
        return pictures;
    }

    private static double steepness(Finding finding) {
        return finding.constants().get("L").lo() / finding.constants().get("c").lo();
    }

    /**
     * The landscape through target and start with its smoothed version, how one-point convex both are, the
     * fan of some runs, and the evidence of a probability; nothing for a claim that speaks of neither
     * landscapes nor runs.
     */
    static List<Picture> draw(Case one, Finding finding, Effort effort) {
        return Premise.of(one.subject().certificate())
                .filter(premise -> one.claim().isPictured())
                .map(premise -> {
                    Surroundings around =
                            Surroundings.of(one.subject().certificate(), effort.seed());
                    List<Picture> drawn = new ArrayList<>();
                    drawn.add(around.section());
                    drawn.add(around.profile());
                    if (premise.setting().dimension() > 1) {
                        drawn.add(around.contours());
                    }
                    drawn.add(fan(one.claim(), premise, effort.seed()));
                    EvidencePath.of(one, premise, finding, effort).ifPresent(drawn::add);
                    return drawn;
                })
                .orElse(List.of());
    }

    /** The radius of the target ball of Theorem 1; 0 where there is none. */
    static double radius(Premise premise) {
        return premise.contracts() ? StrictMath.sqrt(premise.squaredRadius(20).mid()) : 0;
    }

    /** Quantiles of the distance from the target over some runs. */
    static FanPicture fan(Claim claim, Premise premise, long seed) {
        Trials trials = claim.trials(premise.setting(), seed);
        long approach = premise.contracts() ? premise.approachTime() : 0;
        long horizon = approach + premise.setting().spec().horizons().stay();
        long stride = StrictMath.max(1, horizon / TIMES);
        int count = (int) (horizon / stride) + 1;
        double[][] distances = new double[count][];
        Batch runs = trials.batch(0, RUNS);
        for (int i = 0; i < count; i++) {
            runs.advanceTo(i * stride);
            distances[i] = Arrays.stream(runs.squaredDistances())
                    .map(squared -> StrictMath.min(0x1p100, StrictMath.sqrt(squared)))
                    .toArray();
        }
        double[] times = new double[count];
        Arrays.setAll(times, i -> (double) (i * stride));
        Arrays.stream(distances).forEach(Arrays::sort);
        List<QuantileCurve> curves = new ArrayList<>();
        for (double level : LEVELS) {
            double[] values = new double[count];
            Arrays.setAll(values, i -> distances[i][(int) (level * (RUNS - 1))]);
            curves.add(new QuantileCurve(level, values));
        }
        Optional<Double> mark = approach > 0 ? Optional.of((double) approach) : Optional.empty();
        String caption = "|y_t - x*| over " + RUNS + " runs: median, quartiles, 5 % and 95 %";
        return new FanPicture(caption, times, curves, radius(premise), mark);
    }
}
