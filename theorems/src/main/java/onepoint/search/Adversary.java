package onepoint.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Claim;
import onepoint.instance.Shrinker;
import onepoint.noise.Streams;
import onepoint.setting.Spec;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;

/**
 * Searches for the instance on which a claim's bound is attained most nearly, or broken: by CMA-ES (Hansen
 * and Ostermeier 2001) over each {@link Shape}, on specs with short numbers, among which only those count on
 * which every hypothesis of the claim is proved. The best few are appraised again with more trials, and the
 * best of these is made simpler while it loses at most a thirty-second of its tightness.
 *
 * <p>What it finds is a pure function of claim, seed and number of evaluations. All its trials and all its
 * random numbers are streams of seeds that are named after the search, so that the trials that judge what it
 * found, whose seed is the run's, are fresh.
 *
 * @param claim the claim under attack
 * @param seed the run's
 * @param evaluations how many instances are tried before the best are, at least 0
 */
public record Adversary(Claim claim, long seed, int evaluations) {
    private static final double SPREAD = 0.3;
    private static final int FINALISTS = 8;
    private static final long STEPS = 1L << 14;
    private static final long MORE_STEPS = 1L << 17;
    private static final double KEPT = 1 - 0x1p-5;

    /** The seed of the trials and random numbers of a search for some purpose. */
    static long seed(long seed, String purpose) {
        return Streams.hash("search " + purpose + " " + seed);
    }

    /** The best instance found; empty when none shows anything about the bound. */
    public Optional<Spec> witness() {
        Appraisal first = new Appraisal(claim, seed(seed, "appraise"), STEPS);
        Appraisal again = new Appraisal(claim, seed(seed, "compare"), MORE_STEPS);
        Map<Spec, Double> seen = new LinkedHashMap<>();
        Shape[] shapes = Shape.values();
        for (int i = 0; i < shapes.length; i++) {
            int share = (evaluations + shapes.length - 1 - i) / shapes.length;
            explore(shapes[i], share, spec -> seen.computeIfAbsent(spec, first::of));
        }
        Map<Spec, Double> best = new LinkedHashMap<>();
        seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(FINALISTS)
                .forEach(entry -> best.put(entry.getKey(), again.of(entry.getKey())));
        return best.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> shortest(entry.getKey(), again, entry.getValue()));
    }

    /** Simpler and hardly less tight, after at most as many trials of specs as the search itself made. */
    private Spec shortest(Spec spec, Appraisal appraisal, double tightness) {
        int[] left = {evaluations};
        return Shrinker.minimise(
                spec, simpler -> left[0]-- > 0 && appraisal.of(simpler) >= KEPT * tightness);
    }

    private void explore(Shape shape, int share, ToDoubleFunction<Spec> value) {
        if (share == 0) {
            return;
        }
        boolean largeSteps = !claim.card().hypotheses().contains(Hypothesis.STEP_SIZE);
        Blueprint blueprint = new Blueprint(shape, largeSteps);
        int dimension = blueprint.dimension();
        int population = 4 + (int) (3 * StrictMath.log(dimension));
        int generations = (share - 1) / population;
        String stream = "cma " + claim.card().id() + " " + shape;
        double[] middle = filled(dimension, 0.5);
        if (generations == 0) {
            value(blueprint, middle, value);
            return;
        }
        new CMAESOptimizer(
                        generations, 0, true, 0, 0, new Well19937c(seed(seed, stream)), false, null)
                .optimize(
                        new MaxEval(share),
                        new InitialGuess(middle),
                        new SimpleBounds(filled(dimension, 0), filled(dimension, 1)),
                        new CMAESOptimizer.Sigma(filled(dimension, SPREAD)),
                        new CMAESOptimizer.PopulationSize(population),
                        new ObjectiveFunction(point -> value(blueprint, point, value)),
                        GoalType.MAXIMIZE);
    }

    private static double value(Blueprint blueprint, double[] point, ToDoubleFunction<Spec> value) {
        Blueprint.Draft draft = blueprint.draft(point);
        return draft.spec().map(value::applyAsDouble).orElse(draft.shortfall());
    }

    private static double[] filled(int dimension, double value) {
        double[] array = new double[dimension];
        Arrays.fill(array, value);
        return array;
    }
}
