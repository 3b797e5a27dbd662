package onepoint.sgd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onepoint.claim.VerdictBenchmark;
import onepoint.cli.Main;

/**
 * What a process of its own took.
 *
 * @param seconds from its start to its end
 * @param heap the largest used heap before a collection, in MiB
 * @param resident the peak of its resident memory in MiB, as Linux tells it
 */
record Footprint(double seconds, long heap, long resident) {
    private static final Pattern USED = Pattern.compile("(\\d+)M->");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    /** Of a whole audit with the defaults of the command line. */
    static Footprint ofAudit(Path scratch) throws IOException, InterruptedException {
        Path dir = scratch.resolve("audit");
        return of(scratch, "audit", "--out", dir.toString());
    }

    /** Of a million trials on one thread. */
    static Footprint ofMillionTrials(Path scratch) throws IOException, InterruptedException {
        return of(scratch, "trials");
    }

    /** With the heap that the launcher allows. */
    private static Footprint of(Path scratch, String... arguments)
            throws IOException, InterruptedException {
        Path log = scratch.resolve(arguments[0] + ".gc");
        Path out = scratch.resolve(arguments[0] + ".out");
        List<String> command = java("-Xmx1500m", "-Xlog:gc:file=" + log);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Footprint.class.getName());
        command.addAll(List.of(arguments));
        double seconds = run(command, out);
        return new Footprint(seconds, largest(USED, log), largest(PEAK, out) / 1024);
    }

    /** A command that runs this Java. */
    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The seconds that a command took, which writes to a file.
     *
     * @throws IOException when it fails
     */
    static double run(List<String> command, Path out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(out + ": status " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long largest(Pattern number, Path file) throws IOException {
        return number.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .max()
                .orElse(0);
    }

    /** The process itself: prints the peak of its memory when it ends. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(Footprint::printPeak));
        if (arguments[0].equals("audit")) {
            Main.main(arguments);
        } else {
            VerdictBenchmark.main(arguments);
        }
    }

    private static void printPeak() {
        try {
            Files.readAllLines(Path.of("/proc/self/status")).forEach(System.out::println);
        } catch (IOException e) {
            throw new IllegalStateException("no peak of memory", e);
        }
    }
}
