package onepoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of code of a page, to be executed. */
public record MarkdownPage(Path file) {
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- deep -->\n)?```(\\w*)\n(.*?)```", Pattern.DOTALL);

    /**
     * A block.
     *
     * @param kind what stands behind the opening quotes
     * @param text what is between the lines of quotes
     * @param deep whether it takes long and is left to {@code -Ddeep=true}
     */
    public record Block(String kind, String text, boolean deep) {}

    /** A page of the site. */
    public static MarkdownPage ofSite(String name) {
        return new MarkdownPage(Path.of("..", "src", "site", "markdown", name));
    }

    public String text() throws IOException {
        return Files.readString(file);
    }

    /** All blocks, in order. */
    public List<Block> blocks() throws IOException {
        return BLOCK.matcher(text())
                .results()
                .map(block -> new Block(block.group(2), block.group(3), block.group(1) != null))
                .toList();
    }

    /** The blocks of a kind, such as {@code sh}, in order. */
    public List<String> blocks(String kind) throws IOException {
        return blocks().stream()
                .filter(block -> block.kind().equals(kind))
                .map(Block::text)
                .toList();
    }

    /** The kinds of all blocks, in order. */
    public List<String> kinds() throws IOException {
        return blocks().stream().map(Block::kind).toList();
    }
}
