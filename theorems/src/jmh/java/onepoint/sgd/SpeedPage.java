package onepoint.sgd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link TrialsBenchmark} and writes what it measures to a page of the site, one section for each Java
 * version; the argument names the page.
 */
public final class SpeedPage {
    private static final String HEAD = """
            # Speed

            Nanoseconds for one coordinate in one step of one run, on one thread: gradient, noise and
            step, and but for *ends* the largest distance from the target. *scalar* is the reference
            engine, one run after the other; the others are runs side by side, whose numbers have the
            same bits. *two threads* is the time on each of two threads at once: on two free processors
            as on one. A number is the least of three iterations, since other work only adds time.

            This page is written by `mvn -q -Pbenchmark,speed -pl theorems -am test-compile`, a section
            for each Java version that it is run with.
            """;
    private static final String SECTION = "\n## Java ";

    private SpeedPage() {}

    /** Measures, and writes the page that the argument names. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path page = Path.of(arguments[0]);
        Options options = new OptionsBuilder()
                .include(TrialsBenchmark.class.getSimpleName())
                .build();
        Map<Integer, String> sections = sections(page);
        sections.put(Runtime.version().feature(), table(new Runner(options).run()));
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

    private static String table(Collection<RunResult> results) {
        Map<TrialsBenchmark.Instance, Map<String, Double>> least = new TreeMap<>();
        for (RunResult result : results) {
            String instance = result.getParams().getParam("instance");
            String method = result.getPrimaryResult().getLabel();
            least.computeIfAbsent(
                            TrialsBenchmark.Instance.valueOf(instance), key -> new TreeMap<>())
                    .put(method, result.getPrimaryResult().getStatistics().getMin());
        }
        StringBuilder table = new StringBuilder("\n" + System.getProperty("java.vm.name") + ", "
                + System.getProperty("os.arch") + ".\n\n"
                + "| instance | scalar | side by side | scalar / side by side | ends | two threads |\n"
                + "|---|--:|--:|--:|--:|--:|\n");
        least.forEach((instance, times) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.1f | %.2f | %.2f |%n",
                instance.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                times.get("scalar"),
                times.get("sideBySide"),
                times.get("scalar") / times.get("sideBySide"),
                times.get("ends"),
                times.get("onTwoThreads"))));
        return table.toString();
    }
}
