package onepoint.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onepoint.model.ContourPicture;

/** Level lines of a landscape and, beside them and at the same levels, of its average over the noise. */
final class Contours {
    private static final int SIDE = 270;
    private static final int LEFT = 64;
    private static final int GAP = 28;
    private static final int TOP = 54;
    private static final int BOTTOM = 46;
    /** At as many quantiles of the averaged values, so that neither wells nor slopes are without lines. */
    private static final int LEVELS = 9;

    private final ContourPicture picture;
    private final Axis axis;
    private final StringBuilder out = new StringBuilder();

    private Contours(ContourPicture picture) {
        this.picture = picture;
        axis = Axis.linear(-picture.reach(), picture.reach(), 0);
    }

    static String svg(ContourPicture picture, String id) {
        return new Contours(picture).svg(id);
    }

    private String svg(String id) {
        double[] levels = levels();
        add(
                "<svg class=\"plot\" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\" viewBox=\"0 0 %2$d %3$d\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">\n"
                        + "<title id=\"%1$s-t\">%4$s</title>\n<desc id=\"%1$s-d\">%5$s</desc>\n",
                Markup.html(id),
                LEFT + 2 * SIDE + GAP + 12,
                TOP + SIDE + BOTTOM,
                Markup.html(picture.caption()),
                Markup.html("Lines at " + Figures.number(levels[0]) + " to "
                        + Figures.number(levels[LEVELS - 1]) + "; the ball has radius "
                        + Figures.number(picture.radius()) + "."));
        legend();
        plane(LEFT, "f", "line-raw", picture.f(), levels);
        plane(
                LEFT + SIDE + GAP,
                "averaged over the noise",
                "line-main",
                picture.smoothed(),
                levels);
        for (Axis.Tick tick : axis.ticks(SIDE / 55)) {
            text("end", LEFT - 8, TOP + (1 - tick.fraction()) * SIDE + 4, tick.label());
        }
        text("middle", LEFT + SIDE + GAP / 2.0, TOP + SIDE + 40, "towards the start");
        add(
                "<text text-anchor=\"middle\" transform=\"translate(14 %.1f) rotate(-90)\">across</text>\n",
                TOP + SIDE / 2.0);
        return out.append("</svg>\n").toString();
    }

    private double[] levels() {
        double[] sorted = picture.smoothed().stream()
                .flatMapToDouble(row -> row.stream().mapToDouble(v -> v))
                .sorted()
                .toArray();
        double[] levels = new double[LEVELS];
        Arrays.setAll(levels, i -> sorted[(sorted.length - 1) * (i + 1) / (LEVELS + 1)]);
        return levels;
    }

    private void legend() {
        add("<circle class=\"ball\" cx=\"%d\" cy=\"10\" r=\"6\"/>\n", LEFT + 6);
        text("start", LEFT + 18, 14, "target ball, radius " + Figures.number(picture.radius()));
        add("<path class=\"round\" d=\"M%d 10h0\"/>\n", LEFT + SIDE + GAP + 6);
        text("start", LEFT + SIDE + GAP + 16, 14, "target x*");
        boolean far = Math.abs(picture.start()) > picture.reach();
        add("<path class=\"square\" d=\"M%d 10h0\"/>\n", LEFT + SIDE + GAP + 106);
        text("start", LEFT + SIDE + GAP + 116, 14, far ? "start, farther right" : "start");
    }

    private void plane(
            int left, String name, String style, List<List<Double>> values, double[] levels) {
        text("start", left, TOP - 10, name);
        add(
                "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" overflow=\"hidden\">\n",
                left, TOP, SIDE, SIDE);
        double shown = Math.min(picture.radius() / picture.reach(), 2);
        add(
                "<circle class=\"ball\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>\n",
                SIDE / 2.0, SIDE / 2.0, shown * SIDE / 2);
        double step = SIDE / (values.size() - 1.0);
        for (double level : levels) {
            for (double[][] chain : Isolines.of(values, level)) {
                add(
                        "<polyline class=\"level %s\" points=\"%s\"/>\n",
                        style,
                        Outline.points(
                                Arrays.stream(chain[0]).map(c -> c * step).toArray(),
                                Arrays.stream(chain[1])
                                        .map(r -> SIDE - r * step)
                                        .toArray()));
            }
        }
        add("<path class=\"round\" d=\"M%.1f %.1fh0\"/>\n", SIDE / 2.0, SIDE / 2.0);
        add(
                "<path class=\"square\" d=\"M%.1f %.1fh0\"/>\n",
                axis.fraction(picture.start()) * SIDE, SIDE / 2.0);
        out.append("</svg>\n");
        add(
                "<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
                left, TOP, SIDE, SIDE);
        for (Axis.Tick tick : axis.ticks(SIDE / 65)) {
            text("middle", left + tick.fraction() * SIDE, TOP + SIDE + 19, tick.label());
        }
    }

    private void text(String anchor, double x, double y, String text) {
        add(
                "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                anchor, x, y, Markup.html(text));
    }

    private void add(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments));
    }
}
