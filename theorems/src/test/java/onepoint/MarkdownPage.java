package onepoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code of a page, to be executed. */
public record MarkdownPage(Path file) {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    /** A page of the site. */
    public static MarkdownPage ofSite(String name) {
        return new MarkdownPage(Path.of("..", "src", "site", "markdown", name));
    }

    public String text() throws IOException {
        return Files.readString(file);
    }

    /** The blocks of a kind, such as {@code sh}, in order. */
    public List<String> blocks(String kind) throws IOException {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    /** The kinds of all blocks, in order. */
    public List<String> kinds() throws IOException {
        return BLOCK.matcher(text()).results().map(block -> block.group(1)).toList();
    }
}
