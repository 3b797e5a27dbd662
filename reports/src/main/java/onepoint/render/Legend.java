package onepoint.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the marks of a chart mean, in rows above it. */
final class Legend {
    /** The fills of an entry whose sample is a mark. */
    static final int DOT = -1;

    private static final int ROW = 20;
    /** Mean advance of a character at the style sheet's 13 px sans serif, on the wide side. */
    private static final double CHARACTER = 7.2;

    private final List<Key> keys = new ArrayList<>();

    private record Key(String style, int fills, String name) {}

    /**
     * Adds an entry, unless its name is empty.
     *
     * @param style of its sample
     * @param fills how often a filled sample is painted, as often as its band overlaps others; none is a
     *     stroke, and {@link #DOT} a mark
     * @param name what it means, untrusted
     */
    void add(String style, int fills, String name) {
        if (!name.isEmpty()) {
            keys.add(new Key(style, fills, name));
        }
    }

    /** Writes it in as many rows as it needs between two positions, and says how high it is. */
    int write(StringBuilder out, int from, int to) {
        double left = from;
        int row = 0;
        for (Key key : keys) {
            double needed = 30 + CHARACTER * key.name().length();
            if (left > from && left + needed > to) {
                left = from;
                row++;
            }
            double at = row * ROW + 10;
            sample(out, key, left, at);
            Plot.text(out, "start", left + 23, at + 4, key.name());
            left += needed;
        }
        return (row + 1) * ROW + 10;
    }

    private static void sample(StringBuilder out, Key key, double left, double at) {
        for (int i = 0; i < key.fills(); i++) {
            out.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"18\" height=\"10\"/>\n",
                    key.style(),
                    left,
                    at - 5));
        }
        if (key.fills() == DOT) {
            out.append(String.format(
                    Locale.ROOT,
                    "<path class=\"%s\" d=\"M%.1f %.1fh0\"/>\n",
                    key.style(),
                    left + 9,
                    at));
        } else if (key.fills() == 0) {
            Plot.line(out, key.style(), left, at, left + 18, at);
        }
    }
}
