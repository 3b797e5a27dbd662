package onepoint.render;

import java.util.Arrays;
import onepoint.model.EndPointPicture;
import onepoint.model.LandscapePicture;

/** Small charts, several of which stand beside each other. */
final class Panels {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 150;
    private static final int BINS = 43;
    /** The share of the height above the highest bar, where the dots are. */
    private static final double HEADROOM = 1.15;

    private Panels() {}

    /** A landscape and its average, without a ball. */
    static String landscape(LandscapePicture p, String id) {
        double[] x = p.x();
        double[] f = p.f();
        Axis up = Axis.linear(Drawing.min(f), Drawing.max(f), 0.05);
        String description = "f lies between " + Figures.below(Drawing.min(f)) + " and "
                + Figures.above(Drawing.max(f)) + ".";
        return new Plot(Axis.linear(x[0], x[x.length - 1], 0), up, WIDTH, HEIGHT)
                .curve("line-raw", x, f, "f")
                .curve("line-main", x, p.smoothed(), "averaged")
                .svg(id, p.caption(), description, new String[] {"x", "value"});
    }

    /** A histogram of end points, a dot for each, and the intervals of starts and of the goal. */
    static String ends(EndPointPicture p, String id) {
        double[] inside =
                Arrays.stream(p.ends()).filter(e -> Math.abs(e) <= p.shown()).toArray();
        int[] counts = counts(inside, p.shown());
        int most = Math.max(1, Arrays.stream(counts).max().orElseThrow());
        Axis across = Axis.linear(-p.shown(), p.shown(), 0);
        Plot plot = new Plot(across, Axis.linear(0, HEADROOM * most, 0), WIDTH, HEIGHT)
                .strip("starts", -p.starts(), p.starts(), "starts")
                .strip("ball", -p.goal(), p.goal(), "\u00b1" + Figures.number(p.goal()));
        double width = 2 * p.shown() / BINS;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                double from = i * width - p.shown();
                plot.box("bar", from, from + width, 0, counts[i]);
            }
        }
        plot.dots("end", inside, HEADROOM * most * 0.96, "ends");
        long near = Arrays.stream(inside).filter(e -> Math.abs(e) <= p.goal()).count();
        String description = near + " of " + p.ends().length + " runs ended within "
                + Figures.number(p.goal()) + " of 0.";
        int beyond = p.ends().length - inside.length;
        String label = near + " of " + p.ends().length + " end within \u00b1"
                + Figures.number(p.goal()) + (beyond > 0 ? ", " + beyond + " not shown" : "");
        return plot.svg(id, p.caption(), description, new String[] {label, "runs"});
    }

    private static int[] counts(double[] ends, double shown) {
        int[] counts = new int[BINS];
        for (double end : ends) {
            int bin = (int) ((end + shown) / (2 * shown) * BINS);
            counts[Math.min(bin, BINS - 1)]++;
        }
        return counts;
    }
}
