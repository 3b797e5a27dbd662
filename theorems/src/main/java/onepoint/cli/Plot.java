package onepoint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onepoint.setting.ShortNumber;

/**
 * A picture of characters: curves, bands and lines over one another, with the ends of both axes. What is
 * drawn later covers what was drawn before; what lies above or below is drawn at the edge.
 */
final class Plot {
    /** What a thing is drawn with. */
    enum Mark {
        /** A landscape. */
        FUNCTION('.', '\u00b7'),
        /** An average. */
        AVERAGE('o', '\u25cf'),
        /** The wider band. */
        WIDE(':', '\u2591'),
        /** The narrower band. */
        NARROW('=', '\u2592'),
        /** A median. */
        MEDIAN('#', '\u2588'),
        /** A bound. */
        BOUND('-', '\u2500'),
        /** A place or a time. */
        PLACE('|', '\u2502');

        private final char ascii;
        private final char sign;

        Mark(char ascii, char sign) {
            this.ascii = ascii;
            this.sign = sign;
        }

        char shown(boolean unicode) {
            return unicode ? sign : ascii;
        }
    }

    private static final int HEIGHT = 14;
    private static final int MARGIN = 12;
    private static final int WIDTH = Screen.WIDTH - MARGIN - 1;

    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final boolean unicode;
    private final char[][] cells = new char[HEIGHT][WIDTH];

    /** An empty picture of a range of x and one of y, both finite; one without extent is widened. */
    Plot(double left, double right, double bottom, double top, boolean unicode) {
        this.left = left;
        this.right = right > left ? right : left + 1;
        this.bottom = bottom;
        this.top = top > bottom ? top : bottom + 1;
        this.unicode = unicode;
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
        }
    }

    /** A curve through points in ascending x, drawn without gaps. */
    Plot curve(double[] x, double[] y, Mark mark) {
        for (int column = 0; column < WIDTH; column++) {
            double here = at(x, y, column);
            double next = at(x, y, Math.min(column + 1, WIDTH - 1));
            draw(column, row(here), row(0.5 * (here + next)), mark);
            draw(Math.min(column + 1, WIDTH - 1), row(next), row(0.5 * (here + next)), mark);
        }
        return this;
    }

    /** Everything between two curves. */
    Plot band(double[] x, double[] lower, double[] upper, Mark mark) {
        for (int column = 0; column < WIDTH; column++) {
            draw(column, row(at(x, lower, column)), row(at(x, upper, column)), mark);
        }
        return this;
    }

    /** A line at one y. */
    Plot level(double y, Mark mark) {
        for (int column = 0; column < WIDTH; column++) {
            draw(column, row(y), row(y), mark);
        }
        return this;
    }

    /** A line at one x, behind all else. */
    Plot place(double x, Mark mark) {
        int column = (int) StrictMath.round((x - left) / (right - left) * (WIDTH - 1));
        for (int row = 0; row < HEIGHT && column >= 0 && column < WIDTH; row++) {
            cells[row][column] =
                    cells[row][column] == ' ' ? mark.shown(unicode) : cells[row][column];
        }
        return this;
    }

    /** The picture in lines of at most {@link Screen#WIDTH} columns. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < HEIGHT; row++) {
            String end = row == 0 ? text(top) : row == HEIGHT - 1 ? text(bottom) : "";
            String axis = unicode ? "\u2502" : "|";
            lines.add((" ".repeat(MARGIN - 1 - end.length()) + end + axis + new String(cells[row]))
                    .stripTrailing());
        }
        String middle = text(0.5 * (left + right));
        int half = (WIDTH - middle.length()) / 2;
        String axis = String.format(Locale.ROOT, "%-" + half + "s%s", text(left), middle);
        String end = text(right);
        lines.add(" ".repeat(MARGIN)
                + axis
                + " ".repeat(Math.max(1, WIDTH - axis.length() - end.length()))
                + end);
        return lines;
    }

    private void draw(int column, int from, int to, Mark mark) {
        for (int row = Math.min(from, to); row <= Math.max(from, to); row++) {
            cells[row][column] = mark.shown(unicode);
        }
    }

    private int row(double y) {
        double share = (y - bottom) / (top - bottom);
        int row = (int) StrictMath.round((1 - share) * (HEIGHT - 1));
        return Math.max(0, Math.min(HEIGHT - 1, row));
    }

    /** The curve at the middle of a column, by the nearest points on both sides. */
    private double at(double[] x, double[] y, int column) {
        double here = left + (right - left) * column / (WIDTH - 1);
        int above = 0;
        while (above < x.length - 1 && x[above] < here) {
            above++;
        }
        if (above == 0 || x[above] <= here) {
            return y[above];
        }
        double share = (here - x[above - 1]) / (x[above] - x[above - 1]);
        return y[above - 1] + share * (y[above] - y[above - 1]);
    }

    private static String text(double value) {
        String text = ShortNumber.text(value);
        return text.length() < MARGIN ? text : String.format(Locale.ROOT, "%.2e", value);
    }
}
