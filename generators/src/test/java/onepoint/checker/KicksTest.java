package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

/** Noise with finitely many values. */
class KicksTest {
    private static final double ROUNDING = 1e-14;

    private static Piece square(double input, double label) {
        return new Piece(List.of(input), new Loss(Loss.Kind.SQUARES, label, false, 3));
    }

    private static Interval[] at(double... x) {
        return Vectors.points(x);
    }

    /** The gradients at 1 are 0, 4 and 9, their slopes 1, 4 and 9. */
    @Test
    void aBatchIsTheGradientOfItsPointsMinusTheMean() {
        BatchKicks batches = new BatchKicks(List.of(square(1, 1), square(2, 0), square(3, 0)), 1);
        double[] values = {-13.0 / 3, -1.0 / 3, 14.0 / 3};
        double[] slopes = {-11.0 / 3, -2.0 / 3, 13.0 / 3};
        List<Kick> kicks = batches.over(at(1));
        for (int n = 0; n < 3; n++) {
            Kick kick = kicks.get(n);
            assertThat(kick.mass().mid()).isCloseTo(1.0 / 3, within(ROUNDING));
            assertThat(kick.at()[0].mid()).isCloseTo(values[n], within(ROUNDING));
            assertThat(kick.slopes()[0][0].mid()).isCloseTo(slopes[n], within(ROUNDING));
            assertThat(kick.length().contains(kick.at()[0].mag())).isTrue();
        }
        Interval wide = batches.over(new Interval[] {Interval.of(0, 1)}).get(0).at()[0];
        assertThat(wide.contains(Interval.of(-13.0 / 3 + ROUNDING, -2.0 / 3 - ROUNDING)))
                .isTrue();
        assertThat(batches.over(new Interval[] {Interval.ENTIRE}).get(0).at()[0].isBounded())
                .isFalse();
    }

    /** At (3, 4) / 4 the factor is 5 / sqrt(41), its slope (3, 4) / 5 (16 / 41)^(3/2). */
    @Test
    void scaledNoiseGrowsWithTheDistance() {
        ScaledKicks scaled = new ScaledKicks(Atoms.pair(List.of(1.0, -0.5)), List.of(0.0, 0.0), 1);
        Kick kick = scaled.over(at(0.75, 1)).get(0);
        double slope = StrictMath.pow(16.0 / 41, 1.5);
        assertThat(kick.at()[0].mid()).isCloseTo(5 / StrictMath.sqrt(41), within(ROUNDING));
        assertThat(kick.at()[1].mid()).isCloseTo(-2.5 / StrictMath.sqrt(41), within(ROUNDING));
        assertThat(kick.slopes()[0][0].mid()).isCloseTo(0.6 * slope, within(ROUNDING));
        assertThat(kick.slopes()[0][1].mid()).isCloseTo(0.8 * slope, within(ROUNDING));
        assertThat(kick.slopes()[1][0].mid()).isCloseTo(-0.3 * slope, within(ROUNDING));
        Interval[] around = {Interval.of(-1, 0.75), Interval.of(-1, 1)};
        Kick wide = scaled.over(around).get(0);
        assertThat(wide.at()[0].contains(kick.at()[0])).isTrue();
        assertThat(wide.at()[0].contains(0)).isTrue();
        assertThat(wide.slopes()[0][0].contains(Interval.of(-slope, slope))).isTrue();
        Interval[] everywhere = {Interval.ENTIRE, Interval.of(1, 2)};
        assertThat(scaled.over(everywhere).get(0).at()[0].contains(kick.at()[0]))
                .isTrue();
    }

    /** From 1, eta = 1/8: 7/8 minus w / 8. */
    @Test
    void aStepIsAgainstGradientAndNoise() {
        Block bowl = new Block(List.of(Interval.ONE), List.of());
        Atoms law = new Atoms(List.of(1, 2), List.of(List.of(1.0), List.of(-0.5)));
        Instance instance = new Instance(
                new Turned(bowl, List.of()),
                Optional.of(law),
                Optional.of(new FixedKicks(law)),
                Optional.empty(),
                0.125,
                new Aim(at(0), at(0), false, 0),
                new Domain.Everywhere(1),
                new double[1]);
        assertThat(instance.y(at(1))[0]).isEqualTo(Interval.point(0.875));
        Interval[][] next = instance.next(at(1));
        assertThat(next[0][0]).isEqualTo(Interval.point(0.75));
        assertThat(next[1][0]).isEqualTo(Interval.point(0.9375));
        Interval[][] wide = instance.next(new Interval[] {Interval.of(-1, 1)});
        assertThat(wide[0][0]).isEqualTo(Interval.of(-1, 0.75));
    }
}
