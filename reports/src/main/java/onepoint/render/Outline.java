package onepoint.render;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;

/**
 * A chain of points in pixels without those that no eye would miss: every dropped point is within a seventh
 * of a pixel of the chain that is left (Douglas and Peucker, Cartographica 10, 1973).
 */
final class Outline {
    private static final double TOLERANCE = 0.15;

    private final double[] x;
    private final double[] y;
    private final BitSet kept = new BitSet();

    private Outline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** The points that are left, as an SVG attribute has them, to a tenth of a pixel. */
    static String points(double[] x, double[] y) {
        Outline outline = new Outline(x, y);
        outline.thin();
        StringBuilder out = new StringBuilder();
        for (int i = outline.kept.nextSetBit(0); i >= 0; i = outline.kept.nextSetBit(i + 1)) {
            out.append(String.format(Locale.ROOT, "%.1f,%.1f ", x[i], y[i]));
        }
        return out.toString().strip();
    }

    private void thin() {
        Deque<int[]> open = new ArrayDeque<>();
        kept.set(0);
        kept.set(x.length - 1);
        open.push(new int[] {0, x.length - 1});
        while (!open.isEmpty()) {
            int[] ends = open.pop();
            int farthest = farthest(ends[0], ends[1]);
            if (farthest > ends[0]) {
                kept.set(farthest);
                open.push(new int[] {ends[0], farthest});
                open.push(new int[] {farthest, ends[1]});
            }
        }
    }

    /** The point between two that is farthest from the segment between them; the first if all are near. */
    private int farthest(int first, int last) {
        int farthest = first;
        double most = TOLERANCE;
        for (int i = first + 1; i < last; i++) {
            double distance = distance(i, first, last);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private double distance(int i, int first, int last) {
        double dx = x[last] - x[first];
        double dy = y[last] - y[first];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x[i] - x[first]) * dx + (y[i] - y[first]) * dy) / length;
        double share = Math.max(0, Math.min(1, along));
        double ex = x[i] - x[first] - share * dx;
        double ey = y[i] - y[first] - share * dy;
        return Math.sqrt(ex * ex + ey * ey);
    }
}
