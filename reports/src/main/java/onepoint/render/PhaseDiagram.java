package onepoint.render;

import java.util.List;
import java.util.Locale;
import onepoint.model.PhasePicture;

/**
 * A plane of cells as SVG: the darker a cell's blue, the larger its share. Regions are outlined along the
 * edges of their cells or carry dots.
 */
final class PhaseDiagram {
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 48;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int ROW = 20;
    private static final int PLANE = WIDTH - LEFT - RIGHT;
    /** Steps of the colour bar. */
    private static final int STEPS = 20;
    /** About how far apart labels are. */
    private static final int LABEL = 46;
    /** Labels of powers of two begin here. */
    private static final double SMALL = 0.01;

    private final PhasePicture picture;
    private final int columns;
    private final int rows;
    private final int top;
    private final StringBuilder out = new StringBuilder();

    private PhaseDiagram(PhasePicture picture) {
        this.picture = picture;
        columns = picture.across().values().size();
        rows = picture.up().values().size();
        int keys = picture.outlined().size() + (picture.dotted().isPresent() ? 1 : 0);
        top = (keys + 1) * ROW + 12;
    }

    static String svg(PhasePicture picture, String id) {
        return new PhaseDiagram(picture).svg(id);
    }

    private String svg(String id) {
        add(
                "<svg class=\"plot phase\" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\" viewBox=\"0 0 %2$d"
                        + " %3$d\" xmlns=\"http://www.w3.org/2000/svg\">\n"
                        + "<title id=\"%1$s-t\">%4$s</title>\n<desc id=\"%1$s-d\">%5$s</desc>\n",
                Markup.html(id),
                WIDTH,
                top + HEIGHT + BOTTOM,
                Markup.html(picture.caption()),
                Markup.html("The colour is " + picture.quantity() + ", from 0 to 1."));
        cells();
        picture.dotted().ifPresent(this::dots);
        for (int i = 0; i < picture.outlined().size(); i++) {
            String path = outline(picture.outlined().get(i).cells());
            add("<path class=\"halo\" d=\"%s\"/>\n", path);
            add("<path class=\"outline-%d\" d=\"%s\"/>\n", i, path);
        }
        add(
                "<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
                LEFT, top, PLANE, HEIGHT);
        legend();
        axes();
        return out.append("</svg>\n").toString();
    }

    private void cells() {
        for (int row = 0; row < rows; row++) {
            List<Double> shares = picture.shares().get(row);
            for (int column = 0; column < columns; column++) {
                if (shares.get(column) > 0) {
                    add(
                            "<rect class=\"cell\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                                    + " fill-opacity=\"%.2f\"/>\n",
                            x(column),
                            y(row + 1),
                            x(column + 1) - x(column),
                            y(row) - y(row + 1),
                            shares.get(column));
                }
            }
        }
    }

    private void dots(PhasePicture.Region region) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (region.cells().get(row).get(column)) {
                    add(
                            "<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"1.4\"/>\n",
                            x(column + 0.5), y(row + 0.5));
                }
            }
        }
    }

    /** The edges between a cell of the region and one that is not, or the frame. */
    private String outline(List<List<Boolean>> cells) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean here = in(cells, row, column);
                if (here != in(cells, row - 1, column)) {
                    path.append(String.format(
                            Locale.ROOT, "M%.1f %.1fH%.1f", x(column), y(row), x(column + 1)));
                }
                if (here != in(cells, row, column - 1)) {
                    path.append(String.format(
                            Locale.ROOT, "M%.1f %.1fV%.1f", x(column), y(row), y(row + 1)));
                }
            }
        }
        return path.toString();
    }

    private boolean in(List<List<Boolean>> cells, int row, int column) {
        boolean known = row >= 0 && row < rows && column >= 0 && column < columns;
        return known && cells.get(row).get(column);
    }

    private void legend() {
        for (int i = 0; i < STEPS; i++) {
            add(
                    "<rect class=\"cell\" x=\"%.1f\" y=\"4\" width=\"6\" height=\"12\""
                            + " fill-opacity=\"%.2f\"/>\n",
                    LEFT + 14 + i * 6.0, i / (STEPS - 1.0));
        }
        text("end", LEFT + 10, 15, "0");
        text("start", LEFT + 18 + STEPS * 6, 15, "1   " + picture.quantity());
        int row = 1;
        for (PhasePicture.Region region : picture.outlined()) {
            add(
                    "<path class=\"outline-%d\" d=\"M%d %dH%d\"/>\n",
                    row - 1, LEFT, row * ROW + 11, LEFT + 30);
            text("start", LEFT + 38, row * ROW + 15, region.name());
            row++;
        }
        if (picture.dotted().isPresent()) {
            for (int i = 0; i < 3; i++) {
                add(
                        "<circle class=\"mark\" cx=\"%d\" cy=\"%d\" r=\"1.8\"/>\n",
                        LEFT + 7 + 8 * i, row * ROW + 11);
            }
            text("start", LEFT + 38, row * ROW + 15, picture.dotted().get().name());
        }
    }

    private void axes() {
        List<Double> across = picture.across().values();
        int stride = Math.max(1, (int) Math.ceil(LABEL * columns / (double) PLANE));
        for (int i = 0; i < columns; i += stride) {
            text("middle", x(i + 0.5), top + HEIGHT + 18, label(across.get(i)));
        }
        List<Double> up = picture.up().values();
        int skip = Math.max(1, (int) Math.ceil(ROW * rows / (double) HEIGHT));
        for (int i = 0; i < rows; i += skip) {
            text("end", LEFT - 8, y(i + 0.5) + 4, label(up.get(i)));
        }
        text("middle", LEFT + PLANE / 2.0, top + HEIGHT + 40, picture.across().name());
        add(
                "<text text-anchor=\"middle\" transform=\"translate(14 %.1f) rotate(-90)\">%s</text>\n",
                top + HEIGHT / 2.0, Markup.html(picture.up().name()));
    }

    /** Small powers of two as such, other numbers in decimals. */
    private static String label(double value) {
        int exponent = Math.getExponent(value);
        boolean power = value == Math.scalb(1.0, exponent);
        return power && (value < SMALL || value > 1 / SMALL)
                ? "2^" + exponent
                : Figures.number(value);
    }

    private double x(double column) {
        return LEFT + PLANE * column / columns;
    }

    private double y(double row) {
        return top + HEIGHT * (1 - row / rows);
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
