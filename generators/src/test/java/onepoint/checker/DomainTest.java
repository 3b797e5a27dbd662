package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final Domain BOX =
            new Cuboid(new Interval[] {Interval.of(-1, 1), Interval.of(-2, 2)});
    private static final Domain BALL = new Domain.Ball(List.of(0.0, 0.0), 5);

    private static Interval[] at(double... x) {
        return Vectors.points(x);
    }

    @Test
    void aBoxHoldsWhatIsInsideAlongEveryCoordinate() {
        assertThat(BOX.holds(at(1, -2))).isTrue();
        assertThat(BOX.holds(at(Math.nextUp(1.0), 0))).isFalse();
        assertThat(BOX.holds(at(0, Math.nextUp(2.0)))).isFalse();
        assertThat(BOX.misses(at(0, Math.nextUp(2.0)))).isTrue();
        assertThat(BOX.misses(at(1, 2))).isFalse();
        assertThat(BOX.nearest(new double[] {3, -3})).containsExactly(1, -2);
    }

    /** A reach is an enclosure of a number. */
    @Test
    void aBoxKeepsByTheLargestReachAndLosesByTheLeast() {
        Interval[] reach = {Interval.of(0.125, 0.25), Interval.of(0.125, 0.25)};
        for (double side : new double[] {1, -1}) {
            assertThat(BOX.keeps(at(side * 0.75, 0), reach, Interval.ZERO)).isTrue();
            assertThat(BOX.keeps(at(side * 0.8125, 0), reach, Interval.ZERO)).isFalse();
            assertThat(BOX.loses(at(side * 0.8125, 0), reach, Interval.ZERO)).isFalse();
            assertThat(BOX.loses(at(side * 0.9375, 0), reach, Interval.ZERO)).isTrue();
            assertThat(BOX.keeps(at(0, side * 1.8125), reach, Interval.ZERO)).isFalse();
            assertThat(BOX.loses(at(0, side * 1.9375), reach, Interval.ZERO)).isTrue();
        }
    }

    @Test
    void aBallHoldsItsBoundaryExactly() {
        assertThat(BALL.holds(at(3, 4))).isTrue();
        assertThat(BALL.holds(at(3, Math.nextUp(4.0)))).isFalse();
        assertThat(BALL.holds(new Interval[] {Interval.of(-3, 3), Interval.of(3, 3.75)}))
                .isTrue();
        assertThat(BALL.holds(new Interval[] {Interval.of(-3, 3), Interval.of(3, 4.5)}))
                .isFalse();
        assertThat(BALL.misses(new Interval[] {Interval.of(3, 9), Interval.of(3, 9)}))
                .isFalse();
        assertThat(BALL.misses(at(4, 4))).isTrue();
        assertThat(BALL.holds(at(BALL.nearest(new double[] {30, 41})))).isTrue();
        assertThat(BALL.nearest(new double[] {3, 4})).containsExactly(3, 4);
    }

    @Test
    void aBallKeepsByTheLargestLengthAndLosesByTheLeast() {
        Interval length = Interval.of(0.5, 1);
        assertThat(BALL.keeps(at(3.9375, 0), at(0, 0), length)).isTrue();
        assertThat(BALL.keeps(at(4.25, 0), at(0, 0), length)).isFalse();
        assertThat(BALL.loses(at(4.25, 0), at(0, 0), length)).isFalse();
        assertThat(BALL.loses(at(4.75, 0), at(0, 0), length)).isTrue();
    }

    @Test
    void nothingLeavesTheWholeSpace() {
        Domain all = new Domain.Everywhere(2);
        assertThat(all.keeps(at(1e300, 0), at(1, 1), Interval.ONE)).isTrue();
        assertThat(all.loses(at(1e300, 0), at(1, 1), Interval.ONE)).isFalse();
        assertThat(all.holds(at(1e300, 0))).isTrue();
        assertThat(all.misses(at(1e300, 0))).isFalse();
        assertThat(all.around()).containsOnly(Interval.ENTIRE);
    }
}
