package onepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onepoint.MarkdownPage;
import onepoint.MarkdownPage.Block;
import onepoint.cli.CommandLineRun.Printed;

/**
 * Executes the blocks of a page, one after the other, in a folder that stands for the root of a checkout:
 *
 * <ul>
 *   <li>{@code sh}: commands, each of which must succeed;
 *   <li>{@code text}: each of its lines is in what the commands of the block before printed;
 *   <li>{@code json}: a file, of the name that the next block of commands has first;
 *   <li>{@code java}: a part of a source file of the tests;
 *   <li>{@code properties}: a file, of the name in its first line.
 * </ul>
 *
 * <p>Any other block fails. What takes long is executed with {@code -Ddeep=true} only.
 */
final class GuideRun {
    private static final Pattern SPEC = Pattern.compile("[\\w-]+\\.json");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/test/java"), Path.of("../generators/src/test/java"));

    private final Path root;
    private String printed = "";
    private boolean skipped;
    private int executed;

    GuideRun(Path root) {
        this.root = root;
    }

    /** Executes a page; how many of its blocks were. */
    int of(MarkdownPage page) throws IOException {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            execute(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
        return executed;
    }

    private void execute(Block block, List<Block> rest) throws IOException {
        if (block.kind().equals("sh")) {
            skipped = block.deep() && !Boolean.getBoolean("deep");
        }
        if (skipped && (block.kind().equals("sh") || block.kind().equals("text"))) {
            return;
        }
        executed++;
        switch (block.kind()) {
            case "sh" -> {
                printed = "";
                for (String line : block.text().lines().toList()) {
                    command(line);
                }
            }
            case "text" -> block.text().lines().forEach(this::requirePrinted);
            case "json" -> Files.writeString(root.resolve(nextFile(rest)), block.text());
            case "java" -> requireSource(block.text());
            case "properties" -> register(block.text());
            default -> throw new AssertionError("a block that nothing executes: " + block);
        }
    }

    /** White space is the output's own. */
    private void requirePrinted(String line) {
        assertThat(squeezed(printed)).contains(squeezed(line));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String nextFile(List<Block> rest) {
        String commands = rest.stream()
                .filter(block -> block.kind().equals("sh"))
                .findFirst()
                .orElseThrow()
                .text();
        Matcher name = SPEC.matcher(commands);
        assertThat(name.find()).as(commands).isTrue();
        return name.group();
    }

    private static void requireSource(String piece) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        assertThat(sources).as(piece).anyMatch(source -> source.contains(piece));
    }

    /** A file of services, as it would be in somebody's jar. */
    private void register(String text) throws IOException {
        Path file = root.resolve("mine")
                .resolve(text.lines().findFirst().orElseThrow().substring(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void command(String line) throws IOException {
        List<String> parts = Arrays.asList(line.split(" > "));
        List<String> words = WORD.matcher(parts.get(0))
                .results()
                .map(word -> here(word.group().replace("'", "")))
                .toList();
        List<String> arguments = words.subList(1, words.size());
        String output = switch (words.get(0)) {
            case "./onepoint" -> onepoint(line, arguments);
            case "java" -> java(arguments);
            case "grep" -> grep(arguments);
            case "cmp" -> cmp(arguments);
            default -> throw new AssertionError("a command that nothing executes: " + line);
        };
        printed += output;
        if (parts.size() == 2) {
            Files.writeString(Path.of(here(parts.get(1))), output);
        }
    }

    /** Files of the checkout are read where they are, all others are in the folder. */
    private String here(String word) {
        if (word.startsWith("src/")) {
            return Path.of("..").resolve(word).toString();
        }
        boolean file = word.startsWith("target/") || SPEC.matcher(word).matches();
        return file ? root.resolve(word).toString() : word;
    }

    private String onepoint(String line, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (all.get(0).equals("audit") && !all.contains("--out")) {
            all.addAll(List.of("--out", here("target/audit")));
        }
        if (all.get(0).equals("replay") && !all.contains("--run")) {
            all.addAll(List.of("--run", here("target/audit")));
        }
        Printed run = CommandLineRun.of(all.toArray(String[]::new));
        assertThat(run.status()).as(line + "\n" + run.err() + run.out()).isZero();
        return run.out();
    }

    /** In a process of its own, where services are found beside those of this one. */
    private String java(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        assertThat(all.get(0)).isEqualTo("-cp");
        assertThat(all.get(1)).isEqualTo("theorems/target/onepoint.jar:mine.jar");
        all.set(
                1,
                System.getProperty("java.class.path") + File.pathSeparator + root.resolve("mine"));
        all.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path output = root.resolve("output");
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            int status = process.waitFor();
            assertThat(status).as(Files.readString(output)).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Files.readString(output);
    }

    private static String cmp(List<String> files) throws IOException {
        assertThat(Path.of(files.get(0))).hasSameBinaryContentAs(Path.of(files.get(1)));
        return "";
    }

    /** The lines of a file with a text in them. */
    private static String grep(List<String> arguments) throws IOException {
        assertThat(arguments).hasSize(2);
        List<String> lines = Files.readAllLines(Path.of(arguments.get(1))).stream()
                .filter(line -> line.contains(arguments.get(0)))
                .toList();
        assertThat(lines).as(arguments.toString()).isNotEmpty();
        return String.join("\n", lines) + "\n";
    }
}
