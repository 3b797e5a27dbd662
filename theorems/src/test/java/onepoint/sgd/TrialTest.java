package onepoint.sgd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final Spec RIPPLED = new Spec(
            new Ripples(List.of(1.0, 2.0), List.of(new Ripples.Wave(0.25, List.of(3.0, -1.0), 0))),
            new TruncatedGaussian(2, 1, 2),
            0.125,
            List.of(0.0, 0.0),
            List.of(4.0, -3.0),
            new Spec.Horizons(8, 8),
            Optional.empty());

    @Test
    void aTrialIsAFunctionOfSpecSeedAndIndex() {
        double[] first = end(RIPPLED, 1, 7);
        assertThat(end(RIPPLED, 1, 7)).containsExactly(first);
        assertThat(end(RIPPLED, 1, 8)).isNotEqualTo(first);
        assertThat(end(RIPPLED, 2, 7)).isNotEqualTo(first);
        assertThat(end(RIPPLED.withStepSize(0.25), 1, 7)).isNotEqualTo(first);
    }

    /** The bits were recorded by this test on JDK 17 and are the same on JDK 25. */
    @Test
    void itsBitsAreThoseThatWereRecorded() {
        double[] end = end(RIPPLED, 20180710, 3);
        assertThat(Double.toHexString(end[0]) + " " + Double.toHexString(end[1]))
                .isEqualTo("-0x1.848be79b39248p-2 0x1.921bc0c8baefbp-3");
    }

    @Test
    void oneStepFollowsItsDefinition() {
        Spec spec = new Spec(
                new Quadratic(List.of(2.0)),
                new TwoPoint(List.of(1.0)),
                0.25,
                List.of(1.0),
                List.of(4.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Trial trial = Trials.of(Setting.of(spec), 5).trial(0);
        assertThat(trial.x()).containsExactly(4);
        assertThat(trial.y()).containsExactly(4 - 0.25 * 8);
        assertThat(trial.squaredDistance()).isEqualTo(1);
        trial.advance();
        double noise = trial.noise()[0];
        assertThat(Math.abs(noise)).isEqualTo(1);
        assertThat(trial.x()).containsExactly(2 - 0.25 * noise);
        assertThat(trial.y()).containsExactly((2 - 0.25 * noise) / 2);
        assertThat(trial.time()).isEqualTo(1);
    }

    /** From x = 2 -+ 1/4 with the new step size 1/8: y = x - 2x/8, and noise is scaled by 1/8. */
    @Test
    void underAnotherStepSizeItGoesOnFromTheSamePointWithYComputedAgain() {
        Spec spec = new Spec(
                new Quadratic(List.of(2.0)),
                new TwoPoint(List.of(1.0)),
                0.25,
                List.of(1.0),
                List.of(4.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Trial trial = Trials.of(Setting.of(spec), 5).trial(0);
        trial.advance();
        double x = trial.x()[0];
        trial.continueUnder(Setting.of(spec.withStepSize(0.125)));
        assertThat(trial.x()).containsExactly(x);
        assertThat(trial.y()).containsExactly(x * 0.75);
        assertThat(trial.time()).isEqualTo(1);
        trial.advance();
        assertThat(trial.x()).containsExactly(x * 0.75 - 0.125 * trial.noise()[0]);
    }

    /** A variance of 4^2 / 12 around 1, so that the mean of 4000 is within 0.1 of it. */
    @Test
    void aStartIsDrawnUniformlyFromTheTrialsOwnStream() {
        double sum = 0;
        for (int i = 0; i < 4000; i++) {
            double x = uniformStart(i);
            assertThat(x).isBetween(-1.0, 3.0);
            sum += x;
        }
        assertThat(sum / 4000).isCloseTo(1, within(0.1));
        assertThat(uniformStart(7)).isEqualTo(uniformStart(7)).isNotEqualTo(uniformStart(8));
    }

    private static double uniformStart(long index) {
        Trial trial = Trials.of(Setting.of(RIPPLED), 5).trial(index);
        trial.startUniformly(-1, 3);
        assertThat(trial.x()[0]).isNotEqualTo(trial.x()[1]);
        return trial.x()[0];
    }

    @Test
    void yIsThatOfTheDrawnStart() {
        Spec parabola = new Spec(
                new Quadratic(List.of(2.0)),
                new TwoPoint(List.of(1.0)),
                0.25,
                List.of(1.0),
                List.of(4.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Trial trial = Trials.of(Setting.of(parabola), 5).trial(0);
        trial.startUniformly(8, 9);
        assertThat(trial.y()).containsExactly(trial.x()[0] / 2);
        trial.advance();
        assertThatThrownBy(() -> trial.startUniformly(8, 9))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time: 1");
    }

    @Test
    void aRunThatLeavesTheRangeOfDoublesIsInfinitelyFar() {
        Spec spec = new Spec(
                new Quadratic(List.of(1.0, 1.0)),
                new TwoPoint(List.of(1.0, 0.0)),
                1024,
                List.of(0.0, 0.0),
                List.of(4.0, 4.0),
                new Spec.Horizons(1, 1),
                Optional.empty());
        Trial trial = Trials.of(Setting.of(spec), 5).trial(0);
        trial.advanceTo(500);
        assertThat(trial.squaredDistance()).isInfinite().isPositive();
    }

    private static double[] end(Spec spec, long seed, long index) {
        Trial trial = Trials.of(Setting.of(spec), seed).trial(index);
        trial.advanceTo(50);
        return trial.y();
    }
}
