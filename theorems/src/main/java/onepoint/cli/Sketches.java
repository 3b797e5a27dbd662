package onepoint.cli;

import java.util.Arrays;
import java.util.List;
import onepoint.cli.Plot.Mark;
import onepoint.model.FanPicture;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.ProfilePicture;
import onepoint.model.QuantileCurve;

/** Pictures of an instance in characters, each with a line that says what is what. */
final class Sketches {
    /** Beyond this many times what a run starts from or is to reach, distances are drawn at the edge. */
    private static final double FAR = 4;

    private Sketches() {}

    /** Those that a terminal can show. */
    static void show(List<Picture> pictures, Screen screen) {
        for (Picture picture : pictures) {
            if (picture instanceof LandscapePicture landscape) {
                landscape(landscape, screen);
            } else if (picture instanceof ProfilePicture profile) {
                profile(profile, screen);
            } else if (picture instanceof FanPicture fan) {
                fan(fan, screen);
            }
        }
    }

    private static void landscape(LandscapePicture picture, Screen screen) {
        double[] x = picture.x();
        double[] f = picture.f();
        double[] smoothed = picture.smoothed();
        double low = Math.min(least(f), least(smoothed));
        double high = Math.max(greatest(f), greatest(smoothed));
        Plot plot = new Plot(x[0], x[x.length - 1], low, high, screen.unicode())
                .curve(x, f, Mark.FUNCTION)
                .curve(x, smoothed, Mark.AVERAGE)
                .place(picture.target() - picture.radius(), Mark.PLACE)
                .place(picture.target() + picture.radius(), Mark.PLACE);
        boolean inside = picture.radius() > 0 && picture.radius() <= x[x.length - 1];
        String key = "f (" + sign(Mark.FUNCTION, screen) + "), its average over the noise ("
                + sign(Mark.AVERAGE, screen) + ")"
                + (inside
                        ? ", the ball of radius sqrt(20 b/lambda) (" + sign(Mark.PLACE, screen)
                                + ")"
                        : "")
                + ", by distance from x*";
        print(key, plot, screen);
    }

    private static void fan(FanPicture picture, Screen screen) {
        List<QuantileCurve> curves = picture.quantiles();
        double[] t = picture.t();
        double[] lowest = curves.get(0).values();
        double[] highest = curves.get(curves.size() - 1).values();
        double[] median = curves.get(curves.size() / 2).values();
        double scale = Math.max(picture.radius(), highest[0]);
        double top = Math.min(Math.max(picture.radius(), greatest(highest)), FAR * scale);
        Plot plot = new Plot(t[0], t[t.length - 1], 0, top, screen.unicode());
        plot.band(t, lowest, highest, Mark.WIDE);
        if (curves.size() == 5) {
            plot.band(t, curves.get(1).values(), curves.get(3).values(), Mark.NARROW);
        }
        plot.level(picture.radius(), Mark.BOUND).curve(t, median, Mark.MEDIAN);
        picture.approachTime().ifPresent(time -> plot.place(time, Mark.PLACE));
        String key = "|y_t - x*| by t: median (" + sign(Mark.MEDIAN, screen) + "), quartiles ("
                + sign(Mark.NARROW, screen) + "), 5 % to 95 % (" + sign(Mark.WIDE, screen)
                + ") of runs, sqrt(20 b/lambda) (" + sign(Mark.BOUND, screen) + ")"
                + (picture.approachTime().isPresent()
                        ? ", T1 (" + sign(Mark.PLACE, screen) + ")"
                        : "");
        print(key, plot, screen);
    }

    private static void profile(ProfilePicture picture, Screen screen) {
        double[] x = array(picture.x());
        double[] averaged = array(picture.averaged());
        double[] plain = array(picture.plain());
        double c = picture.constant().orElse(0.0);
        double low = Math.min(0, least(averaged));
        double high = Math.max(greatest(averaged), c);
        double room = high - low;
        low = Math.max(low - room, Math.min(low, least(plain)));
        high = Math.min(high + room, Math.max(high, greatest(plain)));
        Plot plot = new Plot(x[0], x[x.length - 1], low, high, screen.unicode())
                .level(0, Mark.BOUND)
                .level(c, Mark.BOUND)
                .curve(x, plain, Mark.FUNCTION)
                .curve(x, averaged, Mark.AVERAGE);
        String key = "<g, y - x*> / |y - x*|^2 by distance from x*: g = grad f ("
                + sign(Mark.FUNCTION, screen) + "), g averaged over noise ("
                + sign(Mark.AVERAGE, screen) + "), 0"
                + (picture.constant().isPresent() ? " and c (" : " (")
                + sign(Mark.BOUND, screen) + ")";
        print(key, plot, screen);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private static void print(String key, Plot plot, Screen screen) {
        screen.gap();
        screen.table(List.of(List.of(key)));
        plot.lines().forEach(screen::line);
    }

    private static char sign(Mark mark, Screen screen) {
        return mark.shown(screen.unicode());
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double greatest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
