package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.model.PhasePicture;
import onepoint.paper.EndPointClaim.Goal;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Batch;
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
            Batch batch = Trials.of(Setting.of(spec), seed).batch(0, runs);
            batch.advanceTo(spec.horizons().time());
            int successes = 0;
            for (int lane = 0; lane < runs; lane++) {
                successes += goal.score(batch.x(lane)[0]) <= 1 ? 1 : 0;
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

    /** What is proved about each instance at certified constants, not at declared ones. */
    List<List<Certificate>> certificates() {
        return map(spec -> Certificate.of(Setting.of(spec.withDeclared(Optional.empty()))));
    }

    /** The two regions of every diagram: where Assumption 1 is certified, and where all hypotheses are. */
    static List<PhasePicture.Region> covered(List<List<Certificate>> certificates) {
        return List.of(
                region("H3 (Assumption 1) is certified", certificates, PhasePlane::averages),
                region("H1 to H6 are all proved", certificates, Certificate::proved));
    }

    /** The cells whose certificate has a property; the name says so when there are none. */
    static PhasePicture.Region region(
            String name, List<List<Certificate>> certificates, Predicate<Certificate> holds) {
        List<List<Boolean>> cells = certificates.stream()
                .map(row -> row.stream().map(holds::test).toList())
                .toList();
        boolean none = cells.stream().flatMap(List::stream).noneMatch(cell -> cell);
        return new PhasePicture.Region(none ? name + ": nowhere here" : name, cells);
    }

    private static boolean averages(Certificate certificate) {
        return certificate.proof(Hypothesis.ONE_POINT_CONVEXITY) instanceof Proof.Proved;
    }
}
