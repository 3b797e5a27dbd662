package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import onepoint.model.PhasePicture;
import onepoint.paper.EndPointClaim.Goal;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/**
 * The instances behind a phase diagram, one for each cell.
 *
 * @param across the columns
 * @param up the rows
 * @param cell the instance of a column's value and a row's value
 */
record PhasePlane(
        PhasePicture.Scale across, PhasePicture.Scale up, BiFunction<Double, Double, Spec> cell) {

    /** 2^from, 3/2 2^from, 2^(from+1) and so on up to 2^to. */
    static List<Double> halfOctaves(int from, int to) {
        List<Double> values = new ArrayList<>();
        for (int exponent = from; exponent < to; exponent++) {
            values.add(StrictMath.scalb(1.0, exponent));
            values.add(StrictMath.scalb(1.5, exponent));
        }
        values.add(StrictMath.scalb(1.0, to));
        return values;
    }

    /** Of some runs of each instance to its horizon, the share that ends as stated. */
    List<List<Double>> shares(Goal goal, int runs, long seed) {
        return map(spec -> {
            Trials trials = Trials.of(Setting.of(spec), seed);
            int successes = 0;
            for (int i = 0; i < runs; i++) {
                Trial trial = trials.trial(i);
                trial.advanceTo(spec.horizons().time());
                successes += goal.score(trial.x()[0]) <= 1 ? 1 : 0;
            }
            return successes / (double) runs;
        });
    }

    /** For each row its columns. */
    <T> List<List<T>> map(Function<Spec, T> property) {
        List<List<T>> rows = new ArrayList<>();
        for (double row : up.values()) {
            rows.add(across.values().stream()
                    .map(column -> property.apply(cell.apply(column, row)))
                    .toList());
        }
        return rows;
    }
}
