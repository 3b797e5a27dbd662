package onepoint.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import onepoint.model.ContourPicture;
import onepoint.model.EndPointPicture;
import onepoint.model.EvidencePicture;
import onepoint.model.FanPicture;
import onepoint.model.LandscapePicture;
import onepoint.model.PhasePicture;
import onepoint.model.Picture;
import onepoint.model.ProfilePicture;
import onepoint.model.QuantileCurve;
import onepoint.model.SeriesPicture;

/** Turns pictures, which are data, into SVG. */
final class Drawing {
    /** Distances that span more than this factor are shown on a logarithmic axis. */
    private static final double WIDE = 100;

    private Drawing() {}

    /**
     * The SVG element of a picture.
     *
     * @param picture what to draw
     * @param id unique within the page
     */
    static String svg(Picture picture, String id) {
        if (picture instanceof LandscapePicture landscape) {
            return landscape(landscape, id);
        }
        if (picture instanceof EndPointPicture ends) {
            return Panels.ends(ends, id);
        }
        if (picture instanceof ProfilePicture profile) {
            return profile(profile, id);
        }
        if (picture instanceof ContourPicture contours) {
            return Contours.svg(contours, id);
        }
        if (picture instanceof EvidencePicture evidence) {
            return evidence(evidence, id);
        }
        if (picture instanceof SeriesPicture series) {
            return series(series, id);
        }
        // sealed, so the last case is the only other one
        return picture instanceof PhasePicture phase
                ? PhaseDiagram.svg(phase, id)
                : fan((FanPicture) picture, id);
    }

    private static String landscape(LandscapePicture p, String id) {
        double[] x = p.x();
        double[] f = p.f();
        double[] smoothed = p.smoothed();
        Axis across =
                Axis.linear(Math.min(x[0], p.target()), Math.max(x[x.length - 1], p.target()), 0);
        Axis up =
                Axis.linear(Math.min(min(f), min(smoothed)), Math.max(max(f), max(smoothed)), 0.05);
        double from = bounded(p.target() - p.radius());
        double to = bounded(p.target() + p.radius());
        String description =
                "f lies between " + Figures.below(min(f)) + " and " + Figures.above(max(f))
                        + "; the target is at " + Figures.number(p.target()) + ", the radius is "
                        + Figures.number(p.radius()) + ".";
        return new Plot(across, up)
                .strip("ball", from, to, "target ball, radius " + Figures.number(p.radius()))
                .curve("line-raw", x, f, "f")
                .curve("line-main", x, smoothed, "f smoothed by the noise")
                .vertical("rule", p.target(), "target x*")
                .svg(id, p.caption(), description, new String[] {
                    "position on the line through x*", "value"
                });
    }

    private static String profile(ProfilePicture p, String id) {
        double[] x = array(p.x());
        double[] averaged = array(p.averaged());
        double[] levels = {0, p.constant().orElse(0.0), min(averaged), max(averaged)};
        // the gradient itself may be far off: half as much room again, and what leaves it is cut
        Axis up = Axis.linear(min(levels), max(levels), 0.25);
        String description = "Averaged over the noise it lies between "
                + Figures.below(min(averaged)) + " and " + Figures.above(max(averaged))
                + p.constant().map(c -> "; c is " + Figures.number(c)).orElse("") + ".";
        Plot plot = new Plot(Axis.linear(x[0], x[x.length - 1], 0), up)
                .curve("line-raw", x, array(p.plain()), "gradient of f")
                .curve("line-main", x, averaged, "averaged over the noise")
                .horizontal("rule", 0, "");
        p.constant().ifPresent(c -> plot.horizontal("rule-radius", c, "c = " + Figures.number(c)));
        return plot.svg(id, p.caption(), description, new String[] {
            "position on the line through x*", "<g, y-x*> / |y-x*|^2"
        });
    }

