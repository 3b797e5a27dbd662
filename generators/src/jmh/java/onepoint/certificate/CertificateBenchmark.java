package onepoint.certificate;

import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
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

/** All certificates of one instance. Milliseconds for one instance. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CertificateBenchmark {
    /** Which instance. */
    @Param
    public Instance instance;

    private Setting setting;

    /** The instances. */
    public enum Instance {
        /** A ripple on a line under uniform noise. */
        RIPPLE("""
                {"family":"ripples","curvatures":[1],
                 "waves":[{"amplitude":2,"vector":[1],"phase":0}]}""", """
                {"law":"box","halfWidths":[40]}""", 1),
        /** Two spikes in a well on a line under uniform noise. */
        BUMPS("""
                {"family":"bumps","curvature":1,"bumps":[
                 {"centre":-0.5,"width":0.25,"height":0.125},{"centre":0,"width":1,"height":-0.25},
                 {"centre":0.5,"width":0.25,"height":0.125}]}""", """
                {"law":"box","halfWidths":[4]}""", 1),
        /** Three ripples on a line. */
        LINE("""
                {"family":"ripples","curvatures":[1],"waves":[
                 {"amplitude":0.234375,"vector":[-1],"phase":0},
                 {"amplitude":0.265625,"vector":[1],"phase":0},
                 {"amplitude":-0.09375,"vector":[-2],"phase":0}]}""", """
                {"law":"two-point","point":[1]}""", 1),
        /** Four waves in the plane. */
        PLANE("""
                {"family":"ripples","curvatures":[1,1.25],"waves":[
                 {"amplitude":-0.03125,"vector":[-0.5,-3],"phase":0},
                 {"amplitude":-0.796875,"vector":[0.5,-0.5],"phase":0},
                 {"amplitude":-0.3125,"vector":[-0.5,-1],"phase":0},
                 {"amplitude":-0.40625,"vector":[-0.5,-0.5],"phase":0}]}""", """
                {"law":"two-point","point":[1,0.5]}""", 2),
        /** Six waves in three dimensions. */
        SPACE("""
                {"family":"ripples","curvatures":[1,1.25,1.5],"waves":[
                 {"amplitude":0.046875,"vector":[-0.5,0.5,-2],"phase":0},
                 {"amplitude":-0.03125,"vector":[2,-1,-1.5],"phase":0},
                 {"amplitude":-0.03125,"vector":[-2,2,-0.5],"phase":0},
                 {"amplitude":-0.015625,"vector":[3,-0.5,2],"phase":0},
                 {"amplitude":0.015625,"vector":[3,-0.5,1],"phase":0},
                 {"amplitude":-0.015625,"vector":[-0.5,-0.5,-3],"phase":0}]}""", """
                {"law":"two-point","point":[1,0.5,0.25]}""", 3),
        /** Eight waves in four dimensions. */
        FOUR("""
                {"family":"ripples","curvatures":[1,1.25,1.5,1.75],"waves":[
                 {"amplitude":0.015625,"vector":[-0.5,2,2,1.5],"phase":0},
                 {"amplitude":0.015625,"vector":[-1,-2,1,-1],"phase":0},
                 {"amplitude":-0.015625,"vector":[0.5,1,3,0.5],"phase":0},
                 {"amplitude":-0.015625,"vector":[-2,-3,-1,-0.5],"phase":0},
                 {"amplitude":-0.015625,"vector":[-1.5,-0.5,1.5,-3],"phase":0},
                 {"amplitude":0.015625,"vector":[-2,-0.5,0.5,-3],"phase":0},
                 {"amplitude":0.015625,"vector":[-1.5,1,3,-2],"phase":0},
                 {"amplitude":0.03125,"vector":[1.5,-0.5,-1.5,-0.5],"phase":0}]}""", """
                {"law":"two-point","point":[1,0.5,0.25,0.125]}""", 4),
        /** Fifty lines with a ripple each. */
        SEPARABLE(
                "{\"family\":\"separable\",\"parts\":[" + repeated("""
                {"family":"ripples","curvatures":[1],
                 "waves":[{"amplitude":0.5,"vector":[1],"phase":0}]}""") + "]}",
                "{\"law\":\"box\",\"halfWidths\":[" + repeated("1") + "]}",
                50),
        /** Two waves that run through all of fifty dimensions. */
        HIGH(
                "{\"family\":\"ripples\",\"curvatures\":[" + repeated("1") + "],\"waves\":["
                        + "{\"amplitude\":0.125,\"vector\":[" + repeated("0.25") + "],\"phase\":0},"
                        + "{\"amplitude\":0.0625,\"vector\":[1," + repeated("0.125", 49)
                        + "],\"phase\":0}]}",
                "{\"law\":\"ball\",\"dimension\":50,\"radius\":4}",
                50),
        /** A thousand lines with a ripple each. */
        WIDE(
                "{\"family\":\"separable\",\"parts\":["
                        + repeated(
                                "{\"family\":\"ripples\",\"curvatures\":[1],\"waves\":["
                                        + "{\"amplitude\":0.5,\"vector\":[1],\"phase\":0}]}",
                                1000)
                        + "]}",
                "{\"law\":\"box\",\"halfWidths\":[" + repeated("1", 1000) + "]}",
                1000),
        /** Sixteen waves that run through all of a thousand dimensions of different curvatures. */
        DENSE(
                "{\"family\":\"ripples\",\"curvatures\":["
                        + counted(1000, i -> "" + (1 + i / 1024.0))
                        + "],\"waves\":["
                        + counted(
                                16,
                                j -> "{\"amplitude\":0.25,\"phase\":0,\"vector\":["
                                        + counted(
                                                1000,
                                                i -> "" + ((i * 7 + j * 13) % 31 - 15) / 1024.0)
                                        + "]}")
                        + "]}",
                "{\"law\":\"ball\",\"dimension\":1000,\"radius\":4}",
                1000);

        private final String landscape;
        private final String noise;
        private final int dimension;

        Instance(String landscape, String noise, int dimension) {
            this.landscape = landscape;
            this.noise = noise;
            this.dimension = dimension;
        }

        private static String repeated(String item) {
            return repeated(item, 50);
        }

        private static String counted(int count, IntFunction<String> item) {
            return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
        }

        private static String repeated(String item, int count) {
            return String.join(",", Collections.nCopies(count, item));
        }

        Setting setting() {
            String spec = """
                    {"landscape":%s,"noise":%s,"stepSize":0.0625,"target":[%s],
                     "domain":"everywhere","start":[%s],"horizons":{"time":16,"stay":8}}""";
            String target = repeated("0", dimension);
            String start = repeated("1", dimension);
            return Setting.of(SpecJson.read(spec.formatted(landscape, noise, target, start)));
        }
    }

    /** Reads the instance. */
    @Setup
    public void read() {
        setting = instance.setting();
    }

    /** Every hypothesis, and what they say. */
    @Benchmark
    public Certificate certify() {
        return Certificate.of(setting);
    }
}
