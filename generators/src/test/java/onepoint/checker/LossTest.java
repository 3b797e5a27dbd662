package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import onepoint.interval.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossTest {
    private static final double WIDTH = 0x1p-8;

    /** The loss and what is made of it, with labels on both sides. */
    private static List<Curve> curves(Loss.Kind kind) {
        Loss loss = new Loss(kind, 0.75, false, 4);
        Loss other = new Loss(kind, -0.25, false, 1);
        return List.of(loss, other, loss.mirrored(), other.mirrored());
    }

    /** The change of each derivative over a short interval is what the next one says. */
    @ParameterizedTest
    @EnumSource(Loss.Kind.class)
    void eachDerivativeIsThatOfTheOneBefore(Loss.Kind kind) {
        for (Curve curve : curves(kind)) {
            Shape shape = (Shape) curve;
            for (double s = -4; s <= 4; s += 0.4375) {
                Interval across = Interval.of(s, s + WIDTH);
                for (int order = 1; order <= 3; order++) {
                    Interval change = shape.from(order - 1, Interval.point(s + WIDTH))
                            .subtract(shape.from(order - 1, Interval.point(s)));
                    Interval slope = shape.derivative(order, across);
                    assertThat(slope.multiply(WIDTH).disjoint(change))
                            .as("%s, derivative %d at %s", shape, order, s)
                            .isFalse();
                    assertThat(slope.width()).isLessThan(0x1p-4);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.Kind.class)
    void theFormulaIsTheOneOfTheLoss(Loss.Kind kind) {
        double s = 0.5;
        double b = 0.75;
        double v = s - b;
        double expected = switch (kind) {
            case SQUARES -> v * v / 2;
            case LOGISTIC -> StrictMath.log1p(StrictMath.exp(-v));
            case ROBUST -> StrictMath.sqrt(1 + v * v) - 1;
            case UNIT -> StrictMath.pow(s / StrictMath.sqrt(1 + s * s) - b, 2) / 2;
        };
        Interval value = new Loss(kind, b, false, 4).value(Interval.point(s));
        assertThat(value.mid()).isCloseTo(expected / 4, within(1e-15));
        Interval mirrored = new Loss(kind, b, false, 4).mirrored().value(Interval.point(-s));
        assertThat(mirrored.mid()).isCloseTo(expected / 4, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(Loss.Kind.class)
    void theBoundsHoldOnTheLine(Loss.Kind kind) {
        for (Curve curve : curves(kind)) {
            for (double s = -1024; s <= 1024; s += StrictMath.abs(s) < 8 ? 0x1p-5 : 4) {
                Interval at = Interval.point(s);
                assertThat(curve.bend().contains(curve.derivative(2, at).mid())).isTrue();
                Interval rest = curve.derivative(1, at).subtract(curve.growth().multiply(s));
                assertThat(rest.mig()).isLessThanOrEqualTo(curve.slopeBound().sup());
            }
            assertThat(curve.derivative(2, Interval.ENTIRE)
                            .contains(curve.derivative(2, Interval.ZERO)))
                    .isTrue();
            assertThat(curve.tailBend(1).sup()).isEqualTo(curve.bend().mag());
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.Kind.class)
    void anAverageKeepsTheGrowth(Loss.Kind kind) {
        Loss loss = new Loss(kind, 0.75, false, 4);
        Curve mixture = Atoms.pair(List.of(0.5)).average(loss, Vectors.points(new double[] {2}));
        Curve smeared = new Box(new double[] {0.5}).average(loss, Vectors.points(new double[] {2}));
        for (Curve average : List.of(mixture, smeared)) {
            assertThat(average.growth()).isEqualTo(loss.growth());
            assertThat(average.slopeBound()).isEqualTo(loss.slopeBound());
            assertThat(average.bend()).isEqualTo(loss.bend());
            assertThat(average.tailBend(1)).isEqualTo(loss.bend().abs());
        }
        Interval sum = loss.derivative(1, Interval.point(-1)).add(loss.derivative(1, Interval.ONE));
        assertThat(mixture.derivative(1, Interval.ZERO).mid())
                .isCloseTo(sum.mid() / 2, within(1e-15));
    }
}
