package onepoint.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chains of points at which a function on a grid passes a level, linear along the grid's edges (marching
 * squares; where a cell could be cut in two ways, the mean of its corners decides).
 */
final class Isolines {
    private final List<List<Double>> values;
    private final double level;
    private final int columns;
    /** For each edge of the grid that is crossed, the edges that its crossing is joined to, one or two. */
    private final Map<Integer, List<Integer>> joined = new LinkedHashMap<>();

    private Isolines(List<List<Double>> values, double level) {
        this.values = values;
        this.level = level;
        columns = values.get(0).size();
    }

    /**
     * The chains; each has its columns and its rows, in steps of the grid.
     *
     * @param values by row and column, at least two of each
     * @param level finite
     */
    static List<double[][]> of(List<List<Double>> values, double level) {
        Isolines lines = new Isolines(values, level);
        for (int row = 0; row + 1 < values.size(); row++) {
            for (int column = 0; column + 1 < lines.columns; column++) {
                lines.cell(row, column);
            }
        }
        return lines.chains();
    }

    private void cell(int row, int column) {
        boolean a = above(row, column);
        boolean b = above(row, column + 1);
        boolean c = above(row + 1, column + 1);
        boolean d = above(row + 1, column);
        int bottom = across(row, column);
        int top = across(row + 1, column);
        int left = upwards(row, column);
        int right = upwards(row, column + 1);
        if (a == c && b == d && a != b) {
            double mean = (value(row, column)
                            + value(row, column + 1)
                            + value(row + 1, column + 1)
                            + value(row + 1, column))
                    / 4;
            boolean apart = mean >= level == a;
            join(bottom, apart ? right : left);
            join(top, apart ? left : right);
            return;
        }
        List<Integer> crossed = new ArrayList<>();
        add(crossed, a != b, bottom);
        add(crossed, b != c, right);
        add(crossed, c != d, top);
        add(crossed, d != a, left);
        if (!crossed.isEmpty()) {
            join(crossed.get(0), crossed.get(1));
        }
    }

    private static void add(List<Integer> crossed, boolean is, int edge) {
        if (is) {
            crossed.add(edge);
        }
    }

    private void join(int one, int other) {
        joined.computeIfAbsent(one, edge -> new ArrayList<>()).add(other);
        joined.computeIfAbsent(other, edge -> new ArrayList<>()).add(one);
    }

    /** Open chains first, from an end; what is left then is closed. */
    private List<double[][]> chains() {
        List<double[][]> chains = new ArrayList<>();
        for (int neighbours = 1; neighbours <= 2; neighbours++) {
            for (int edge : List.copyOf(joined.keySet())) {
                if (joined.get(edge).size() == neighbours) {
                    chains.add(walk(edge));
                }
            }
        }
        return chains;
    }

    /** Follows a chain to its end, taking it apart on the way. */
    private double[][] walk(int start) {
        List<Integer> edges = new ArrayList<>(List.of(start));
        int at = start;
        while (!joined.get(at).isEmpty()) {
            int next = joined.get(at).remove(0);
            joined.get(next).remove(Integer.valueOf(at));
            edges.add(next);
            at = next;
        }
        double[][] chain = new double[2][edges.size()];
        for (int i = 0; i < edges.size(); i++) {
            place(edges.get(i), chain, i);
        }
        return chain;
    }

    private void place(int edge, double[][] chain, int i) {
        int row = edge / 2 / columns;
        int column = edge / 2 % columns;
        boolean upwards = edge % 2 != 0;
        double from = value(row, column);
        double to = upwards ? value(row + 1, column) : value(row, column + 1);
        // halved, so that the difference of two large values is finite
        double rise = to / 2 - from / 2;
        double share = rise == 0 ? 0.5 : (level / 2 - from / 2) / rise;
        chain[0][i] = column + (upwards ? 0 : share);
        chain[1][i] = row + (upwards ? share : 0);
    }

    private int across(int row, int column) {
        return 2 * (row * columns + column);
    }

    private int upwards(int row, int column) {
        return 2 * (row * columns + column) + 1;
    }

    private boolean above(int row, int column) {
        return value(row, column) >= level;
    }

    private double value(int row, int column) {
        return values.get(row).get(column);
    }
}
