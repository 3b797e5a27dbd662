package onepoint.sgd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import onepoint.instance.InstanceGenerator;
import onepoint.instance.Population;
import onepoint.landscape.Quadratic;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/** Runs side by side are, bit for bit, the runs of the scalar engine. */
class BatchProperties {
    @Property(tries = 200)
    void everyLaneIsTheTrialOfItsIndex(
            @ForAll Population population,
            @ForAll @LongRange(min = 0, max = 1000) long instance,
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @LongRange(min = 0, max = 1L << 40) long first,
            @ForAll @IntRange(min = 0, max = 30) int reached) {
        Trials trials = Trials.of(setting(population, instance), 7);
        Batch batch = trials.batch(first, size);
        batch.advanceTo(reached);
        double[] here = batch.squaredDistances();
        double[] farthest = batch.farthest(2L * reached);
        for (int l = 0; l < size; l++) {
            Trial trial = trials.trial(first + l);
            trial.advanceTo(reached);
            assertThat(here[l]).isEqualTo(trial.squaredDistance());
            assertThat(farthest[l]).isEqualTo(trial.farthest(2L * reached));
            assertThat(batch.x(l)).containsExactly(trial.x());
            assertThat(batch.y(l)).containsExactly(trial.y());
            assertThat(batch.time()).isEqualTo(trial.time());
        }
    }

    @Property(tries = 50)
    void soItIsUnderAnotherStepSize(
            @ForAll Population population, @ForAll @LongRange(min = 0, max = 1000) long instance) {
        Setting setting = setting(population, instance);
        Setting half = Setting.of(setting.spec().withStepSize(setting.stepSize() / 2));
        Trials trials = Trials.of(setting, 7);
        Batch batch = trials.batch(0, 5);
        batch.advanceTo(11);
        batch.continueUnder(half);
        batch.advanceTo(20);
        for (int l = 0; l < 5; l++) {
            Trial trial = trials.trial(l);
            trial.advanceTo(11);
            trial.continueUnder(half);
            trial.advanceTo(20);
            assertThat(batch.y(l)).containsExactly(trial.y());
        }
    }

    @Property(tries = 50)
    void soItIsFromStartsDrawnUniformly(
            @ForAll Population population, @ForAll @LongRange(min = 0, max = 1000) long instance) {
        Trials trials = Trials.of(setting(population, instance), 7);
        Batch batch = trials.batch(3, 5);
        batch.startUniformly(-1, 3);
        batch.advanceTo(9);
        for (int l = 0; l < 5; l++) {
            Trial trial = trials.trial(3L + l);
            trial.startUniformly(-1, 3);
            trial.advanceTo(9);
            assertThat(batch.y(l)).containsExactly(trial.y());
        }
    }

    /** It knows nothing of lanes. */
    private static final class Doubled implements Algorithm {
        @Override
        public void descend(Setting setting, double[] x, double[] y) {
            setting.landscape().gradient(x, y);
            Arrays.setAll(y, i -> x[i] - 2 * setting.stepSize() * y[i]);
        }

        @Override
        public void perturb(Setting setting, double[] y, double[] noise, double[] next) {
            Arrays.setAll(next, i -> y[i] - setting.stepSize() * noise[i]);
        }
    }

    @Property(tries = 30)
    void soItIsForAnotherAlgorithm(
            @ForAll Population population, @ForAll @LongRange(min = 0, max = 1000) long instance) {
        Trials trials = Trials.of(setting(population, instance), new Doubled(), 7);
        double[] farthest = trials.batch(0, 4).farthest(12);
        for (int l = 0; l < 4; l++) {
            assertThat(farthest[l]).isEqualTo(trials.trial(l).farthest(12));
        }
    }

    /** Squares overflow before the run itself does, which may come back. */
    @Example
    void runsThatLeaveTheRangeOfDoublesAreInfinitelyFar() {
        Spec spec = new Spec(
                new Quadratic(List.of(1.0, 1.0)),
                new TwoPoint(List.of(1.0, 0.0)),
                1024,
                List.of(0.0, 0.0),
                List.of(4.0, 4.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Setting wild = Setting.of(spec);
        Trials trials = Trials.of(wild, 5);
        Batch batch = trials.batch(0, 3);
        Trial trial = trials.trial(2);
        batch.advanceTo(60);
        trial.advanceTo(60);
        assertThat(batch.squaredDistances()).containsOnly(Double.POSITIVE_INFINITY);
        batch.continueUnder(Setting.of(spec.withStepSize(0.5)));
        trial.continueUnder(Setting.of(spec.withStepSize(0.5)));
        batch.advanceTo(1000);
        trial.advanceTo(1000);
        assertThat(batch.squaredDistances()[2])
                .isEqualTo(trial.squaredDistance())
                .isLessThan(1);
        batch.continueUnder(wild);
        assertThat(batch.farthest(2000)).containsOnly(Double.POSITIVE_INFINITY);
        assertThat(batch.squaredDistances()).containsOnly(Double.POSITIVE_INFINITY);
        assertThat(batch.y(2)[0]).isNaN();
    }

    private static Setting setting(Population population, long instance) {
        return InstanceGenerator.draw(3, population, instance).certificate().setting();
    }
}