    private static String evidence(EvidencePicture p, String id) {
        double[] trials = array(p.trials());
        double[] support = array(p.support());
        double[] against = array(p.against());
        double[] all = {
            0, min(support), min(against), max(support), max(against), p.supportAt(), p.againstAt()
        };
        // far below 0 is as good as 0: what matters is where a curve stands against its threshold
        double low = Math.max(min(all), -max(all));
        String description = "After " + Figures.number(trials[trials.length - 1])
                + " trials the logarithm of the e-value for is "
                + Figures.number(support[support.length - 1]) + ", that of the one against "
                + Figures.number(against[against.length - 1]) + ".";
        return new Plot(
                        Axis.linear(trials[0], trials[trials.length - 1], 0),
                        Axis.linear(low, max(all), 0.05))
                .curve("line-main", trials, support, "for the conclusion")
                .curve("line-raw", trials, against, "against it")
                .horizontal("rule", p.supportAt(), "supported from here")
                .horizontal("rule-radius", p.againstAt(), "refuted from here")
                .svg(id, p.caption(), description, new String[] {"trials", "ln e-value"});
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private static String fan(FanPicture p, String id) {
        double[] t = p.t();
        List<QuantileCurve> curves = p.quantiles();
        double[] all =
                curves.stream().flatMapToDouble(c -> Arrays.stream(c.values())).toArray();
        double approach = p.approachTime().orElse(t[0]);
        Axis across = Axis.linear(Math.min(t[0], approach), Math.max(t[t.length - 1], approach), 0);
        Plot plot = new Plot(across, distances(all, p.radius()));
        for (int low = 0, high = curves.size() - 1; low < high; low++, high--) {
            QuantileCurve lower = curves.get(low);
            QuantileCurve upper = curves.get(high);
            String name =
                    percent(lower.level()) + " to " + percent(upper.level()) + " of the trials";
            plot.band("band", t, new double[][] {lower.values(), upper.values()}, name);
        }
        if (curves.size() % 2 == 1) {
            QuantileCurve middle = curves.get(curves.size() / 2);
            plot.curve(
                    "line-main",
                    t,
                    middle.values(),
                    middle.level() == 0.5 ? "median" : percent(middle.level()));
        }
        plot.horizontal("rule-radius", p.radius(), "radius " + Figures.number(p.radius()));
        p.approachTime()
                .ifPresent(v -> plot.vertical("rule", v, "approach time " + Figures.number(v)));
        String description = "The distance lies between " + Figures.below(min(all)) + " and "
                + Figures.above(max(all)) + "; the radius is " + Figures.number(p.radius()) + ".";
        return plot.svg(id, p.caption(), description, new String[] {"step t", "|y_t \u2212 x*|"});
    }

    private static String series(SeriesPicture p, String id) {
        double[] x =
                p.curves().stream().flatMapToDouble(c -> Arrays.stream(c.x())).toArray();
        double[] y = DoubleStream.concat(
                        p.curves().stream().flatMapToDouble(c -> Arrays.stream(c.y())),
                        p.level().stream().mapToDouble(SeriesPicture.Level::value))
                .toArray();
        Plot plot = new Plot(Axis.linear(min(x), max(x), 0.02), Axis.linear(min(y), max(y), 0.05));
        for (SeriesPicture.Curve curve : p.curves()) {
            plot.curve(curve.main() ? "line-main" : "line-raw", curve.x(), curve.y(), curve.name());
        }
        p.level().ifPresent(l -> plot.horizontal("rule", l.value(), l.name()));
        String description = p.up() + " lies between " + Figures.below(min(y)) + " and "
                + Figures.above(max(y)) + ".";
        return plot.svg(id, p.caption(), description, new String[] {p.across(), p.up()});
    }

    private static Axis distances(double[] values, double radius) {
        double top = Math.max(max(values), radius);
        double low = Arrays.stream(values).filter(v -> v > 0).min().orElse(top);
        double bottom = radius > 0 ? Math.min(low, radius) : low;
        boolean wide = bottom > 0 && top / WIDE > bottom;
        return wide ? Axis.logarithmic(bottom, top) : Axis.linear(0, top, 0.05);
    }

    private static String percent(double level) {
        return Figures.number(100 * level) + " %";
    }

    private static double bounded(double value) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
    }

    static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
