package onepoint.sgd;

import java.util.Collections;
import java.util.concurrent.TimeUnit;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs one by one and side by side. Nanoseconds for one coordinate in one step of one run on one thread: the
 * ratio of {@link #scalar} to the others is what counts on a machine that does other work.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class TrialsBenchmark {
    /** Coordinates times steps of one run. */
    private static final int ALONE = 32_000;

    /** Coordinates times steps of all runs side by side. */
    private static final int TOGETHER = 80 * ALONE;

    /** Which instance. */
    @Param
    public Instance instance;

    private Trials trials;

    /** The instances, of each kind of kernel. */
    public enum Instance {
        /** A spiky line under uniform noise, the case that goals are set for. */
        SPIKY("""
                {"family":"ripples","curvatures":[1],
                 "waves":[{"amplitude":0.0625,"vector":[6],"phase":0}]}""", """
                {"law":"box","halfWidths":[0.5]}""", 1, 256),
        /** Two bumps on a line, two atoms. */
        BUMPS("""
                {"family":"bumps","curvature":1,"bumps":[
                 {"centre":-0.5,"width":0.25,"height":0.125},{"centre":0,"width":1,"height":-0.25}
                 ]}""", """
                {"law":"two-point","point":[0.5]}""", 1, 256),
        /** A wave in the plane, uniform on a disk. */
        PLANE("""
                {"family":"ripples","curvatures":[1,1.25],"waves":[
                 {"amplitude":-0.03125,"vector":[-0.5,-3],"phase":0}]}""", """
                {"law":"ball","dimension":2,"radius":0.5}""", 2, 256),
        /** A hill in the plane, cut normal noise. */
        HILLS("""
                {"family":"hills","curvatures":[1,1],"hills":[
                 {"centre":[0.5,0.5],"width":0.25,"height":0.125}]}""", """
                {"law":"truncated-gaussian","dimension":2,"deviation":0.25,"cut":2}""", 2, 256),
        /** Rings in four dimensions, uniform on a sphere. */
        RADIAL("""
                {"family":"radial-ripples","dimension":4,"curvature":1,
                 "rings":[{"amplitude":0.0625,"frequency":5}]}""", """
                {"law":"sphere","dimension":4,"radius":0.5}""", 4, 256),
        /** A wave across 32 dimensions, uniform on a box. */
        RIPPLES_32(
                """
                {"family":"ripples","curvatures":%s,"waves":[
                 {"amplitude":0.0625,"vector":%s,"phase":0}]}
                """.formatted(copies("1", 32), copies("0.5", 32)),
                """
                {"law":"box","halfWidths":%s}""".formatted(copies("0.5", 32)),
                32,
                250),
        /** A thousand spiky lines, uniform on a box. */
        SEPARABLE_1000(
                """
                {"family":"separable","parts":%s}""".formatted(copies("""
                {"family":"ripples","curvatures":[1],
                 "waves":[{"amplitude":0.0625,"vector":[6],"phase":0}]}""", 1000)), """
                {"law":"box","halfWidths":%s}""".formatted(copies("0.5", 1000)), 1000, 64),
        /** Logistic regression with mini-batches. */
        LOGISTIC("""
                {"family":"finite-sum","loss":"logistic","ridge":0.125,"points":[
                 {"inputs":[1,0.5],"label":0},{"inputs":[2,-1],"label":0},
                 {"inputs":[-1,0.5],"label":0},{"inputs":[-2,-1],"label":0}]}""", """
                {"law":"mini-batch","dimension":2,"size":1}""", 2, 256),
        /** A warped square. */
        WARPED("""
                {"family":"warped","dimension":2,"fixed":1,
                 "stretches":[{"output":0,"amplitude":0.25,"vector":[2],"phase":0}],
                 "shifts":[{"output":0,"amplitude":0.25,"vector":[2]}]}""", """
                {"law":"box","halfWidths":[0.5,0.5]}""", 2, 256);

        private final String landscape;
        private final String noise;
        private final int dimension;
        /** How many runs are side by side; with the dimension it divides {@link #TOGETHER}. */
        private final int lanes;

        Instance(String landscape, String noise, int dimension, int lanes) {
            this.landscape = landscape;
            this.noise = noise;
            this.dimension = dimension;
            this.lanes = lanes;
        }

        private static String copies(String element, int count) {
            return Collections.nCopies(count, element).toString();
        }

        private long steps() {
            return TOGETHER / lanes / dimension;
        }
    }

    /** Builds the instance. */
    @Setup
    public void build() {
        String zero = Collections.nCopies(instance.dimension, "0").toString();
        String spec = """
                {"landscape":%s,"noise":%s,"stepSize":0.015625,"target":%s,"start":%s,
                 "horizons":{"time":8,"stay":8},"domain":"everywhere"}
                """.formatted(instance.landscape, instance.noise, zero, zero);
        trials = Trials.of(Setting.of(SpecJson.read(spec)), 1);
    }

    /** One run, with its largest distance. */
    @Benchmark
    @OperationsPerInvocation(ALONE)
    public double scalar() {
        return trials.trial(0).farthest(ALONE / instance.dimension);
    }

    /** Many runs, each with its largest distance. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public double[] sideBySide() {
        return trials.batch(0, instance.lanes).farthest(instance.steps());
    }

    /** Many runs to their ends, unobserved. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public double[] ends() {
        Batch batch = trials.batch(0, instance.lanes);
        batch.advanceTo(instance.steps());
        return batch.squaredDistances();
    }
}
