package onepoint.sgd;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import onepoint.claim.VerdictBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and writes what they measure to a page of the site, one section for each Java version;
 * the arguments name the page, a folder for what the measured processes write, and one with the classes of
 * {@code CertificateBenchmark}, which are another module's.
 */
public final class SpeedPage {
    private static final String HEAD = """
            # Speed

            This page is written by `mvn -q -Pbenchmark,speed -pl theorems -am test-compile`, a section
            for each Java version that it is run with, in about eight minutes. A time is the least of two
            or three iterations, since other work only adds time.

            **Steps**: nanoseconds for one coordinate in one step of one run, on one thread: gradient,
            noise and step, and but for *ends* the largest distance from the target. *scalar* is the
            reference engine, one run after the other; the others are runs side by side, whose numbers
            have the same bits.

            **Threads**: the spiky line side by side on several threads at once, each with its own runs.

            **Verdicts**: promises at an error rate of 1e-6, each trial 64 steps on the spiky line, with
            the share of trials that keeps them; trials are means over 64 seeds.

            **Certificates**: every hypothesis of one instance.

            **Processes**: from start to end, as the launcher runs them: the whole audit with its
            defaults on all processors, and the verdict on a million trials. *heap* is the largest used
            before a collection.
            """;
    private static final String SECTION = "\n## Java ";

    /** The columns of JMH's table of results. */
    private static final int SCORE = 4;

    private static final int PARAMETER = 7;

    private SpeedPage() {}

    /** Measures, and writes the page that the first argument names. */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException {
        Path page = Path.of(arguments[0]);
        Path scratch = Files.createDirectories(Path.of(arguments[1]));
        Map<Integer, String> sections = sections(page);
        String measured = "\n" + System.getProperty("java.vm.name") + ", "
                + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors.\n" + steps()
                + threads() + verdicts() + certificates(arguments[2], scratch) + processes(scratch);
        sections.put(Runtime.version().feature(), measured);
        StringBuilder text = new StringBuilder(HEAD);
        sections.forEach((version, section) ->
                text.append(SECTION).append(version).append("\n").append(section));
        Files.writeString(page, text);
    }

    /** The sections of the page as it is, by Java version. */
    private static Map<Integer, String> sections(Path page) throws IOException {
        Map<Integer, String> sections = new TreeMap<>();
        if (Files.exists(page)) {
            String[] parts = Files.readString(page).split(SECTION);
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                sections.put(
                        Integer.parseInt(parts[i].substring(0, end)), parts[i].substring(end + 1));
            }
        }
        return sections;
    }

    /** The least times of the benchmarks whose name matches, by parameter and method. */
    private static Map<String, Map<String, Double>> run(
            String benchmark, String parameter, ChainedOptionsBuilder options)
            throws RunnerException {
        Collection<RunResult> results = new Runner(options.include(benchmark).build()).run();
        Map<String, Map<String, Double>> least = new TreeMap<>();
        for (RunResult result : results) {
            least.computeIfAbsent(result.getParams().getParam(parameter), key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        return least;
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format + "%n", cells);
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String steps() throws RunnerException {
        Map<String, Map<String, Double>> times =
                run("TrialsBenchmark", "instance", new OptionsBuilder());
        StringBuilder table = new StringBuilder("""

                | steps | scalar | side by side | scalar / side by side | ends |
                |---|--:|--:|--:|--:|
                """);
        for (TrialsBenchmark.Instance instance : TrialsBenchmark.Instance.values()) {
            Map<String, Double> time = times.get(instance.name());
            table.append(row(
                    "| %s | %.2f | %.2f | %.1f | %.2f |",
                    name(instance.name()),
                    time.get("scalar"),
                    time.get("sideBySide"),
                    time.get("scalar") / time.get("sideBySide"),
                    time.get("ends")));
        }
        return table.toString();
    }

    private static String threads() throws RunnerException {
        StringBuilder table = new StringBuilder("""

                | threads | million steps a second | against one |
                |--:|--:|--:|
                """);
        double one = 0;
        int processors = Runtime.getRuntime().availableProcessors();
        for (int threads = 1; threads <= processors; threads *= 2) {
            double time = run(
                            "TrialsBenchmark.sideBySide",
                            "instance",
                            new OptionsBuilder().threads(threads).param("instance", "SPIKY"))
                    .get("SPIKY")
                    .get("sideBySide");
            double rate = 1000 * threads / time;
            one = threads == 1 ? rate : one;
            table.append(row("| %d | %.0f | %.2f |", threads, rate, rate / one));
        }
        return table.toString();
    }

    private static String verdicts() throws RunnerException {
        Map<String, Map<String, Double>> times =
                run("VerdictBenchmark", "promised", new OptionsBuilder());
        StringBuilder table = new StringBuilder("""

                | promised | kept | trials | ms |
                |--:|--:|--:|--:|
                """);
        for (VerdictBenchmark.Promised promised : VerdictBenchmark.Promised.values()) {
            table.append(row(
                    "| %.2f | %.2f | %.0f | %.2f |",
                    promised.promise(),
                    promised.kept(),
                    promised.trials(),
                    times.get(promised.name()).get("decide")));
        }
        return table.toString();
    }

    /** In a process of its own, since JMH knows the benchmarks of one list only, the first it finds. */
    private static String certificates(String classes, Path scratch)
            throws IOException, InterruptedException {
        Path results = scratch.resolve("certificates.csv");
        String path = classes + File.pathSeparator + System.getProperty("java.class.path");
        List<String> command = Footprint.java("-cp", path, "org.openjdk.jmh.Main");
        command.addAll(List.of("CertificateBenchmark", "-wi", "2", "-i", "2", "-rf", "csv"));
        command.addAll(List.of("-rff", results.toString()));
        Footprint.run(command, scratch.resolve("certificates.out"));
        StringBuilder table = new StringBuilder("""

                | certificates | ms |
                |---|--:|
                """);
        for (String line : Files.readAllLines(results).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            table.append(
                    row("| %s | %.2f |", name(cells[PARAMETER]), Double.valueOf(cells[SCORE])));
        }
        return table.toString();
    }

    private static String processes(Path scratch) throws IOException, InterruptedException {
        String format = "| %s | %.0f | %d | %d |";
        Footprint audit = Footprint.ofAudit(scratch);
        Footprint trials = Footprint.ofMillionTrials(scratch);
        return """

                | process | seconds | heap, MiB | resident, MiB |
                |---|--:|--:|--:|
                """
                + row(format, "audit", audit.seconds(), audit.heap(), audit.resident())
                + row(
                        format,
                        "a million trials",
                        trials.seconds(),
                        trials.heap(),
                        trials.resident());
    }
}
