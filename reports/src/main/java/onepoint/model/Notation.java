package onepoint.model;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Texts with formulas: words as they are, and between dollar signs LaTeX. A text with an odd number of dollar
 * signs has no formulas.
 */
public final class Notation {
    private static final char MARK = '$';

    /** What a command is in ASCII, where that is not its name. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("le", "<="),
            Map.entry("ge", ">="),
            Map.entry("ne", "!="),
            Map.entry("mid", "given"),
            Map.entry("nabla", "grad"),
            Map.entry("langle", "<"),
            Map.entry("rangle", ">"),
            Map.entry("ldots", ".."),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry(",", ""));

    private final String latex;
    private int at;

    private Notation(String latex) {
        this.latex = latex;
    }

    /** The text with words and formulas, without their dollar signs, each put into another form. */
    public static String translate(
            String text, UnaryOperator<String> words, UnaryOperator<String> formula) {
        if (text.chars().filter(c -> c == MARK).count() % 2 != 0) {
            return words.apply(text);
        }
        StringBuilder out = new StringBuilder();
        String[] parts = text.split("\\" + MARK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                out.append(i % 2 == 0 ? words.apply(parts[i]) : formula.apply(parts[i]));
            }
        }
        return out.toString();
    }

    /** The text with its formulas in ASCII, as in {@code |x-x*|^2 <= 20 b/lambda}; any text has one. */
    public static String plain(String text) {
        return translate(text, UnaryOperator.identity(), formula -> new Notation(formula).all())
                .replaceAll(" +", " ");
    }

    private String all() {
        StringBuilder out = new StringBuilder();
        while (at < latex.length()) {
            out.append(upToBrace());
            at++;
        }
        return out.toString();
    }

    /** Reads until the brace that closes the group read, or the end; spaces stay where they are. */
    private String upToBrace() {
        StringBuilder out = new StringBuilder();
        while (at < latex.length() && latex.charAt(at) != '}') {
            char c = latex.charAt(at++);
            switch (c) {
                case '\\' -> command(out);
                case '{' -> out.append(rest());
                case '_', '^' -> script(c, out);
                default -> out.append(c);
            }
        }
        // the theorem's two times have names of their own in plain text
        return out.toString().replace("T_1", "T1").replace("T_2", "T2");
    }

    /** The rest of a group whose opening brace is read. */
    private String rest() {
        String inside = upToBrace();
        at++;
        return inside;
    }

    private String argument() {
        if (at < latex.length() && latex.charAt(at) == '{') {
            at++;
            return rest();
        }
        return at < latex.length() ? String.valueOf(latex.charAt(at++)) : "";
    }

    private void script(char sign, StringBuilder out) {
        boolean grouped = at < latex.length() && latex.charAt(at) == '{';
        String text = argument();
        if (text.equals("*")) {
            out.append('*');
        } else {
            boolean single = !grouped || text.matches("\\w+");
            out.append(sign).append(single ? text : "{" + text + "}");
        }
    }

    private void command(StringBuilder out) {
        int from = at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        at = from < latex.length() ? Math.max(at, from + 1) : at;
        String name = latex.substring(from, at);
        switch (name) {
            case "frac" ->
                out.append(factor(argument(), "+-")).append('/').append(factor(argument(), "+-/ "));
            case "sqrt" -> out.append("sqrt(").append(argument()).append(')');
            case "mbox" -> out.append(argument());
            default -> sign(name, out);
        }
    }

    /** The brackets of inner products have no space inside. */
    private void sign(String name, StringBuilder out) {
        while (name.equals("rangle") && out.toString().endsWith(" ")) {
            out.setLength(out.length() - 1);
        }
        out.append(SIGNS.getOrDefault(name, name));
        while (name.equals("langle") && at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
    }

    /** The text, in parentheses if one of these signs is in it outside of its own. */
    private static String factor(String text, String signs) {
        int depth = 0;
        boolean bare = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            bare |= depth == 0 && signs.indexOf(c) >= 0;
        }
        return bare ? "(" + text + ")" : text;
    }
}
