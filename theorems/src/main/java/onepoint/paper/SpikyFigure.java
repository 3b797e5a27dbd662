package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import onepoint.model.EndPointPicture;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/** The twelve panels of F-SPIKY; drawn in doubles, for looking at only. */
final class SpikyFigure {
    private static final int POINTS = 481;
    private static final int OFFSETS = 200;
    private static final int RUNS = 100;
    /** Of the axis: a little more than the starts. */
    private static final double SHOWN = 3.5;

    private SpikyFigure() {}

    static List<Picture> panels(long seed) {
        List<Picture> panels = new ArrayList<>();
        panels.add(landscape("f", 0));
        panels.add(landscape("f averaged over half-width 0.15", 77.0 / 512));
        panels.add(landscape("f averaged over half-width 0.3", 77.0 / 256));
        panels.add(landscape("f averaged over half-width 0.6", 77.0 / 128));
        List<EndPointClaim> runs = Spiky.runs();
        panels.add(silent(seed));
        panels.add(panel("noise 0.15 leaves some in far minima", runs.get(0), seed));
        panels.add(panel("noise 0.3 brings most near the lowest point", runs.get(1), seed));
        panels.add(panel("noise 0.6 walks at random", runs.get(2), seed));
        panels.add(panel("first stage: noise 0.3", runs.get(1), seed));
        panels.add(panel("second stage: noise 0.15", runs.get(3), seed));
        panels.add(panel("third stage: noise 0.05", runs.get(4), seed));
        panels.add(panel("fourth stage: noise 0.01", runs.get(5), seed));
        return panels;
    }

    /** The average over an interval by its midpoints. */
    private static LandscapePicture landscape(String caption, double halfWidth) {
        Setting setting = Setting.of(Spiky.SILENT);
        double[] x = new double[POINTS];
        double[] f = new double[POINTS];
        double[] averaged = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = SHOWN * (2.0 * i / (POINTS - 1) - 1);
            f[i] = setting.landscape().value(new double[] {x[i]});
            double sum = 0;
            for (int j = 0; j < OFFSETS; j++) {
                double offset = halfWidth * ((2.0 * j + 1) / OFFSETS - 1);
                sum += setting.landscape().value(new double[] {x[i] + offset});
            }
            averaged[i] = sum / OFFSETS;
        }
        return new LandscapePicture(caption, x, f, averaged, 0, 0);
    }

    /** Gradient descent from equally spaced starts. */
    private static EndPointPicture silent(long seed) {
        double[] ends = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            double start = Spiky.REACH * ((2.0 * i + 1) / RUNS - 1);
            Spec spec = Spiky.SILENT.withStart(List.of(start));
            Trial trial = Trials.of(Setting.of(spec), seed).trial(i);
            trial.advanceTo(spec.horizons().time());
            ends[i] = trial.x()[0];
        }
        return new EndPointPicture(
                "gradient descent without noise ends in many minima",
                SHOWN,
                Spiky.REACH,
                Spiky.NEAR,
                ends);
    }

    /** The first trials of the claim itself. */
    private static EndPointPicture panel(String caption, EndPointClaim claim, long seed) {
        Spec spec = claim.stated().get(0);
        Trials trials = Trials.of(Setting.of(spec), seed);
        double[] ends = claim.ends(trials.batch(0, RUNS), spec.horizons().time());
        return new EndPointPicture(
                caption, SHOWN, claim.spread().orElseThrow(), claim.goal().reach(), ends);
    }
}
