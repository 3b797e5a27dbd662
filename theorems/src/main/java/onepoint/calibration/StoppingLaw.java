package onepoint.calibration;

import java.util.Arrays;
import onepoint.verdict.BernoulliEvidence;
import onepoint.verdict.Decision;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.TrialCounts;

/**
 * The exact law of a sequential test on Bernoulli(p) trials, by dynamic programming over (trials, failures).
 * Independent of the test's bookkeeping: it is given a rule and asks it at every state, or along the two
 * boundaries.
 */
public final class StoppingLaw {
    /** States lighter than this are left out; 1e5 trials times 1e5 states lose less than 1e-20. */
    private static final double NEGLIGIBLE = 1e-30;

    /** What a test does after s successes and f failures. */
    @FunctionalInterface
    public interface Rule {
        /** Called with counts of at most the horizon. */
        Decision at(int successes, int failures);
    }

    /**
     * Where the mass went.
     *
     * @param refuted probability of a refutation
     * @param supported probability of support
     * @param trials mean number of trials, open streams counted at the horizon
     */
    public record Law(double refuted, double supported, double trials) {}

    private final int[] leastRefuting;
    private final int[] mostSupporting;

    private StoppingLaw(int[] leastRefuting, int[] mostSupporting) {
        this.leastRefuting = leastRefuting;
        this.mostSupporting = mostSupporting;
    }

    /** A rule that refutes when there are many failures and supports when there are few, monotonously. */
    public static StoppingLaw of(Rule rule, int horizon) {
        int[] refuting = new int[horizon + 1];
        int[] supporting = new int[horizon + 1];
        int refute = 1;
        int support = -1;
        for (int n = 1; n <= horizon; n++) {
            while (refute <= n && rule.at(n - refute, refute) != Decision.REFUTED) {
                refute++;
            }
            refuting[n] = refute;
            while (support + 1 < refute && support + 1 <= n && supports(rule, n, support + 1)) {
                support++;
            }
            supporting[n] = support;
        }
        return new StoppingLaw(refuting, supporting);
    }

    /** Only the refuting half of a test at alpha: support never stops it. */
    public static Rule refutingOnly(double p0, double alpha) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, false);
        double threshold = -StrictMath.log(alpha);
        return (s, f) -> {
            boolean crossed = evidence.logRefutation(TrialCounts.of(s, f)) >= threshold;
            return crossed ? Decision.REFUTED : Decision.OPEN;
        };
    }

    /** A whole test. */
    public static Rule test(double p0, ErrorRates rates, boolean atom) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, atom);
        double refutes = -StrictMath.log(rates.refute());
        double supports = -StrictMath.log(rates.support());
        return (s, f) -> {
            TrialCounts counts = TrialCounts.of(s, f);
            if (evidence.logRefutation(counts) >= refutes) {
                return Decision.REFUTED;
            }
            return evidence.logSupport(counts) >= supports ? Decision.SUPPORTED : Decision.OPEN;
        };
    }

    /** The law on trials that succeed with probability p. */
    public Law at(double p) {
        int horizon = leastRefuting.length - 1;
        double[] mass = new double[horizon + 2];
        mass[0] = 1;
        int low = 0;
        int high = 0;
        double refuted = 0;
        double supported = 0;
        double trials = 0;
        for (int n = 1; n <= horizon; n++) {
            trials += Arrays.stream(mass, low, high + 1).sum();
            high++;
            for (int f = high; f > low; f--) {
                mass[f] = mass[f] * p + mass[f - 1] * (1 - p);
            }
            mass[low] *= p;
            while (high >= low && (high >= leastRefuting[n] || mass[high] < NEGLIGIBLE)) {
                refuted += high >= leastRefuting[n] ? mass[high] : 0;
                mass[high--] = 0;
            }
            while (low <= high && (low <= mostSupporting[n] || mass[low] < NEGLIGIBLE)) {
                supported += low <= mostSupporting[n] ? mass[low] : 0;
                mass[low++] = 0;
            }
            if (low > high) {
                break;
            }
        }
        return new Law(refuted, supported, trials);
    }

    /** The same for a rule of any shape: it is asked at every state, so keep the horizon small. */
    public static Law exhaustively(Rule rule, int horizon, double p) {
        double[] mass = new double[horizon + 2];
        mass[0] = 1;
        double refuted = 0;
        double supported = 0;
        double trials = 0;
        for (int n = 1; n <= horizon; n++) {
            trials += Arrays.stream(mass).sum();
            for (int f = n; f > 0; f--) {
                mass[f] = mass[f] * p + mass[f - 1] * (1 - p);
            }
            mass[0] *= p;
            for (int f = 0; f <= n; f++) {
                Decision decision = mass[f] > 0 ? rule.at(n - f, f) : Decision.OPEN;
                refuted += decision == Decision.REFUTED ? mass[f] : 0;
                supported += decision == Decision.SUPPORTED ? mass[f] : 0;
                mass[f] = decision == Decision.OPEN ? mass[f] : 0;
            }
        }
        return new Law(refuted, supported, trials);
    }

    private static boolean supports(Rule rule, int n, int failures) {
        return rule.at(n - failures, failures) == Decision.SUPPORTED;
    }
}
