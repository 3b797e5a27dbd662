package onepoint.render;

import java.util.Arrays;
import java.util.Locale;

/**
 * A chart as a static SVG element: bands, curves, rules and shaded intervals between two axes. Colours come
 * from the style sheet through class names, so that one picture serves light, dark and print.
 *
 * <p>An own writer rather than a charting library: libraries that paint through AWT measure text with the
 * fonts of the machine, so that bytes differ between machines and a JDK without fonts fails, and write
 * colours into every element.
 */
final class Plot {
    private static final int LEFT = 64;
    private static final int RIGHT = 26;
    private static final int BOTTOM = 46;

    private final Axis x;
    private final Axis y;
    private final int width;
    private final int plotHeight;
    private final int plotWidth;
    private final StringBuilder marks = new StringBuilder();
    private final Legend legend = new Legend();
    private int bands;

    /** A chart as wide as half a page. */
    Plot(Axis x, Axis y) {
        this(x, y, 640, 250);
    }

    /** A chart of another width, and height between the ends of the vertical axis, in pixels. */
    Plot(Axis x, Axis y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        plotHeight = height;
        plotWidth = width - LEFT - RIGHT;
    }

    /** Shades the positions from {@code from} to {@code to} over the whole height. */
    Plot strip(String style, double from, double to, String name) {
        double left = across(from);
        marks.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"%d\"/>\n",
                style,
                left,
                Math.max(across(to) - left, 1),
                plotHeight));
        return named(style, 1, name);
    }

    /** Shades what lies between two curves; later bands lie within earlier ones and look darker. */
    Plot band(String style, double[] at, double[][] lowerAndUpper, String name) {
        int n = at.length;
        double[] around = new double[2 * n];
        double[] values = new double[2 * n];
        for (int i = 0; i < n; i++) {
            around[i] = at[i];
            values[i] = lowerAndUpper[1][i];
            around[n + i] = at[n - 1 - i];
            values[n + i] = lowerAndUpper[0][n - 1 - i];
        }
        bands++;
        marks.append(String.format(
                Locale.ROOT,
                "<polygon class=\"%s\" points=\"%s\"/>\n",
                style,
                points(around, values)));
        return named(style, bands, name);
    }

    /** A curve through points; a single point is drawn as a dot. */
    Plot curve(String style, double[] at, double[] values, String name) {
        marks.append(String.format(
                Locale.ROOT,
                "<polyline class=\"%s\" data-name=\"%s\" points=\"%s\"/>\n",
                style,
                Markup.html(name),
                points(at, values)));
        if (at.length == 1) {
            marks.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot %s\" cx=\"%.2f\" cy=\"%.2f\" r=\"4\"/>\n",
                    style,
                    across(at[0]),
                    down(values[0])));
        }
        return named(style, 0, name);
    }

    /** Many marks of one kind, as one path of points: the style sheet's line cap is their shape. */
    Plot marks(String style, double[] at, double[] values, String name) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < at.length; i++) {
            path.append(String.format(Locale.ROOT, "M%.1f %.1fh0", across(at[i]), down(values[i])));
        }
        if (at.length > 0) {
            marks.append(
                    String.format(Locale.ROOT, "<path class=\"%s\" d=\"%s\"/>\n", style, path));
            legend.add(style, Legend.DOT, name);
        }
        return this;
    }

    /** A rectangle between two positions and two values. */
    Plot box(String style, double from, double to, double low, double high) {
        marks.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                style,
                across(from),
                down(high),
                across(to) - across(from),
                down(low) - down(high)));
        return this;
    }

    /** Dots, all with one entry in the legend. */
    Plot dots(String style, double[] at, double value, String name) {
        for (double one : at) {
            marks.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"%s\" cx=\"%.2f\" cy=\"%.2f\" r=\"2.5\"/>\n",
                    style,
                    across(one),
                    down(value)));
        }
        return named(style, 1, name);
    }

    /** A vertical line. */
    Plot vertical(String style, double at, String name) {
        return rule(style, across(at), 0, across(at), plotHeight, name);
    }

    /** A horizontal line. */
    Plot horizontal(String style, double at, String name) {
        return rule(style, 0, down(at), plotWidth, down(at), name);
    }

    /**
     * The element.
     *
     * @param id unique within the page
     * @param title what it shows, untrusted
     * @param description what can be read off it, untrusted
     * @param labels of the horizontal and of the vertical axis
     */
    String svg(String id, String title, String description, String[] labels) {
        StringBuilder keys = new StringBuilder();
        int top = legend.write(keys, LEFT, width - RIGHT);
        int height = top + plotHeight + BOTTOM;
        String head = String.format(
                Locale.ROOT,
                "<svg class=\"plot\" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\" viewBox=\"0 0 %2$d %3$d\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">\n"
                        + "<title id=\"%1$s-t\">%4$s</title>\n<desc id=\"%1$s-d\">%5$s</desc>\n",
                Markup.html(id),
                width,
                height,
                Markup.html(title),
                Markup.html(description));
        String scales = x.described()
                .flatMap(across -> y.described()
                        .map(up -> " data-across=\"" + across + "\" data-up=\"" + up + "\""))
                .orElse("");
        String inner = String.format(
                Locale.ROOT,
                "<svg%s x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" overflow=\"hidden\">\n",
                scales,
                LEFT,
                top,
                plotWidth,
                plotHeight);
        return head + keys + axes(top, labels) + inner + marks + "</svg>\n</svg>\n";
    }

    private String axes(int top, String[] labels) {
        StringBuilder out = new StringBuilder();
        StringBuilder grid = new StringBuilder();
        for (Axis.Tick tick : y.ticks(plotHeight / 45)) {
            double at = top + (1 - tick.fraction()) * plotHeight;
            grid.append(String.format(Locale.ROOT, "M%d %.1fh%d", LEFT, at, plotWidth));
            text(out, "end", LEFT - 8, at + 4, tick.label());
        }
        double base = top + plotHeight;
        StringBuilder ticks = new StringBuilder();
        for (Axis.Tick tick : x.ticks(plotWidth / 65)) {
            double at = LEFT + tick.fraction() * plotWidth;
            ticks.append(String.format(Locale.ROOT, "M%.1f %.1fv5", at, base));
            text(out, "middle", at, base + 19, tick.label());
        }
        ticks.append(String.format(Locale.ROOT, "M%d %.1fh%d", LEFT, base, plotWidth));
        out.append(String.format("<path class=\"grid\" d=\"%s\"/>\n", grid));
        out.append(String.format("<path class=\"axis\" d=\"%s\"/>\n", ticks));
        text(out, "middle", LEFT + plotWidth / 2.0, base + 40, labels[0]);
        double middle = top + plotHeight / 2.0;
        out.append(String.format(
                Locale.ROOT,
                "<text text-anchor=\"middle\" transform=\"translate(14 %.2f) rotate(-90)\">%s</text>\n",
                middle,
                Markup.html(labels[1])));
        return out.toString();
    }

    private Plot rule(String style, double x1, double y1, double x2, double y2, String name) {
        line(marks, style, x1, y1, x2, y2);
        return named(style, 0, name);
    }

    /** An entry of the legend. */
    Plot named(String style, int fills, String name) {
        legend.add(style, fills, name);
        return this;
    }

    private double across(double value) {
        return x.fraction(value) * plotWidth;
    }

    private double down(double value) {
        return (1 - y.fraction(value)) * plotHeight;
    }

    private String points(double[] at, double[] values) {
        return Outline.points(
                Arrays.stream(at).map(this::across).toArray(),
                Arrays.stream(values).map(this::down).toArray());
    }

    static void line(StringBuilder out, String style, double x1, double y1, double x2, double y2) {
        out.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                style,
                x1,
                y1,
                x2,
                y2));
    }

    static void text(StringBuilder out, String anchor, double x, double y, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                anchor,
                x,
                y,
                Markup.html(text)));
    }
}
