package onepoint.render;

import java.util.Locale;

/**
 * Escapes untrusted text. Characters that a reader cannot see, or that reorder what is seen, are spelled out
 * as {@code \}{@code uXXXX}, which is also how JSON spells them, so that a spec can still be copied from the
 * page.
 */
final class Markup {
    private static final String MARKDOWN = "\\`*_[]<>|~&#@!";

    private Markup() {}

    /** Text for HTML or SVG content and for attributes in double or single quotes. */
    static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> visible(c, out);
            }
        });
        return out.toString();
    }

    /** Text for one line of Markdown, also inside a table; character references leave nothing to mark up. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (MARKDOWN.indexOf(c) >= 0) {
                out.append("&#").append(c).append(';');
            } else {
                visible(c, out);
            }
        });
        return out.toString();
    }

    /** A name for a fragment of an address, different for different ids. */
    static String anchor(String prefix, String id) {
        StringBuilder out = new StringBuilder(prefix);
        id.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
            if (plain) {
                out.append((char) c);
            } else {
                out.append(String.format(Locale.ROOT, "_%x_", c));
            }
        });
        return out.toString();
    }

    private static void visible(int c, StringBuilder out) {
        int type = Character.getType(c);
        boolean hidden = Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (!hidden) {
            out.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }
}
