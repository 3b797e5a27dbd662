package onepoint.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import onepoint.model.Expectation;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * Where commands print for people: 100 columns of text. Styles only on a terminal on which picocli finds
 * colours welcome ({@code NO_COLOR} is unset), signs beyond ASCII only on a terminal that can show them; what
 * is redirected is plain ASCII. The launcher reports whether standard output is a terminal.
 */
final class Screen {
    /** Columns of a line. */
    static final int WIDTH = 100;

    private static final String TERMINAL = "onepoint.screen";
    private static final String SIGNS = "\u2591\u2592\u2588\u2500\u2502\u00b7\u25cf";

    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean unicode;

    Screen(PrintWriter out, Ansi ansi, boolean unicode) {
        this.out = out;
        this.ansi = ansi;
        this.unicode = unicode;
    }

    static Screen on(PrintWriter out) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return new Screen(out, Ansi.OFF, false);
        }
        Console console = System.console();
        Charset charset = console == null ? Charset.defaultCharset() : console.charset();
        boolean shown = charset.newEncoder().canEncode(SIGNS)
                && Charset.defaultCharset().newEncoder().canEncode(SIGNS);
        return new Screen(out, Ansi.AUTO, shown);
    }

    /** Whether signs beyond ASCII can be shown. */
    boolean unicode() {
        return unicode;
    }

    /** An empty line. */
    void gap() {
        out.print('\n');
    }

    /** A line that is not broken. */
    void line(String text) {
        out.print(text + "\n");
    }

    /** A line that stands out. */
    void heading(String text) {
        out.print(Help.defaultColorScheme(ansi).commandText(text) + "\n");
    }

    /** The heading of claims of which the same is expected. */
    void heading(Expectation expected, int claims) {
        String words = switch (expected) {
            case HOLDS -> "Expected to hold";
            case FAILS -> "Known to fail";
            case OPEN -> "Open";
        };
        heading(words + ", " + claims + (claims == 1 ? " claim" : " claims"));
    }

    /** A label and its text, broken between words, in columns that begin at 0 and at {@code indent}. */
    void labelled(int indent, String label, String text) {
        table(List.of(List.of(label, text)), indent);
    }

    /**
     * Rows of cells, each broken between words within its column.
     *
     * @param widths of the columns but the last, which gets the rest
     */
    void table(List<List<String>> rows, int... widths) {
        Column[] columns = new Column[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            columns[i] = new Column(widths[i], 0, Column.Overflow.WRAP);
        }
        int rest = WIDTH - Arrays.stream(widths).sum();
        columns[widths.length] = new Column(rest, 0, Column.Overflow.WRAP);
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(ansi), columns);
        table.indentWrappedLines = 0;
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        out.print(table.toString().replace(System.lineSeparator(), "\n"));
    }

    /** JSON on one line, broken after commas only, so that it can still be copied. */
    void json(String label, int indent, String json) {
        StringBuilder line = new StringBuilder(label + " ".repeat(indent - label.length()));
        for (String piece : json.split("(?<=,)")) {
            if (line.length() + piece.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
            }
            line.append(piece);
        }
        line(line.toString());
    }

    void flush() {
        out.flush();
    }
}
