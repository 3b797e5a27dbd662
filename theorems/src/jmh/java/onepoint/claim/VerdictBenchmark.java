package onepoint.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.TimeUnit;
import onepoint.landscape.Ripples;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trials;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A verdict on a promised probability from trials of 64 steps on a spiky line. Milliseconds for one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class VerdictBenchmark {
    private static final int STEPS = 64;
    private static final int SEEDS = 64;
    private static final int SAMPLE = 1 << 14;
    private static final long MOST_TRIALS = 1 << 14;
    private static final double ALPHA = 1e-6;

    private static final Setting SETTING = Setting.of(new Spec(
            new Ripples(List.of(1.0), List.of(new Ripples.Wave(0.0625, List.of(6.0), 0))),
            new UniformBox(List.of(0.5)),
            0.015625,
            List.of(0.0),
            List.of(0.0),
            new Spec.Horizons(STEPS, 8),
            Optional.empty()));

    /** Which claim. */
    @Param
    public Promised promised;

    private Prediction.Probability claim;
    private long seed;

    /** What is promised, and what share of the trials keeps it. */
    public enum Promised {
        /** One half is promised, all keep it. */
        HALF_ALL(0.5, 1),
        /** One half is promised, three in five keep it. */
        HALF_60(0.5, 0.6),
        /** One half is promised, two in five keep it. */
        HALF_40(0.5, 0.4),
        /** Nine tenths are promised, all keep it. */
        NINETY_ALL(0.9, 1),
        /** Nine tenths are promised, 99 in a hundred keep it. */
        NINETY_99(0.9, 0.99),
        /** Nine tenths are promised, one half keeps it. */
        NINETY_50(0.9, 0.5);

        private final double promise;
        private final double kept;

        Promised(double promise, double kept) {
            this.promise = promise;
            this.kept = kept;
        }

        /** The promised probability. */
        public double promise() {
            return promise;
        }

        /** The share of trials that keeps it, up to the error of an estimate from 16384 trials. */
        public double kept() {
            return kept;
        }

        private Prediction.Probability claim() {
            double[] scores = new double[SAMPLE];
            PrimitiveIterator.OfDouble next =
                    Farthest.at(STEPS, 1).over(Trials.of(SETTING, Long.MAX_VALUE));
            Arrays.setAll(scores, i -> next.nextDouble());
            Arrays.sort(scores);
            double bound = kept == 1 ? 2 * scores[SAMPLE - 1] : scores[(int) (kept * SAMPLE)];
            return new Prediction.Probability(
                    name(), new Promise(promise, 0.09), Farthest.at(STEPS, bound));
        }

        /** The mean number of trials to a verdict over some seeds; the same in every run. */
        public double trials() {
            Prediction.Probability claim = claim();
            long trials = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                trials += verdict(claim, seed).evidence().trials();
            }
            return trials / (double) SEEDS;
        }
    }

    /** Makes the claim. */
    @Setup
    public void promise() {
        claim = promised.claim();
    }

    private static Verdict verdict(Prediction.Probability claim, long seed) {
        Effort effort = new Effort(seed, ALPHA, ALPHA, MOST_TRIALS);
        return Verdict.ofProbability(claim, Trials.of(SETTING, seed), effort);
    }

    /** One verdict, each with the next seed. */
    @Benchmark
    public Object decide() {
        return verdict(claim, seed++ % SEEDS);
    }

    /** All of a million trials, judged together. */
    public static void main(String[] arguments) {
        Prediction.Probability claim = Promised.NINETY_99.claim();
        Effort effort = new Effort(1, ALPHA, ALPHA, 1_000_000).whole();
        Verdict verdict = Verdict.ofProbability(claim, Trials.of(SETTING, 1), effort);
        if (verdict.evidence().trials() != effort.trials()) {
            throw new IllegalStateException("trials: " + verdict.evidence().trials());
        }
    }
}
