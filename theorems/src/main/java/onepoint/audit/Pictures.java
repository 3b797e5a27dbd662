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
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Premise;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.FanPicture;
import onepoint.model.Finding;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.QuantileCurve;
import onepoint.model.Status;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.sgd.Batch;
import onepoint.sgd.Trials;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Pictures of the worst and the most telling instances of each claim; drawn in doubles, for looking at only.
 */
public final class Pictures {
    private static final int POINTS = 401;
    private static final int NOISE_SAMPLES = 512;
    private static final int RUNS = 64;
    private static final int TIMES = 120;
    private static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

    private Pictures() {}

    /**
     * By finding: the worst of each claim, its twin, one whose conclusion failed, that of a need, and the
     * judged one-dimensional instance on which f is farthest from convex, by L / c.
     */
    static Map<String, List<Picture>> of(
            AuditSummary summary, List<Finding> findings, List<Case> cases, long seed) {
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
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        for (String id : wanted) {
            List<Picture> drawn = draw(byId.get(id), seed);
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
     * The landscape through target and start with its smoothed version, and the fan of some runs; nothing for
     * a claim that speaks of neither.
     */
    static List<Picture> draw(Case one, long seed) {
        return Premise.of(one.subject().certificate())
                .filter(premise -> one.claim().isPictured())
                .map(premise ->
                        List.<Picture>of(landscape(premise, seed), fan(one.claim(), premise, seed)))
                .orElse(List.of());
    }

    /**
     * The landscape of an instance through target and start, as far as 1.25 times their distance; nothing
     * where no constants are certified or declared.
     *
     * @param certificate of the instance
     * @param seed of the noise that is averaged over
     */
    public static Optional<LandscapePicture> near(Certificate certificate, long seed) {
        return Premise.of(certificate)
                .map(premise -> landscape(premise, 1.25 * far(premise.setting()), seed));
    }

    private static LandscapePicture landscape(Premise premise, long seed) {
        double far = far(premise.setting());
        return landscape(premise, 1.25 * StrictMath.max(radius(premise), far), seed);
    }

    private static double far(Setting setting) {
        return distance(setting.start(), setting.target());
    }

    private static LandscapePicture landscape(Premise premise, double wanted, long seed) {
        Setting setting = premise.setting();
        double[] direction = direction(setting);
        double radius = radius(premise);
        double reach = wanted > 0 ? wanted : 1;
        double[][] noise = noise(setting, seed);
        double[] s = new double[POINTS];
        double[] f = new double[POINTS];
        double[] smoothed = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            s[i] = reach * (2.0 * i / (POINTS - 1) - 1);
            double[] x = along(setting.target(), s[i], direction);
            f[i] = setting.landscape().value(x);
            double sum = 0;
            for (double[] w : noise) {
                sum += setting.landscape().value(along(x, -setting.stepSize(), w));
            }
            smoothed[i] = sum / noise.length;
        }
        String line = setting.dimension() == 1 ? "" : " along the line through target and start";
        String caption = "f and its average over the noise" + line
                + "; shaded: the ball of radius sqrt(20 b/lambda)";
        return new LandscapePicture(caption, s, f, smoothed, 0, radius);
    }

    private static double radius(Premise premise) {
        return premise.contracts() ? StrictMath.sqrt(premise.squaredRadius(20).mid()) : 0;
    }

    private static double[] direction(Setting setting) {
        double length = distance(setting.start(), setting.target());
        double[] unit = new double[setting.dimension()];
        unit[0] = 1;
        if (length > 0) {
            double[] start = setting.start();
            double[] target = setting.target();
            Arrays.setAll(unit, i -> (start[i] - target[i]) / length);
        }
        return unit;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return StrictMath.sqrt(sum);
    }

    private static double[] along(double[] x, double factor, double[] v) {
        double[] out = x.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] += factor * v[i];
        }
        return out;
    }

    private static double[][] noise(Setting setting, long seed) {
        UniformRandomProvider random = Streams.of(seed, "picture", 0);
        double[][] noise = new double[NOISE_SAMPLES][setting.dimension()];
        for (double[] w : noise) {
            setting.noise().sample(random, setting.target(), w);
        }
        return noise;
    }

    private static FanPicture fan(Claim claim, Premise premise, long seed) {
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
